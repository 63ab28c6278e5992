package io.todochat.task.tasks.entity;

import io.todochat.schedule.Recurrence;
import io.todochat.schedule.Slot;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How a task repeats.
 *
 * @param rule an RFC 5545 RRULE value
 * @param monthEnd {@code clamp} or {@code skip}
 * @param from {@code schedule} or {@code completion}: where the next slot is counted from
 * @param rdates slots besides those of the rule (RDATE); null for none
 * @param exdates slots that are left out (EXDATE); null for none
 */
public record Repetition(String rule, String monthEnd, String from, List<String> rdates, List<String> exdates) {

    public Repetition {
        monthEnd = monthEnd == null ? "clamp" : monthEnd;
        from = from == null ? "schedule" : from;
        rdates = noneIfEmpty(rdates);
        exdates = noneIfEmpty(exdates);
    }

    /** One without dates of its own. */
    public static Repetition of(String rule, String monthEnd, String from) {
        return new Repetition(rule, monthEnd, from, null, null);
    }

    /** By schedule, and over the ends of months as people mean it. */
    public static Repetition of(String rule) {
        return of(rule, "clamp", "schedule");
    }

    /**
     * What it comes to.
     *
     * @param start where the rule begins
     * @throws IllegalArgumentException with a reason in one line, where it cannot be accepted
     */
    Recurrence recurrence(String start, String zone) {
        return Recurrence.parse(rule, start, zone, monthEnd, rdates, exdates);
    }

    /**
     * The same with its rule and dates in the one spelling that they have.
     *
     * @param due of a task that can repeat so
     */
    Repetition canonical(String due, Settings settings) {
        var recurrence = recurrence(due, settings.zone());
        return new Repetition(
                recurrence.rule(), monthEnd, from, texts(recurrence.rdates()), texts(recurrence.exdates()));
    }

    /** The same by another rule. */
    Repetition by(String other) {
        return new Repetition(other, monthEnd, from, rdates, exdates);
    }

    /** What is still to come of it after a slot: no additional dates up to that. */
    public Repetition after(Slot slot) {
        return with(dates -> dates.filter(date -> date.isAfter(slot)), UnaryOperator.identity());
    }

    /** The same for slots that are others: its own dates move along. */
    Repetition moved(Slot before, Slot after) {
        UnaryOperator<Stream<Slot>> move = dates -> dates.flatMap(date -> date.moved(before, after).stream());
        return with(move, move);
    }

    private Repetition with(UnaryOperator<Stream<Slot>> additional, UnaryOperator<Stream<Slot>> exceptions) {
        return new Repetition(
                rule,
                monthEnd,
                from,
                texts(additional.apply(Slot.parseAll(rdates).stream()).toList()),
                texts(exceptions.apply(Slot.parseAll(exdates).stream()).toList()));
    }

    private static List<String> texts(Collection<Slot> slots) {
        return slots.stream().map(Slot::text).toList();
    }

    private static List<String> noneIfEmpty(List<String> dates) {
        return dates == null || dates.isEmpty() ? null : List.copyOf(dates);
    }
}
