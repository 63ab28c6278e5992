package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Filter;
import io.todochat.language.command.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What would tell that something is so, but for the question mark or the word in front: "milk done?", "once milk is done". */
record Asking(Said said) {

    /** With these people tell what they have done. */
    private static final Set<String> TELLING = Set.of(
            "all", "done", "paid", "bought", "got", "took", "sent", "i", "i'm", "i've", "we", "we've", "we're", "that",
            "that's", "this", "it", "it's");

    /** Behind these words it is not so yet, or nobody knows. */
    private static final Set<String> OPEN =
            Set.of("once", "when", "until", "till", "before", "after", "while", "if", "unless", "hopefully", "maybe");

    /** What is asked in place of that; empty where it is no question. */
    Optional<Command> in(Command command) {
        var isOrder = HeardRisk.changesTasks(command) || said.says().equals("complete");
        if (!(command instanceof Command.About about) || !isOrder || !isTold()) {
            return Optional.empty();
        }
        if (isOpen(said.courtesy().core().word(0))) {
            return Optional.of(new Command.None());
        }
        return said.whole().asks() ? Optional.of(looking(about.targets())) : Optional.empty();
    }

    private Command looking(List<Target> targets) {
        if (said.courtesy().core().word(0).equals("all") && targets.equals(List.of(new Target.Last()))) {
            return new Command.Find(Command.Find.Manner.LIST, Filter.OPEN, Optional.empty());
        }
        return targets.size() == 1 && targets.getFirst() instanceof Target.All(var filter)
                ? new Command.Find(Command.Find.Manner.LIST, filter, Optional.empty())
                : new Command.Show(targets);
    }

    /** Whether it tells of something done, and gives no order. */
    private boolean isTold() {
        var first = said.courtesy().core().word(0);
        return said.found().way().text().startsWith("<what>") || TELLING.contains(first) || first.endsWith("ed");
    }

    /** Whether what follows this word is not so yet. */
    static boolean isOpen(String word) {
        return OPEN.contains(word);
    }
}
