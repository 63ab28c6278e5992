package io.todochat.task.chat.entity;

import io.todochat.schedule.Occurrence;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a task comes in its series behind the one that is open: "skip the next two". Pure.
 *
 * @param own where the open task stands in its series
 */
public record Leap(Slot own, Series series, Settings settings) {

    /** Those that may come earlier on the day of the open one. */
    private static final int MOST_ON_A_DAY = 100;

    /** The day on which it comes again; empty where that is not known, or others come on that day too. */
    Optional<LocalDate> dayAfter(int times) {
        var following = following(times);
        if (following.size() < times) {
            return Optional.empty();
        }
        var last = times == 1 ? own : following.get(times - 2);
        var next = following.get(times - 1).date();
        return next.isAfter(last.date()) ? Optional.of(next) : Optional.empty();
    }

    /** Where it comes behind the open one; nowhere that is known, where it counts from when it is done. */
    public List<Slot> following(int most) {
        if (series.isFromCompletion()) {
            return List.of();
        }
        var recurrence = series.recurrence(settings);
        var begin = own.date().atStartOfDay(recurrence.zone()).toInstant();
        try {
            return recurrence.from(begin, most + MOST_ON_A_DAY).stream()
                    .map(Occurrence::slot)
                    .filter(slot -> slot.isAfter(own))
                    .limit(most)
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of(); // too many steps away
        }
    }
}
