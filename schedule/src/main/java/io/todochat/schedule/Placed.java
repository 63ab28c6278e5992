package io.todochat.schedule;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;

/** A slot and where it lies in its zone. */
record Placed(Slot slot, ZonedDateTime at) {

    /** By instants: a gap may move a slot past the one after it. */
    static final Comparator<Placed> ORDER =
            Comparator.comparing((Placed placed) -> placed.at.toInstant()).thenComparing(Placed::slot);

    static Placed in(ZoneId zone, Slot slot) {
        return new Placed(slot, slot.in(zone));
    }

    boolean isAfter(Placed other) {
        return at.isAfter(other.at);
    }

    /** Whether it lies elsewhere than its slot says. */
    boolean isMoved() {
        return !slot.shownIn(at.getZone()).equals(slot);
    }

    Occurrence occurrence(int missed) {
        return new Occurrence(slot, slot.shownIn(at.getZone()), missed);
    }
}
