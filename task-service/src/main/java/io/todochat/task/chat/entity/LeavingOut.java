package io.todochat.task.chat.entity;

import io.todochat.schedule.Occurrence;
import io.todochat.schedule.Recurrence;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Repetition;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Days on which a task is not to come back: "skip the gym on friday" touches no day before it. Pure.
 *
 * @param own where the open task stands in its series
 * @param from the first day
 * @param until the day after the last
 */
record LeavingOut(Slot own, Series series, Settings settings, LocalDate from, LocalDate until)
        implements UnaryOperator<Draft> {

    /** Whether the open task itself is on none of these days. */
    boolean sparesTheTask() {
        return own.date().isBefore(from) || !own.date().isBefore(until);
    }

    /** Whether it would come on none of them anyway, or nobody can tell. */
    boolean isEmpty() {
        return slots().isEmpty();
    }

    /** Where it would come; one more than can be left out, where there are so many. */
    List<Slot> slots() {
        if (series.isFromCompletion()) {
            return List.of();
        }
        var recurrence = series.recurrence(settings);
        var begin = from.atStartOfDay(recurrence.zone()).toInstant();
        try {
            return recurrence.from(begin, Recurrence.MOST_DATES + 1).stream()
                    .map(Occurrence::slot)
                    .filter(slot -> slot.isAfter(own))
                    .takeWhile(slot -> slot.date().isBefore(until))
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of(); // too many steps away
        }
    }

    @Override
    public Draft apply(Draft draft) {
        var before = draft.recurrence() == null ? series.repetition() : draft.recurrence();
        var exceptions = Stream.concat(
                        before.exdates() == null ? Stream.empty() : before.exdates().stream(),
                        slots().stream().map(Slot::text))
                .distinct()
                .toList();
        return draft.repeating(
                new Repetition(before.rule(), before.monthEnd(), before.from(), before.rdates(), exceptions));
    }
}
