package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.grammar.Range;
import io.todochat.language.token.Token;
import io.todochat.language.way.Vocabulary;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds where in a sentence another command begins. Serves one reading and is not shared. */
final class Cuts {

    /** Verbs that begin a command even behind a mere "and"; others may belong to the title of a task. */
    static final Set<String> STRONG = Set.of(("add create remind delete remove mark list show complete reopen undo "
                    + "snooze rename move reschedule tag set clear put")
            .split(" "));

    /** Verbs that do so if a number follows: "done 1, cancel 2". */
    private static final Set<String> WEAK = Set.of(
            "cancel", "done", "finish", "skip", "pause", "postpone", "push", "copy", "duplicate", "restore", "untag");

    /** Verbs that change, before "the", what is there. */
    private static final Set<String> ORDERS = Set.of(
            "cancel",
            "delete",
            "remove",
            "move",
            "postpone",
            "reschedule",
            "complete",
            "skip",
            "pause",
            "push",
            "delay");

    private static final Set<String> DEFINITE = Set.of("the", "my", "our");

    /** Ways that make a task. */
    private static final Set<String> MAKING = Set.of("add", "add-to", "remind-me");

    static final Set<String> SOFT = Set.of("and", "&", "then", ",", "but");
    static final Set<String> HARD = Set.of(";", ".", "!", "?");

    private static final Set<String> TURNING = Set.of(
            "no", "nope", "sorry", "oops", "wait", "actually", "rather", "or", "i", "mean", "better", "make", "it");

    /** Behind these words stands of what to remind. */
    private static final Set<String> OF_WHAT = Set.of("to", "that", "about", "of");

    private static final Set<String> POINTING = Set.of("it", "that", "this", "them");

    /** How many tokens are looked at to see whether a command begins. */
    static final int LONGEST = 40;

    /** Where something is cut that is understood as a whole. */
    private final BitSet insides;

    private final Sentence sentence;
    private final Moments times;
    private final Contrast contrast;
    private final EventCuts events;
    private final ErrandCuts errands;
    private final ListedErrands listed;
    private final Remarks remarks;
    private final Looks looks;
    private final SentenceCuts sentences;

    Cuts(Sentence sentence) {
        this.sentence = sentence;
        this.insides = SentenceCuts.insides(sentence);
        this.times = Moments.of(sentence);
        this.contrast = new Contrast(sentence, times);
        this.events = new EventCuts(sentence, times);
        this.looks = new Looks(sentence, times);
        this.errands = new ErrandCuts(sentence, times, looks);
        this.listed = new ListedErrands(sentence, times, looks);
        this.sentences = new SentenceCuts(sentence, times, looks, errands, insides, SentenceCuts.notes(sentence));
        this.remarks = new Remarks(sentence);
    }

    /** Whether a clause that began there ends here. What is to be done once something else is so is not cut from that. */
    boolean isOne(int from, int at) {
        if (insides.get(at)) {
            return false;
        }
        if (sentence.hasNewLine(at) || sentence.isItem(at)) {
            return true;
        }
        if (sentences.isNote(from, at)) {
            return false;
        }
        if (word(at - 1).equals(",") && Asking.isOpen(word(from))) {
            return false;
        }
        if (!HARD.contains(word(at - 1)) && !SOFT.contains(word(at - 1))) {
            return false;
        }
        if (turns(at)) {
            return looks.says(Math.max(from, at - LONGEST), at - 1);
        }
        if (word(at - 1).equals(";")
                && !isAside(from, at)
                && looks.says(at, Math.min(at + LONGEST, sentence.tokens().size()))) {
            return true;
        }
        return beginsCommand(at)
                        && (HARD.contains(word(at - 1))
                                || looks.says(Math.max(from, at - LONGEST), at - 1)
                                || (reminds(at) || events.areTold(from, at - 1)) && looks.isSentence(from, at - 1))
                        && !isAside(from, at)
                || orders(at) && isBehindTime(from, at) && !isAside(from, at)
                || errands.begins(from, at)
                || listed.begin(from, at, errands.end(at))
                || events.isCut(from, errands.behindWords(at), errands.end(errands.behindWords(at)), word(at - 1))
                        && !isAside(from, at)
                || sentences.begin(from, at) && !isAside(from, at)
                || at - from <= LONGEST && SOFT.contains(word(at - 1)) && contrast.begins(from, at, errands.end(at))
                || at - from <= LONGEST && SOFT.contains(word(at - 1)) && contrast.isErrand(from, at, errands.end(at))
                || at - from <= LONGEST
                        && SOFT.contains(word(at - 1))
                        && (remarks.isCut(from, at) || isUrgency(from, at));
    }

