package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question that no way asks. What is left of it without the words that people ask with names what it is about, if the
 * person has tasks with these words: "what are my shifts this week", "was the plumber coming", "anything for Anna".
 */
record Wondering(Said said) {

    /** These begin a question too. */
    private static final Set<String> MORE = Set.of(
            "anything",
            "everything",
            "all",
            "any",
            "anyone",
            "nothing",
            "something",
            "and",
            "show",
            "list",
            "view",
            "display",
            "only",
            "just");

    /** And so do these in front of "what" or "which": "since when", "at what time". */
    private static final Set<String> LEADS = Set.of("at", "on", "in", "by", "for", "with", "from", "since", "until");

    private static final Set<String> BEHIND_LEADS = Set.of("what", "which", "when", "whom");

    /** Whoever asks with these wants to know how it stands with a task, not which ones stand so. */
    private static final Set<String> HOW_IT_STANDS = Set.of(
            "is", "are", "was", "were", "isn't", "aren't", "did", "didn't", "has", "have", "do", "does", "when", "how");

    private static final Set<String> WHICH = Set.of("what", "what's", "whats", "who", "whom", "which");

    /** What is said by a way for other things than tasks is answered as that. */
    private static final Set<String> OTHER = Set.of("elsewhere", "repeat-that", "unsure", "stop", "yes", "undo");

    /** Who says more of what is in a title than this many words tells something. */
    private static final int MOST_WORDS = 6;

    /** A shorter word may end so by itself. */
    private static final int SHORTEST = 4;

    /** What is looked for; empty where nothing is asked, or nothing of tasks. */
    Optional<Command> command() {
        var clause = said.courtesy().core();
        if (clause.size() == 0
                || Tongue.isForeign(clause.sentence().tokens())
                || said.found() != null && OTHER.contains(said.says()) && !asksOfLevel(clause)
                || !asks(clause)) {
            return Optional.empty();
        }
        var wanted = FilterReader.asked(clause).repeating(said.timing());
        var words = wanted.filter().words();
        return wanted.excludes() || wanted.unread() > MOST_WORDS
                ? Optional.empty()
                : words.isBlank()
                        ? Optional.of(wanted)
                                .filter(_ -> !isDone(clause, wanted))
                                .flatMap(Wondering::listed)
                        : Optional.of(about(clause, wanted, stems(words)));
    }

    /** "Are you done" and "why is it done" ask about no list. */
    private static boolean isDone(Clause clause, FilterReader.Wanted wanted) {
        return !WHICH.contains(clause.word(0)) && wanted.filter().conditions().contains("status==done");
    }

    /** Whether it is surely about tasks, whatever these are called: it says how they stand, or in what order. */
    static boolean isSure(Command command) {
        return command instanceof Command.Find find
                && find.filter().words().isBlank()
                && (find.sort().isPresent() || !find.filter().conditions().isEmpty());
    }

    /** Whether it is taken for talk only by a word: "who do I owe a quote", "what's up today", "what can I do today". */
    boolean isNoTalk() {
        var clause = said.courtesy().core();
        var first = clause.word(0);
        var isOfMe = clause.has("i") || clause.has("we");
        return switch (said.says()) {
            case "repeat-that" -> asksOfLevel(clause);
            case "thanks", "no" -> isOfMe && WHICH.contains(first);
            case "help" -> isOfMe && said.timing().isSaid() && command().isPresent();
            case "greet" -> WHICH.contains(first) && said.timing().isSaid();
            default -> false;
        };
    }

    /** Whether it looks for what may be called otherwise. */
    static boolean mayMiss(Command command) {
        return command instanceof Command.Find find && !find.filter().words().isBlank()
                || command instanceof Command.Show(var targets)
                        && targets.size() == 1
                        && targets.getFirst() instanceof Target.Named;
    }

    /** "What is high priority?" */
    private static boolean asksOfLevel(Clause clause) {
        return WHICH.contains(clause.word(0))
                && clause.chunks().stream().anyMatch(chunk -> chunk.field().equals("priority"));
    }

    /** "Everything on Friday is urgent". */
    private static boolean tells(Clause clause) {
        return Set.of("everything", "all").contains(clause.word(0)) && (clause.has("is") || clause.has("are"));
    }

    private boolean asks(Clause clause) {
        return said.whole().asks()
                || new Opening(clause).asks()
                || MORE.contains(clause.word(0)) && !tells(clause)
                || clause.size() > 1 && LEADS.contains(clause.word(0)) && BEHIND_LEADS.contains(clause.word(1));
    }

    /** Tasks that have these words. */
    private static Command about(Clause clause, FilterReader.Wanted wanted, String words) {
        var isCount = clause.word(0).equals("how") && clause.has("many");
        var filter = wanted.filter().with(words);
        if (isCount) {
            return new Command.Find(Command.Find.Manner.COUNT, filter, Optional.empty());
        }
        var isOfOne = HOW_IT_STANDS.contains(clause.word(0));
        var asked = isOfOne ? filter.whatever() : filter;
        return wanted.isOne()
                ? new Command.Find(Command.Find.Manner.LIST, asked, wanted.sort(), 1)
                : new Command.Show(List.of(new Target.All(asked)));
    }

    /** What is asked for by when it is, or in what order. */
    private static Optional<Command> listed(FilterReader.Wanted wanted) {
        return wanted.filter().saysSomething() || wanted.sort().isPresent()
                ? Optional.of(new Command.Find(
                        Command.Find.Manner.LIST,
                        wanted.filter().orMorePressing(),
                        wanted.sort(),
                        wanted.isOne() ? 1 : Command.Find.ALL))
                : Optional.empty();
    }

    /** The beginnings that words have in common with others of the same: shift of shifts, call of called. */
    private static String stems(String words) {
        return Stream.of(words.split(" ")).map(Wondering::stem).collect(Collectors.joining(" "));
    }

    private static String stem(String word) {
        var plain = word.replaceFirst("['’]s$", "");
        if (plain.length() < SHORTEST) {
            return plain;
        }
        if (plain.endsWith("ies")) {
            return plain.substring(0, plain.length() - 3);
        }
        if (plain.endsWith("s") && !plain.matches(".*[su]s")) {
            return plain.substring(0, plain.length() - 1);
        }
        return plain.length() > SHORTEST + 1 && plain.matches(".*(ed|ing)")
                ? plain.replaceFirst("(ed|ing)$", "")
                : plain;
    }
}
