package io.todochat.language.way;

import java.util.Set;

/** The first words of what people state: what they have, what they are going to do, what takes place. */
final class Statements {

    private static final Set<String> NOT_ONGOING = WordList.in("unplanned.words");

    private static final Set<String> NOT_HELD = WordList.in("unheld.words");

    private static final Set<String> STATES = WordList.in("states.words");

    /** What tells by itself where somebody will be, or that he goes there. */
    private static final Set<String> ABSENT = Set.of(
            "fly",
            "travel",
            "depart",
            "arrive",
            "come",
            "stay",
            "sleep",
            "expect",
            "host",
            "attend",
            "away",
            "out",
            "abroad",
            "holiday",
            "holidays",
            "vacation",
            "leave",
            "office",
            "hospital");

    /** Shorter words that end so are none: "king". */
    private static final int SHORTEST = 5;

    private Statements() {}

    /** "Meeting Ann", "flying to Rome", "away". */
    static boolean isOngoing(String word) {
        return ABSENT.contains(word)
                || word.length() >= SHORTEST && word.endsWith("ing") && !NOT_ONGOING.contains(word);
    }

    /** "Rehearsal", and not "been" or "called". */
    static boolean isHeld(String word) {
        return !NOT_HELD.contains(word) && !(word.length() >= SHORTEST && word.endsWith("ed"));
    }

    /** "Party", and not "fine". */
    static boolean isHappening(String word) {
        return !STATES.contains(word);
    }
}