    /** "Renew the passport, that one is important". */
    private boolean isUrgency(int from, int at) {
        return (POINTING.contains(word(at)) || word(at).matches("(it|that)['’]?s"))
                && at + 1 < errands.end(at)
                && looks.presses(at, errands.end(at))
                && isOfOne(Clause.of(sentence, new Range(from, at - 1)));
    }

    private static boolean isOfOne(Clause before) {
        var command = Interpreter.command(before);
        return command instanceof Command.Add || command instanceof Command.Update;
    }

    /** "Make it urgent, no wait, high": all that follows is how urgent it is instead. */
    boolean turns(int at) {
        var end = sentence.tokens().size();
        return TURNING.contains(word(at))
                && SOFT.contains(word(at - 1))
                && end - at <= LONGEST
                && Vocabulary.isUrgency(word(end - 1))
                && IntStream.range(at, end - 1)
                        .allMatch(token -> TURNING.contains(word(token)) || SOFT.contains(word(token)));
    }

    /** Whether somebody says of himself what else there is. */
    boolean tells(int at) {
        return errands.tells(at);
    }

    /** Whether what is to be done goes on there with its "to". */
    boolean isInfinitive(int at) {
        return errands.isInfinitive(at);
    }

    /** Whether it is cut here what is understood as a whole. */
    boolean isInside(int at) {
        return insides.get(at);
    }

    private boolean beginsCommand(int at) {
        var verb = errands.behindWords(at);
        return verb < sentence.tokens().size()
                && (STRONG.contains(word(verb))
                        || WEAK.contains(word(verb)) && isNumber(verb + 1)
                        || word(verb).equals("make") && pointsBack(verb + 1)
                        || isOfShortMonths(verb))
                && looks.says(verb, Math.min(verb + LONGEST, sentence.tokens().size()));
    }

    private boolean isBehindTime(int from, int at) {
        return times.endBefore(from, at) || at > 1 && word(at - 2).equals(",") && times.endBefore(from, at - 1);
    }

    /** "Dentist friday 10am and cancel the gym": behind a time that is no longer about the same. */
    private boolean orders(int at) {
        var verb = errands.behindWords(at);
        return verb + 1 < sentence.tokens().size()
                && ORDERS.contains(word(verb))
                && DEFINITE.contains(word(verb + 1))
                && looks.says(verb, Math.min(verb + LONGEST, sentence.tokens().size()));
    }

    /** "Every month on the 31st, skip short months". */
    private boolean isOfShortMonths(int at) {
        return IntStream.range(at, Math.min(at + 7, sentence.tokens().size() - 1))
                .anyMatch(token ->
                        word(token).startsWith("short") && word(token + 1).equals("months"));
    }

    /** "Call Ann at 5, and remind me at 6 to buy milk". */
    private boolean reminds(int at) {
        return errands.behindWords(at) < sentence.tokens().size()
                && word(errands.behindWords(at)).equals("remind")
                && IntStream.range(at, sentence.tokens().size()).anyMatch(token -> OF_WHAT.contains(word(token)));
    }

    /** "And make it urgent". */
    private boolean pointsBack(int at) {
        return at < sentence.tokens().size() && POINTING.contains(word(at));
    }

    /** "Add a haircut, remind me an hour before" makes one task. */
    private boolean isAside(int from, int at) {
        var before = Clause.of(sentence, new Range(Math.max(from, at - LONGEST), at - 1));
        return Marking.isAside(
                        Clause.of(sentence, new Range(at, sentence.tokens().size())))
                && Interpreter.said(before)
                        .map(said -> MAKING.contains(said.says()))
                        .orElseGet(() -> Interpreter.adds(before));
    }

    private boolean isNumber(int at) {
        return at < sentence.tokens().size() && sentence.tokens().get(at) instanceof Token.Number;
    }

    private String word(int token) {
        return sentence.tokens().get(token).word();
    }
}
