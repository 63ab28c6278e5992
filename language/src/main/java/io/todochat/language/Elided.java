package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.language.time.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "The second one to Monday", "the rest tomorrow": which of those that were shown, and when it is to be, with no verb; or
 * when to be reminded of it.
 */
record Elided(Said said, Timing timing, Which which) {

    private static final Set<String> TOWARDS = Set.of("to", "till", "until", "til");

    /** What is moved so, or announced; empty where no way says so. What is unsure is noted. */
    static Optional<Command> of(Said said, Timing timing, Which which, Noted noted) {
        var elided = new Elided(said, timing, which);
        var command = elided.isSaid() ? elided.command() : Optional.<Command>empty();
        noted.confirm |= command.isPresent() && elided.isUnsure();
        return command;
    }

    /** What is moved so, or announced; empty where nothing is said of when, or something is asked. */
    private Optional<Command> command() {
        if (isReminder()) {
            return timing.last().map(_ -> new Command.Remind(targets(), timing.reminders()));
        }
        var time = timing.last()
                .filter(_ -> !said.whole().asks() && !said.courtesy().asks());
        return time.map(to -> new Command.Update(targets(), timing.changes(to)));
    }

    /** "Remind me about the second one tomorrow". */
    private boolean isReminder() {
        var whole = said.whole();
        return said.courtesy().asks() && whole.has("remind") && whole.has("me");
    }

    private List<Target> targets() {
        return said.says().equals("choose") ? which.chosen() : List.of(new Target.Rest());
    }

    /** Whether it may only be told which one is meant: "the second one on Friday". */
    private boolean isUnsure() {
        return !isReminder() && timing.last().filter(this::isTowards).isEmpty();
    }

    private boolean isTowards(Mention time) {
        var first = time.from();
        return TOWARDS.contains(said.whole().sentence().tokens().get(first).word());
    }

    /** Whether a way speaks of what was shown and has no verb. */
    private boolean isSaid() {
        var way = said.found().way().text();
        return said.says().equals("choose") && !way.contains("<what>")
                || said.says().equals("next-page") && way.endsWith("(rest|remaining|others|other ones)");
    }
}
