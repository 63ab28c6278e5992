package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.grammar.Range;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds where somebody who says why comes to what is wanted: "Julia can't do Saturday, move the babysitter to Sunday". Only
 * what hinders people is a reason, and only where nothing is said by it of a task. Serves one reading and is not shared.
 */
final class Reasons {

    /** Behind somebody or something these say what cannot be. */
    private static final Set<String> HINDERED =
            Set.of("can't", "cannot", "won't", "couldn't", "isn't", "aren't", "doesn't", "don't", "cant", "wont");

    private static final Set<String> BEING = Set.of(
            "is", "are", "am", "was", "be", "looks", "look", "seems", "gets", "feels", "got", "i'm", "it's", "its",
            "we're");

    private static final Set<String> HAVING = words("has have had got is that's thats it's its i've ive");

    /** What hinders people from doing things. */
    private static final Set<String> STATES = words("""
            full busy packed tight closed ill sick unwell late away out off tired exhausted crowded broken stuck
            impossible difficult bad too so already completely pretty very really quite rather fully travelling traveling
            abroad double-booked overbooked raining snowing working unavailable frozen flooded icy
            """);

    /** Who has one of these does not come, and what is one does not go. */
    private static final Set<String> OBSTACLES =
            words("fever cold flu headache migraine temperature cough clash conflict collision");

    private static final Set<String> LACKING = Set.of("no", "too", "not", "busy", "sick", "ill", "away");

    /** Who begins so asks, denies that it is so, or wants something. */
    private static final Set<String> NOT_TELLING = words(
            "if when once unless until till before after while because as since why what who how is are can can't do don't won't");

    /** Verbs of what is done with tasks, beside those that begin a command wherever they stand. */
    private static final Set<String> CHANGING = words(
            "push postpone shift delay defer cancel skip pause drop scratch make change bring take let's lets unmark");

    /** Words that lead to what is wanted. */
    private static final Set<String> LEADING = words(
            "so then and also but please therefore hence can could would will you just better rather instead i'd i'll");

    /** Behind a time these say that it is the right one. */
    private static final Set<String> FITTING = Set.of("works", "is", "would", "suits", "fits", "instead");

    private static final Set<String> LINKS = Set.of(",", ";", ".", "!", "so", "-", "–", "—");

    /** How often it is looked what is said. */
    private static final int MOST_LOOKS = 8;

    private final Sentence sentence;
    private final Moments times;

    /** Behind the greeting. */
    private final int from;

    private int looks = MOST_LOOKS;

    Reasons(Sentence sentence) {
        this.sentence = sentence;
        this.times = Moments.of(sentence);
        this.from = Greeting.end(sentence);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** Whether it hinders somebody, or something, to be so. */
    static boolean isState(String word) {
        return STATES.contains(word);
    }

    /** Whether who begins so may tell something. */
    static boolean isTelling(String word) {
        return !NOT_TELLING.contains(word);
    }

    /** In tokens: whoever goes on for longer tells more than why. */
    static final int LONGEST = 200;

    /** Whether a reason began the sentence, and what is wanted begins here. */
    boolean end(int at) {
        return at <= Cuts.LONGEST && at > from + 1 && endsReason(at);
    }

    private boolean endsReason(int at) {
        return LINKS.contains(word(at - 1))
                && beginsWanted(at)
                && isReason(at - 1)
                && sentence.tokens().size() - at <= LONGEST
                && --looks >= 0
                && isWanted(Clause.of(sentence, new Range(at, sentence.tokens().size())))
                && isNothingElse(Clause.of(sentence, new Range(from, at - 1)));
    }

    private boolean beginsWanted(int at) {
        var first = at;
        while (first < sentence.tokens().size() && LEADING.contains(word(first))) {
            first++;
        }
        var behind = times.behind(first);
        return first < sentence.tokens().size()
                && (Cuts.STRONG.contains(word(first))
                        || CHANGING.contains(word(first))
                        || word(first).equals("no")
                        || endsInstead()
                        || behind > first && behind < sentence.tokens().size() && FITTING.contains(word(behind)));
    }

    /** "That's a clash. Hives on Friday instead": what is said is in place of something. */
    private boolean endsInstead() {
        var size = sentence.tokens().size();
        return IntStream.range(Math.max(0, size - 2), size).anyMatch(at -> word(at).equals("instead"));
    }

    private boolean isReason(int end) {
        var first = word(from);
        return end > from + 1
                && isTelling(first)
                && !Adding.isDoing(first)
                && !Cuts.STRONG.contains(first)
                && (LACKING.contains(first) || IntStream.range(from + 1, end).anyMatch(at -> hinders(at, end)));
    }

    private boolean hinders(int at, int end) {
        return HINDERED.contains(word(at))
                || word(at).equals("no") && at + 1 < end && word(at + 1).equals("time")
                || STATES.contains(word(at)) && BEING.contains(word(at - 1))
                || OBSTACLES.contains(word(at))
                        && (HAVING.contains(word(at - 1))
                                || at > 1 && word(at - 1).matches("an?|the") && HAVING.contains(word(at - 2)));
    }

    /** Whether something is wanted of a task; a long sentence may go on with more. */
    static boolean isWanted(Clause clause) {
        var reading = Interpreter.read(clause);
        return reading.command() instanceof Command.None
                        && reading.rather()
                                .filter(there -> there.command() instanceof Command.Skip)
                                .isPresent()
                || isCommand(clause, reading);
    }

    private static boolean isCommand(Clause clause, Reading reading) {
        return Interpreter.said(clause)
                .filter(said -> reading.command() instanceof Command.About
                        || said.says().startsWith("add")
                        || said.says().equals("remind-me"))
                .isPresent();
    }

    /** "The report is not done, move it": of the report more is said than why. */
    static boolean isNothingElse(Clause clause) {
        var reading = Interpreter.read(clause);
        var isOfTask = reading.rather()
                        .filter(there -> !(there.command() instanceof Command.Cancel))
                        .isPresent()
                && !clause.has("time");
        return switch (reading.command()) {
            case Command.None _, Command.No _ -> !isOfTask;
            case Command.Add _ -> !isOfTask && Interpreter.said(clause).isEmpty();
            default -> false;
        };
    }

    private String word(int token) {
        return sentence.tokens().get(token).word();
    }
}
