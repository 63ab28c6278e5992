package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.grammar.Range;
import io.todochat.language.way.Ways;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds where somebody who greets, tells how he is, or what happened, comes to what is wanted: "Long day, sorry. Buy milk
 * tomorrow". Serves one reading and is not shared.
 */
final class Preamble {

    /** How people say how they are, or where they have been, before they come to what they want. */
    private static final Ways STATES = Ways.in(false, "preambles.ways");

    private static final Set<String> MUSING = Set.of("who", "whom", "what", "where", "how", "which");

    private static final Set<String> STOPS = Set.of(".", "!", "so");

    private static final Set<String> CALLED_OFF =
            Set.of("cancelled", "canceled", "cancels", "bailed", "postponed", "rescheduled");

    private static final Set<String> OTHERS = Set.of("him", "her", "them");

    private static final Pattern OTHER = Pattern.compile("\\b(?:him|her|them)\\b");

    /** Nobody names somebody who called something off by more. */
    private static final int MOST_NAMED = 4;

    /** How often it is looked what is said. */
    private static final int MOST_LOOKS = 8;

    private final Sentence sentence;
    private final Moments times;

    /** Behind the greeting. */
    private final int from;

    private int looks = MOST_LOOKS;

    Preamble(Sentence sentence) {
        this.sentence = sentence;
        this.times = Moments.of(sentence);
        this.from = Greeting.end(sentence);
    }

    /** Whether it began the sentence, and what is wanted begins here. */
    boolean ends(int at) {
        return at <= Cuts.LONGEST
                && sentence.tokens().size() - at <= Reasons.LONGEST
                && (endsGreeting(at)
                        || at > from + 1 && (endsMusing(at) || endsStory(at) || endsState(at) || endsCalledOff(at)));
    }

    private boolean endsGreeting(int at) {
        return from > 0 && at == from && isAnything(rest(at));
    }

    private static boolean isAnything(Clause clause) {
        return switch (Interpreter.read(clause).command()) {
            case Command.Add _, Command.Find _ -> true;
            default -> Reasons.isWanted(clause);
        };
    }

    /** "Who can babysit? Ask Julia tonight": what somebody asks himself is answered by what is to be done. */
    private boolean endsMusing(int at) {
        return word(at - 1).equals("?")
                && MUSING.contains(word(from))
                && Adding.isDoing(word(at))
                && --looks >= 0
                && Interpreter.adds(rest(at))
                && Interpreter.read(told(at)).command() instanceof Command.None;
    }

    /** "The boiler broke last night. Call the plumber": what was is told, and then what is to be done. */
    private boolean endsStory(int at) {
        return STOPS.contains(word(at - 1))
                && isStory(at - 1)
                && --looks >= 0
                && isToDo(rest(at))
                && Reasons.isNothingElse(told(at));
    }

    private boolean isStory(int end) {
        var begin = from;
        for (var at = from; at < end; at++) {
            if (STOPS.contains(word(at))) {
                if (!isStory(begin, at)) {
                    return false;
                }
                begin = at + 1;
            }
        }
        return isStory(begin, end);
    }

    /** "Margaret here" tells nothing but who it is. */
    private boolean isStory(int begin, int end) {
        return end == begin + 2 && word(begin + 1).equals("here")
                || end > begin + 1
                        && Reasons.isTelling(word(begin))
                        && !Adding.isDoing(word(begin))
                        && Afterword.isStory(Clause.of(sentence, new Range(begin, end)));
    }

    private static boolean isToDo(Clause clause) {
        return clause.size() > 0 && Adding.isDoing(clause.word(0)) && Interpreter.adds(clause)
                || Reasons.isWanted(clause);
    }

    /** "Back at my desk, need to order ribbon": behind a mere comma something has to be wanted in so many words. */
    private boolean endsState(int at) {
        return (STOPS.contains(word(at - 1)) || word(at - 1).equals(",") && begins("want", at))
                && begins("state", from)
                && !times.isHourIn(from, at - 1)
                && IntStream.range(from, at - 1).noneMatch(this::orders)
                && --looks >= 0
                && isAnything(rest(at))
                && !(Interpreter.read(told(at)).command() instanceof Command.About);
    }

    /** Whether something is to be done from there on, behind a mark. */
    private boolean orders(int token) {
        return (token == from || word(token - 1).equals(",") || STOPS.contains(word(token - 1)))
                && (begins("want", token) || !begins("state", token) && Adding.isDoing(word(token)));
    }

    private boolean begins(String heading, int token) {
        var found = STATES.best(
                Clause.of(sentence, new Range(token, sentence.tokens().size())).asWords(), 0);
        return found != null && found.way().says().equals(heading);
    }

    /** "Plumber cancelled, call him on Friday": what was called off tells who is meant. */
    private boolean endsCalledOff(int at) {
        return word(at - 1).equals(",")
                && at - from <= MOST_NAMED + 2
                && at > from + 2
                && CALLED_OFF.contains(word(at - 2))
                && at + 1 < sentence.tokens().size()
                && Adding.isDoing(word(at))
                && OTHERS.contains(word(at + 1))
                && --looks >= 0
                && Interpreter.adds(rest(at));
    }

    /** The same task with the name of whom it is about, where what was told before it ends so; empty where it does not. */
    static Optional<Reading> named(Sentence sentence, Range told, Reading reading) {
        var preamble = new Preamble(sentence);
        var end = told.to() - 2;
        return end > preamble.from
                        && CALLED_OFF.contains(preamble.word(end))
                        && reading.command() instanceof Command.Add(var fields)
                        && OTHER.matcher(fields.title().orElse("")).find()
                ? Optional.of(reading.as(new Command.Add(
                        fields.titled(OTHER.matcher(fields.title().get())
                                .replaceFirst(Matcher.quoteReplacement(sentence.text(preamble.from, end)))))))
                : Optional.empty();
    }

    private Clause rest(int at) {
        var own = times.span(at) ? sentence.since(at) : sentence;
        return Clause.of(own, new Range(at, sentence.tokens().size()));
    }

    private Clause told(int at) {
        return Clause.of(sentence, new Range(from, at - 1));
    }

    private String word(int token) {
        return sentence.tokens().get(token).word();
    }
}
