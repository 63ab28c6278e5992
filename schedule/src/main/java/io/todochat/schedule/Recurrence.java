package io.todochat.schedule;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule that repeats from a start in a zone. Immutable and safe to share; none of its parts is null.
 *
 * <p>Slots are computed in local time and then placed in the zone: a gap moves one forward by its length, an overlap
 * takes the first, and what would not come strictly after its predecessor is one with it. The start itself is a slot
 * only where the rule meets it. Every method gives up after 200,000 slots counted from the start.
 *
 * @param rule an RFC 5545 RRULE value, from YEARLY down to HOURLY, kept in canonical form; RFC 7529's SKIP is read
 * @param start local time in which the rule begins
 * @param zone where slots are placed; for days, the zone the person is in
 * @param monthEnd counts only where the day of the month comes from the start
 */
public record Recurrence(String rule, Slot start, ZoneId zone, MonthEnd monthEnd) {

    /** @throws IllegalArgumentException for a rule that is not valid or never gives a date: a reason in one line */
    public Recurrence {
        var read = Rule.parse(rule);
        read.requireFit(start);
        rule = read.text();
        read.steps(start, monthEnd); // looks for the first date, and so refuses a rule that has none
    }

    /**
     * Reads all parts from their texts.
     *
     * @param monthEnd {@code clamp} or {@code skip}; null is {@code clamp}
     * @throws IllegalArgumentException with a reason in one line that a person can read
     */
    public static Recurrence parse(String rule, String start, String zone, String monthEnd) {
        return new Recurrence(
                rule,
                Slot.parse(start),
                zoneCalled(zone),
                monthEnd == null ? MonthEnd.CLAMP : MonthEnd.parse(monthEnd));
    }

    /**
     * The first slot after {@code after} that is still to come at {@code notBefore}: a moment is later than that
     * instant, a day is later than the date that instant has in the zone. Slots between are passed over, and count
     * towards COUNT.
     *
     * @param after usually the slot just done; it need not belong to the rule
     * @return empty when the rule has ended
     * @throws IllegalArgumentException when the answer lies too many steps away
     */
    public Optional<Occurrence> next(Slot after, Instant notBefore) {
        var course = course();
        var missed = 0;
        for (var slot = course.next(); slot.isPresent(); slot = course.next()) {
            if (follows(slot.get(), after)) {
                if (isToCome(slot.get(), notBefore)) {
                    return Optional.of(new Occurrence(slot.get(), slot.get().shownIn(zone), missed));
                }
                missed++;
            }
        }
        return Optional.empty();
    }

    /** The first slots as a person sees them, for a preview: at most {@code n}, fewer where the rule ends. */
    public List<Slot> first(int n) {
        var course = course();
        return Stream.generate(course::next)
                .limit(n)
                .takeWhile(Optional::isPresent)
                .map(slot -> slot.get().shownIn(zone))
                .toList();
    }

    private Course course() {
        return new Course(Rule.parse(rule), start, zone, monthEnd);
    }

    private boolean follows(Slot slot, Slot after) {
        return slot.isAfter(after) && slot.in(zone).isAfter(after.in(zone));
    }

    private boolean isToCome(Slot slot, Instant notBefore) {
        return switch (slot) {
            case Slot.Day day ->
                day.in(zone).toLocalDate().isAfter(notBefore.atZone(zone).toLocalDate());
            case Slot.Moment moment -> moment.in(zone).toInstant().isAfter(notBefore);
        };
    }

    private static ZoneId zoneCalled(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("there is no such time zone", e);
        }
    }
}
