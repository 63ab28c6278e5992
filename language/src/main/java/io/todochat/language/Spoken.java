package io.todochat.language;

import java.util.Set;

/** The words that say of whom, or of what, something is told, with the verb that many of them hold: "they're", "it's". */
final class Spoken {

    private static final Set<String> PEOPLE = Set.of("""
            i i'm i've i'd im he he's hes she she's shes they they're theyre they've we we're we've nobody somebody
            someone everybody everyone
            """.strip().split("\\s+"));

    /** Without "that" and "this" alone, which may point at something else. */
    private static final Set<String> THINGS =
            Set.of("it", "it's", "its", "that's", "thats", "there's", "theres", "there");

    private static final Set<String> OWNERS = Set.of("my", "our", "his", "her", "their");

    private Spoken() {}

    static boolean isOfPerson(String word) {
        return PEOPLE.contains(word);
    }

    static boolean isOfThing(String word) {
        return THINGS.contains(word);
    }

    /** Whether it says whose somebody or something is. */
    static boolean isOwner(String word) {
        return OWNERS.contains(word);
    }
}
