package io.todochat.task.chat.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a clear yes from one that is only likely: what takes away waits for a clear one. */
final class Consent {

    private static final Set<String> AYE =
            Set.of("yes y yeah yep yup ja si oui aye ok okay sure confirm confirmed agreed correct definitely certainly"
                    .split(" "));

    private static final List<String> GO =
            List.of("go ahead", "do it", "do that", "please do", "go for it", "of course", "by all means");

    /** Beside one of these a yes may mean less. */
    private static final Set<String> DOUBT = Set.of(
            "but or if not don dont no never guess suppose probably maybe perhaps think believe somewhat only wait"
                    .split(" "));

    private static final Set<String> NOT = Set.of("no", "not", "neither", "none", "don", "dont", "never");

    private Consent() {}

    /** Whether a message begins like a yes, whatever else it says. */
    static boolean isLikely(String text) {
        var first = Resolution.fold(text).split(" ")[0];
        return AYE.contains(first) || first.startsWith("ye");
    }

    /** Whether a message that can be read as a yes says so plainly. */
    static boolean isClear(String text) {
        var folded = Resolution.fold(text);
        var words = List.of(folded.split(" "));
        return words.stream().noneMatch(DOUBT::contains)
                && Stream.concat(
                                AYE.stream().filter(words::contains),
                                GO.stream().filter(folded::contains))
                        .findAny()
                        .isPresent();
    }

    /** "Milk, no": whether a title is named to say that it is not this one, unless it is called so. */
    static boolean isDenied(String text, String title) {
        var its = List.of(Resolution.fold(title).split(" "));
        return Stream.of(Resolution.fold(text).split(" ")).anyMatch(word -> NOT.contains(word) && !its.contains(word));
    }
}
