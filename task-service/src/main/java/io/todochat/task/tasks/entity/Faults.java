package io.todochat.task.tasks.entity;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong. Serves one check. */
final class Faults {

    private static final Duration LONGEST_BEFORE = Duration.ofDays(3_660);

    private final List<Fault> found = new ArrayList<>();

    List<Fault> all() {
        return found;
    }

    void add(String pointer, String detail) {
        found.add(new Fault(pointer, detail));
    }

    void atMost(String pointer, String what, String text, int most) {
        if (!Wordform.isPlain(text)) {
            add(pointer, "There are no control characters and no halves of characters in it.");
        }
        if (text.length() > most && Wordform.length(text) > most) {
            add(pointer, what + " has at most " + most + " characters, and not " + Wordform.length(text) + ".");
        }
    }

    /** An offset is no zone: it knows nothing of summer time. */
    void zone(String pointer, String zone) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            add(pointer, "There is no such time zone; one is called Europe/Berlin.");
        }
    }

    void before(String pointer, String text) {
        try {
            var before = Duration.parse(text);
            if (before.compareTo(LONGEST_BEFORE) > 0 || before.compareTo(LONGEST_BEFORE.negated()) < 0) {
                add(pointer, "A reminder comes at most ten years before or after.");
            }
        } catch (DateTimeException e) {
            add(pointer, "How long before is given like PT30M, PT2H or P1D.");
        }
    }
}
