package io.todochat.language.time;

import io.todochat.schedule.Slot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When the hours of a group are: on the day that is said, or else on the first on which they are not yet past.
 *
 * @param said the day; null where none is
 */
record Instants(Group group, Now now, LocalDate said) {

    /** By midnight of a day all of it is left, and it is still that day. */
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** Of what is to be done by then; a later one is rather one of a morning. */
    private static final int LAST_OF_EVENING = 7;

    /** Of the first hour, or the beginning of some. */
    LocalDateTime start() {
        return at(group.hours == null ? group.clocks.getFirst() : Ranges.start(group.hours));
    }

    /** "At 8 and 20": the hours behind the first. */
    List<Slot> others() {
        return group.clocks.stream()
                .skip(1)
                .<Slot>map(clock -> new Slot.Moment(at(clock)))
                .toList();
    }

    /** Of what begins then; null where nothing says it. */
    Slot end(LocalDateTime at) {
        return group.hours == null ? lengthEnd(at) : hoursEnd(at);
    }

    /** On the last day that is said, or else the first time it is so late. */
    private Slot hoursEnd(LocalDateTime at) {
        var last = group.endDay == null ? null : group.endDay.in(Base.of(now).startingAt(at.toLocalDate()));
        var end = Ranges.end(group.hours, at);
        return new Slot.Moment(
                last == null || !last.last().isAfter(end.toLocalDate())
                        ? end
                        : last.last().atTime(end.toLocalTime()));
    }

    private Slot lengthEnd(LocalDateTime at) {
        if (group.length != null) {
            return new Slot.Moment(at.plus(group.length.period()).plus(group.length.time()));
        }
        var day = group.endDay == null ? null : group.endDay.in(Base.of(now).startingAt(at.toLocalDate()));
        if (day == null || !day.until().isAfter(at.toLocalDate())) {
            return null;
        }
        if (group.endPart != null) {
            return new Slot.Moment(day.from().atTime(now.hours().of(group.endPart)));
        }
        return group.endClock == null
                ? new Slot.Day(day.until())
                : new Slot.Moment(day.from().atTime(group.endClock.usual()));
    }

    private LocalDateTime at(Clock clock) {
        var time = group.hour(clock);
        if (said == null) {
            return nextTime(time);
        }
        if (clock.endsDay() && group.isDeadline) {
            return said.atTime(LAST_MINUTE);
        }
        var isToday = said.equals(Base.of(now).today())
                && group.part == null
                && group.daytime.filter(half -> half != DayPart.EARLY).isEmpty()
                && clock.open();
        var later = time.plusHours(12);
        if (isToday
                && time.isBefore(now.time().toLocalTime())
                && time.getHour() < 12
                && later.isAfter(now.time().toLocalTime())) {
            return said.atTime(later);
        }
        return said.plusDays(isAfterMidnight(time) ? 1 : 0).atTime(time);
    }

    /** "Tonight at 2" is in the small hours of the next day, unless they have begun. */
    private boolean isAfterMidnight(LocalTime time) {
        var isNight = group.part != null
                && group.part.isLate()
                && group.part != DayPart.AFTERNOON
                && group.part != DayPart.LUNCH;
        return isNight && time.getHour() < 5 && now.time().getHour() >= 5;
    }

    /** "Before 7", said at noon, is before the seven that comes next. */
    private boolean isBeforeSupper(LocalTime time) {
        return group.isDeadline
                && group.isHalfOpen()
                && group.daytime.isEmpty()
                && time.getHour() <= LAST_OF_EVENING
                && time.plusHours(12).isAfter(now.time().toLocalTime());
    }

    private LocalDateTime nextTime(LocalTime time) {
        var today = Base.of(now).today().atTime(time);
        if (group.part != null && group.part.isLate() && time.getHour() >= 5) {
            return today.isBefore(now.time().truncatedTo(ChronoUnit.MINUTES)) ? today.plusDays(1) : today;
        }
        var isPast = today.atZone(now.at().getZone()).isBefore(now.at());
        if (isPast && isBeforeSupper(time)) {
            return today.plusHours(12);
        }
        return isPast ? today.plusDays(1) : today;
    }
}
