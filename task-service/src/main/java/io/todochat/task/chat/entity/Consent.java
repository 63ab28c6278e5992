package io.todochat.task.chat.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    private static final Set<String> NOT = Set.of("no", "not", "neither", "none", "don", "dont", "never");

    private Consent() {}

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
