package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.language.grammar.Range;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What people say of why: of whom, or what, something is told that needs no answer, and what is none of that. */
record Why(Clause whole, Moments times) {

    private static final Set<String> LINKS = Set.of(",", ";", ".", "!", "-", "–", "—", "(");

    /** Behind these words stands why, with no mark in front of them. */
    private static final Set<String> BECAUSE = Set.of("because", "'cause", "cause", "cos", "coz", "cuz", "since", "as");

    private static final Set<String> POINTING = Set.of("this", "that", "those", "these");

    /** What is said of the weather together with a time moves nothing either. */
    private static final Set<String> WEATHER = words("it's its it’s");

    /** "That one" may be another task. */
    private static final Set<String> POINTED =
            words("one ones rest other others last next first second third too also");

    private static final Set<String> FINITE = words("""
            is are was were has have had am isn't aren't wasn't weren't hasn't haven't hadn't can't cannot couldn't won't
            doesn't don't didn't did does says said told died broke left called came went moved forgot changed bought sold
            took quit hurts got found made gave sent cancelled canceled dropped decided never keeps lives happened
            """);

    /** "Found some at home", "never gonna happen", "changed my mind", "is boring". */
    private static final Set<String> OPENING = words("""
            found sold got never already changed too wrong mistake cancelled is isn't was wasn't are aren't were weren't
            has hasn't had looks seems feels sounds turned takes costs doesn't didn't won't can't
            """);

    /** Behind "no" and "not" these say why, where other words name what is not meant. */
    private static final Set<String> NEEDLESS = words("""
            need needed necessary worth time longer point interest interested money use happening going relevant important
            possible anymore
            """);

    /** Who says so wants something more. */
    private static final Set<String> WANTING = words("""
            should must shall please need needs want wants make let lets let's can could would will instead rather too also
            well either except but only
            """);

    /** With these begins what is said of the command itself, or another one. */
    private static final Set<String> NO_SUBJECT = words("""
            and or but also then so if when once unless until till except what who how which to at on by for with from
            every each all everything
            """);

    /** "We still have some": what ends so with no comma before it goes on with nothing. */
    private static final Set<String> OBJECTS = words("some it them enough plenty already anymore away off out");

    private static final Set<String> CALLING_OFF = words("no can't cannot cant");

    private static final Set<String> BETWEEN = words("still already just now only all both have has had");

    /** Nobody names an occasion by more. */
    private static final int MOST_WORDS = 4;

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** Whether it is said from there on why. */
    boolean begins(int at) {
        var to = whole.range().to();
        if (isLink(at - 1)) {
            return isReason(at, to) && saysNothingElse(at, to) || isOccasion(at, to);
        }
        return BECAUSE.contains(word(at)) && !saysMore(at, to) && isReason(at + 1, to)
                || Spoken.isOfPerson(word(at))
                        && (times.endBefore(0, at + 1) || OBJECTS.contains(word(to - 1)))
                        && isTold(at + 1, to)
                        && saysNothingElse(at, to);
    }

    /** "No choir on Friday, school holidays", "can't make it to choir this week, I'm ill". */
    private boolean isOccasion(int at, int to) {
        return CALLING_OFF.contains(word(whole.range().from()))
                && to <= at + MOST_WORDS
                && times.endBefore(whole.range().from(), at)
                && !saysMore(at, to)
                && !NO_SUBJECT.contains(word(at))
                && !Adding.isDoing(word(at));
    }

    /** "They moved it", "we still have some". */
    private boolean isTold(int at, int to) {
        var verb =
                at < to && BETWEEN.contains(word(at)) && at + 1 < to && !OBJECTS.contains(word(at + 1)) ? at + 1 : at;
        return verb < to && FINITE.contains(word(verb));
    }

    private boolean isReason(int at, int to) {
        if (to < at + 2) {
            return false;
        }
        var first = word(at);
        var isPerson = Spoken.isOfPerson(first) || isWeather(sentence(), at);
        if (!isPerson && saysMore(at, to) || wants(at, to)) {
            return false;
        }
        return isPerson
                || (Spoken.isOfThing(first) || POINTING.contains(first)) && !POINTED.contains(word(at + 1))
                || OPENING.contains(first)
                || (first.equals("no") || first.equals("not")) && NEEDLESS.contains(word(at + 1))
                || !NO_SUBJECT.contains(first)
                        && (!Adding.isDoing(first) || isBeing(at + 1))
                        && !Cuts.STRONG.contains(first)
                        && (Reasons.isState(word(at + 1)) && first.matches(".*['’]s")
                                || IntStream.range(at + 1, Math.min(to, at + 5))
                                        .anyMatch(token -> FINITE.contains(word(token)) || isSingular(token, to)));
    }

    /** "Never going to need it", "was too hard" want nothing. */
    private boolean wants(int at, int to) {
        var isNeedless = OPENING.contains(word(at)) || word(at).equals("no") || word(at).equals("not");
        return IntStream.range(isNeedless ? at + 1 : at, to)
                .filter(token -> !(isNeedless && word(token).equals("too") && token < to - 1))
                .mapToObj(this::word)
                .anyMatch(word -> WANTING.contains(word) && !(isNeedless && word.startsWith("need")));
    }

    /** "Knee hurts", "the shop closes": a verb of two words. */
    private boolean isSingular(int token, int to) {
        return token == to - 1 && word(token).matches("\\p{L}{3,}(rts|ks|oses|ains|ails)");
    }

    /** A time but now, or a mark. */
    private boolean saysMore(int at, int to) {
        return sentence().chunks().stream()
                .filter(chunk ->
                        !chunk.field().equals("length") && !chunk.field().equals("name"))
                .map(chunk -> chunk.places().getFirst())
                .filter(place -> place.from() >= at && place.to() <= to)
                .anyMatch(place -> !word(place.from()).equals("now"));
    }

    boolean isLink(int at) {
        return LINKS.contains(word(at));
    }

    /** "It is done" is why it goes, "milk is done" is said of another one. */
    private boolean saysNothingElse(int at, int to) {
        var reading = Interpreter.read(Clause.of(sentence(), new Range(at, to)));
        return switch (reading.command()) {
            case Command.None _, Command.No _ -> reading.rather().isEmpty() || Spoken.isOfPerson(word(at));
            case Command.Add _ -> Spoken.isOfPerson(word(at)) || isWeather(sentence(), at) || hinders(at, to);
            case Command.Complete(var targets, var _) ->
                Spoken.isOfPerson(word(at)) || targets.equals(List.of(new Target.Last()));
            default -> false;
        };
    }

    /** "It's raining on the 12th". */
    static boolean isWeather(Sentence sentence, int at) {
        return at + 1 < sentence.tokens().size()
                && WEATHER.contains(sentence.tokens().get(at).word())
                && Reasons.isState(sentence.tokens().get(at + 1).word());
    }

    /** "My daughter is looking after them", "pitch is frozen". */
    private boolean hinders(int at, int to) {
        return at + 2 < to
                && (Spoken.isOwner(word(at)) && FINITE.contains(word(at + 2))
                        || isBeing(at + 1) && Reasons.isState(word(at + 2)));
    }

    private boolean isBeing(int at) {
        return word(at).matches("is|are|was|were");
    }

    private Sentence sentence() {
        return whole.sentence();
    }

    private String word(int token) {
        return sentence().tokens().get(token).word();
    }
}
