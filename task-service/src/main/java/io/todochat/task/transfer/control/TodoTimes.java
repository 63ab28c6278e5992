package io.todochat.task.transfer.control;

import io.todochat.schedule.Slot;
import io.todochat.task.transfer.control.CalendarText.Stamp;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When a VTODO is due and begins, both in one zone, as a task has it.
 *
 * @param zone null where neither names one
 */
record TodoTimes(Optional<Slot> due, Optional<Slot> start, String zone, ZoneId place) {

    /**
     * A date or a local time.
     *
     * @param zone that it names; empty where it floats with the person
     */
    record When(Slot slot, Optional<ZoneId> zone) {

        /** What is said in UTC is meant as the instant: a person sees it as a time at home. */
        static When of(Stamp stamp, Optional<ZoneId> named, ZoneId home) {
            if (stamp.time() == null) {
                return new When(new Slot.Day(stamp.date()), Optional.empty());
            }
            var moment = new Slot.Moment(stamp.local());
            return stamp.isUtc()
                    ? new When(moved(moment, ZoneId.of("Z"), home), Optional.of(home))
                    : new When(moment, named);
        }

        /** @throws IllegalArgumentException with a sentence, if it leads beyond all years */
        When plus(Duration length) {
            try {
                return switch (slot) {
                    case Slot.Day day -> new When(new Slot.Day(day.date().plusDays(length.toDays())), zone);
                    case Slot.Moment moment ->
                        new When(new Slot.Moment(moment.at().plus(length)), zone);
                };
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("It ends beyond all years.", e);
            }
        }
    }

    static TodoTimes of(Optional<When> due, Optional<When> start, ZoneId home) {
        var zone = due.filter(TodoTimes::hasTime)
                .map(When::zone)
                .orElseGet(() -> start.filter(TodoTimes::hasTime).flatMap(When::zone));
        var place = zone.orElse(home);
        return new TodoTimes(
                due.map(When::slot),
                start.map(when -> hasTime(when) ? moved(when.slot(), when.zone().orElse(home), place) : when.slot()),
                zone.map(ZoneId::getId).orElse(null),
                place);
    }

    /** A further date as the task has it: one that names no zone is meant in the task's. */
    Slot here(When when) {
        return when.zone()
                .filter(_ -> hasTime(when))
                .map(zone -> moved(when.slot(), zone, place))
                .orElse(when.slot());
    }

    String dueText() {
        return due.map(Slot::text).orElse(null);
    }

    String startText() {
        return start.map(Slot::text).orElse(null);
    }

    Optional<Instant> dueInstant() {
        return due.map(slot -> slot.in(place).toInstant());
    }

    Optional<Instant> startInstant() {
        return start.map(slot -> slot.in(place).toInstant());
    }

    private static boolean hasTime(When when) {
        return when.slot() instanceof Slot.Moment;
    }

    private static Slot moved(Slot slot, ZoneId from, ZoneId to) {
        return from.equals(to)
                ? slot
                : new Slot.Moment(LocalDateTime.ofInstant(slot.in(from).toInstant(), to));
    }
}
