package io.todochat.schedule;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.Optional;

/** A rule's slots from its start on, each strictly later in its zone than the one before, until the rule ends. */
final class Course {

    /** Over 20 years of every hour; gone through in well under a second. */
    static final int MOST_STEPS = 200_000;

    private final Rule rule;
    private final ZoneId zone;
    private final Iterator<Slot> steps;
    private ZonedDateTime last;
    private int taken;

    Course(Rule rule, Slot start, ZoneId zone, MonthEnd monthEnd) {
        this.rule = rule;
        this.zone = zone;
        this.steps = rule.steps(start, monthEnd);
    }

    /**
     * The next slot, or empty, from then on, when the rule has ended.
     *
     * @throws IllegalArgumentException after too many slots
     */
    Optional<Slot> next() {
        if (taken >= MOST_STEPS) {
            throw new IllegalArgumentException("the rule has more than " + MOST_STEPS + " dates up to there");
        }
        taken++;
        return taken > rule.count() ? Optional.empty() : laterThanLast().filter(slot -> rule.reaches(slot, zone));
    }

    private Optional<Slot> laterThanLast() {
        while (steps.hasNext()) {
            var slot = steps.next();
            var placed = slot.in(zone);
            if (last == null || placed.isAfter(last)) {
                last = placed;
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }
}
