package io.todochat.task.chat.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a clear yes from one that is only likely: what takes away waits for a clear one. */
final class Consent {

    private static final Set<String> AYE =
            Set.of("yes y yeah yep yup ja si oui aye ok okay sure confirm confirmed agreed correct definitely certainly"
                    .split(" "));

    private static final List<String> GO =
            List.of("go ahead", "do it", "do that", "please do", "go for it", "of course", "by all means");

    /** Beside a yes these say no more and no less; beside any other word it may mean less. */
    private static final Set<String> BESIDE = Set.of(
            ("please pls thanks thank you very much i i'm im am m that s that's is it's to all of them both everything it these"
                            + " those the a for now then just well oh absolutely right exactly perfect fine great good quite"
                            + " delete remove cancel go ahead do by course means")
                    .split(" "));

    /** What may be said of what is asked about, by the name of the command. */
    private static final Map<String, Set<String>> VERBS = Map.of(
            "delete", Set.of("delete", "remove"),
            "purge", Set.of("delete", "remove"),
            "cancel", Set.of("cancel"),
            "end", Set.of("end", "stop"));

    private static final Set<String> UNDECIDED =
            Set.of("perhaps maybe possibly probably ok okay hm hmm um well i don t know not sure dunno idk depends it"
                    .split(" "));

    private static final Set<String> NOT = Set.of("no", "not", "neither", "none", "don", "dont", "never");

    private static final Pattern PUT_OFF = Pattern.compile(
            "(?:(?:hm|hmm|oh|um|uh|well|sorry|i|i m|we|ve|have|just|really|honestly|there s|maybe|perhaps) )*"
                    + "(?:no (?:idea|clue|date|time|plan)|not (?:sure|known|decided|fixed|clear)|don t know|do not know|dunno|idk"
                    + "|can t (?:say|tell)|whenever|any ?time|some ?time|some ?day|later|leave (?:it|that) open|skip (?:that|it|this)|skip"
                    + "|no matter|doesn t matter|unknown|undecided|open)"
                    + "(?: (?:yet|now|right now|for now|so far|when|really|still|it is|i can|you like|works|please|either))*");

    private static final Pattern LEFT_TO_US = Pattern.compile(
            "(?:(?:hm|hmm|oh|um|well) )*(?:you (?:choose|decide|pick|tell me)|your (?:choice|call|pick)|(?:it s )?up to you|surprise me"
                    + "|(?:the|as|like) (?:usual|always|ever)|(?:at )?the usual (?:time|hour|day)|what do you think)");

    private Consent() {}

    /** Whether who is asked when does not know, or does not want to say. */
    static boolean isPutOff(String text) {
        return PUT_OFF.matcher(Resolution.fold(text)).matches();
    }

    /** Whether who is asked wants somebody else to know: "you choose". */
    static boolean isLeftToUs(String text) {
        return LEFT_TO_US.matcher(Resolution.fold(text)).matches();
    }

    /** Whether a message begins like a yes, whatever else it says. */
    static boolean isLikely(String text) {
        var first = Resolution.fold(text).split(" ")[0];
        return AYE.contains(first) || first.startsWith("ye");
    }

    /** Whether a message that can be read as a yes says so plainly, and asks nothing. */
    static boolean isClear(String text) {
        var folded = Resolution.fold(text);
        return !asks(text)
                && !folded.startsWith("correct it")
                && Stream.of(folded.split(" ")).allMatch(word -> AYE.contains(word) || BESIDE.contains(word))
                && Stream.concat(
                                Stream.of(folded.split(" ")).filter(AYE::contains),
                                GO.stream().filter(folded::contains))
                        .findAny()
                        .isPresent();
    }

    /** Whether it says so of the very thing that was asked about: "yes delete it" of a deletion. */
    static boolean isClearOf(String text, String intent) {
        var verbs = VERBS.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var said = Stream.of(Resolution.fold(text).split(" "))
                .filter(verbs::contains)
                .toList();
        return isClear(text) && VERBS.getOrDefault(intent, Set.of()).containsAll(said);
    }

    /** Whether it says neither yes nor no: "perhaps". */
    static boolean isUndecided(String text) {
        return Stream.of(Resolution.fold(text).split(" ")).allMatch(UNDECIDED::contains);
    }

    /** Whether it begins with a no: what is asked about is not wanted, whatever else is. */
    static boolean isRefusal(String text) {
        var folded = Resolution.fold(text);
        return NOT.contains(folded.replaceFirst("^((uh+|um|er|oh|ah|sorry|wait|nope|nah) )+", "no ")
                        .split(" ")[0])
                || folded.startsWith("i didn t mean")
                || folded.startsWith("i don t mean")
                || folded.startsWith("i did not mean");
    }

    /** Whether it is a question: that is no answer to another one. */
    static boolean asks(String text) {
        return text.contains("?") || text.strip().toLowerCase(Locale.ROOT).startsWith("are you");
    }

    /** "Milk, no": whether a title is named to say that it is not this one, unless it is called so. */
    static boolean isDenied(String text, String title) {
        var its = List.of(Resolution.fold(title).split(" "));
        return Stream.of(Resolution.fold(text).split(" ")).anyMatch(word -> NOT.contains(word) && !its.contains(word));
    }
}
