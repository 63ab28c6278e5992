package io.todochat.language;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Fields;
import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * When a task is due and from when on it is to be done, where somebody says times of it. A period, a part of the day and
 * what is before or after a day are no day by themselves: here it is told which day is meant.
 */
record DueDate(Timing timing) {

    /** What they say of a new task: after a time of one day it is due that day. */
    Fields fields() {
        var start = beginning();
        var fields = fields(timing.main(), start);
        if (fields.due().isPresent() || !(start.orElse(null) instanceof Slot.Moment moment)) {
            return fields;
        }
        return takesPlaceFrom()
                ? fields(timing.main(), Optional.empty()).due(moment)
                : fields.due(new Slot.Day(moment.date()));
    }

    /** "The fair is the 15th from 5 pm" is then; "ring Ida after 8" is to be done that day, and not before. */
    private boolean takesPlaceFrom() {
        return timing.times().stream()
                .anyMatch(time -> !time.isDayOpen() && timing.words(time).contains("from"));
    }

    /** What one of them says of a task that is there: where it names no day, that has one. */
    Changes changes(Mention time) {
        var changes = changesTo(time);
        return time.isHalfOpen() && time.until().isEmpty() ? changes.inEitherHalf() : changes;
    }

    private Changes changesTo(Mention time) {
        var fields = fields(Optional.of(time), Optional.empty());
        if (time.isDayOpen()) {
            return Changes.toTime(fields.due(time.due()));
        }
        return Changes.to(fields);
    }

    private Optional<Slot> beginning() {
        return timing.times().stream()
                .filter(time -> time.link() == Mention.Link.FROM
                        && time.until().isEmpty()
                        && time.repeat().isEmpty())
                .map(this::behind)
                .findFirst();
    }

    /** What begins at that time, or not before it. */
    Slot beginning(Mention time) {
        return time.link() == Mention.Link.FROM ? behind(time) : Timing.slot(time);
    }

    /** After Friday is from Saturday on. */
    private Slot behind(Mention time) {
        return Timing.slot(time) instanceof Slot.Day(var day) && timing.strict().contains(time)
                ? new Slot.Day(day.plusDays(1))
                : Timing.slot(time);
    }

    /** What one of them says of a task. */
    Fields fields(Optional<Mention> time, Optional<Slot> start) {
        return new Fields(
                Optional.empty(),
                Optional.empty(),
                time.map(this::due),
                time.flatMap(timing::until),
                start,
                time.flatMap(Mention::repeat),
                Optional.empty(),
                new LinkedHashSet<>(),
                timing.leads().stream().map(Timing::before).toList(),
                List.of());
    }

    /** Of a period that runs already, and of the end of one, its last day; before a day is the day before it. */
    private Slot due(Mention time) {
        var today = timing.phrase().at().toLocalDate();
        if (isBeforeDay(time)) {
            return new Slot.Day(latest(time.value().date().minusDays(1), today));
        }
        return time.until()
                .filter(until -> time.kind() == Mention.Kind.PERIOD
                        && time.value().date().isBefore(today))
                .<Slot>map(until -> new Slot.Day(latest(until.date().minusDays(1), today)))
                .orElse(time.kind() == Mention.Kind.PERIOD || isHourToCome(time) ? time.due() : Timing.slot(time));
    }

    /** A part of the day stands for the hour at which it begins, unless that is past: "this morning", at eleven. */
    private boolean isHourToCome(Mention time) {
        return time.part().isPresent()
                && time.due() instanceof Slot.Moment(var at)
                && !at.isBefore(timing.phrase().at().toLocalDateTime());
    }

    /** On "Friday's market" itself there is still time before it. */
    private boolean isBeforeDay(Mention time) {
        return timing.strict().contains(time)
                && time.link() != Mention.Link.FROM
                && time.repeat().isEmpty()
                && time.value() instanceof Slot.Day
                && !timing.words(time).getLast().endsWith("'s")
                && !isFridayAlready(time);
    }

    /** "Before the weekend" is told as the day before it. */
    private boolean isFridayAlready(Mention time) {
        return time.kind() == Mention.Kind.DATE && timing.words(time).contains("weekend");
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
