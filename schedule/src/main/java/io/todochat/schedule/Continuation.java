package io.todochat.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a repeating task came in its rule, and so what follows. Immutable and safe to share.
 *
 * @param rule the rule, from where it began
 * @param newest the slot of the newest occurrence, which is closed
 * @param position which slot of its rule the newest is, counted from 1; matters only to a rule with COUNT that counts
 *     from completion
 * @param fromCompletion whether the rule counts anew from when the newest was done, and not from its slot
 * @param completed when the newest was done; null where it was skipped
 * @param skipTo slots before it are left out on purpose; null for none
 */
public record Continuation(
        Recurrence rule, Slot newest, int position, boolean fromCompletion, Instant completed, Slot skipTo) {

    /**
     * What follows.
     *
     * @param slot its place in the rule
     * @param due when it is due in the rule's zone: the slot, unless a gap moved it forward
     * @param missed how many slots were passed over because the newest was closed late
     * @param skipped how many were passed over on purpose
     */
    public record Next(Slot slot, Slot due, int missed, int skipped) {}

    /**
     * The first slot after the newest that is still to come: later than {@code asOf}, or, of days, not before the day
     * which that is; and later than what was done, so that a day's task that is done late does not come back that day.
     *
     * @param asOf when it is asked for; never the clock of whoever computes it, so that every answer is the same
     * @return empty when the rule has ended
     * @throws IllegalArgumentException when the answer lies too many steps away
     */
    public Optional<Next> next(Instant asOf) {
        var course = fromCompletion ? anew() : rule;
        var after = fromCompletion ? course.start() : newest;
        return course.next(after, notBefore(asOf)).map(this::next).filter(this::isWithinCount);
    }

    private Next next(Occurrence found) {
        var onPurpose = skipTo != null;
        return new Next(found.slot(), found.due(), onPurpose ? 0 : found.missed(), onPurpose ? found.missed() : 0);
    }

    private boolean isWithinCount(Next next) {
        return !fromCompletion || position + 1L + next.missed() + next.skipped() <= read().count();
    }

    /** The rule as it begins again at what was done, or at the newest slot where nothing was. */
    private Recurrence anew() {
        var endless = read().parts().only(part -> !part.equals("COUNT")).text();
        return new Recurrence(
                endless,
                completed == null ? newest : done(),
                rule.zone(),
                rule.monthEnd(),
                rule.rdates(),
                rule.exdates());
    }

    /** When it was done as a slot: a rule of days keeps the time of day that it had. */
    private Slot done() {
        var local = completed.atZone(rule.zone()).toLocalDateTime();
        return switch (newest) {
            case Slot.Day _ -> new Slot.Day(local.toLocalDate());
            case Slot.Moment _
            when rule.unit().compareTo(ChronoUnit.DAYS) < 0 -> new Slot.Moment(local.truncatedTo(ChronoUnit.MINUTES));
            case Slot.Moment(var at) -> new Slot.Moment(local.toLocalDate().atTime(at.toLocalTime()));
        };
    }

    private Instant notBefore(Instant asOf) {
        var now = newest instanceof Slot.Day ? justBefore(new Slot.Day(today(asOf))) : asOf;
        var skipped = skipTo == null ? null : justBefore(skipTo);
        return Stream.of(now, completed, skipped)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private LocalDate today(Instant asOf) {
        return asOf.atZone(rule.zone()).toLocalDate();
    }

    private Instant justBefore(Slot slot) {
        return slot.in(rule.zone()).toInstant().minusNanos(1);
    }

    /** The rule as it reads when it begins at the newest slot: COUNT counts only what is left. */
    public String left() {
        return read().isCounted() ? read().counting(-passed()) : rule.rule();
    }

    /** How many slots of the rule lie before the newest; its own dates are none, and those that are taken out are. */
    private long passed() {
        return fromCompletion
                ? position - 1L
                : new Recurrence(rule.rule(), rule.start(), rule.zone(), rule.monthEnd())
                        .first(Recurrence.MOST_OCCURRENCES).stream()
                                .takeWhile(slot -> newest.isAfter(slot.slot()))
                                .count();
    }

    private Rule read() {
        return Rule.parse(rule.rule());
    }
}
