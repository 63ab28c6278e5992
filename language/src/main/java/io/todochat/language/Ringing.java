package io.todochat.language;

import io.todochat.language.command.Reminder;
import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** At which moments somebody who says a time wants to be reminded. */
record Ringing(Timing timing) {

    /** When a task without a time of day reminds. */
    private static final LocalTime ALL_DAY = LocalTime.of(9, 0);

    private static final int NOON = 12;

    /** With one of these an hour is that of one half of the day. */
    private static final Set<String> HALVES = Set.of("am", "pm", "a", "p", "noon", "midnight");

    /** When "remind me" reminds: not at all where nothing was said of a time, or that is past. */
    List<Reminder> reminders() {
        if (!timing.leads().isEmpty()) {
            return List.of();
        }
        return timing.main().or(timing::last).stream()
                .flatMap(time -> Stream.concat(
                        Stream.of(time), timing.joinedTo(time).stream().map(other -> onDayOf(time, other))))
                .flatMap(Ringing::each)
                .flatMap(time -> reminder(time).stream())
                .toList();
    }

    /** "At 8 and 20" is two times. */
    private static Stream<Mention> each(Mention time) {
        return Stream.concat(
                Stream.of(time),
                time.also().stream().filter(Slot.Moment.class::isInstance).map(also -> time.at((Slot.Moment) also)));
    }

    /** The same for a task that is there: an hour alone is one of the day on which that is due. */
    List<Reminder> hours() {
        var isHour = timing.times().size() == 1
                && timing.times().getFirst().kind() == Mention.Kind.TIME
                && timing.times().getFirst().amount().isEmpty();
        return isHour && timing.leads().isEmpty() ? List.of(hour(timing.times().getFirst())) : reminders();
    }

    Reminder.Hour hour(Mention time) {
        return new Reminder.Hour(time(time), isEither(time), instant(time));
    }

    /** At which time of its day it rings. */
    LocalTime time(Mention time) {
        return switch (Timing.slot(time)) {
            case Slot.Moment(var at) -> at.toLocalTime();
            case Slot.Day _ -> time.part().map(timing.phrase().hours()::of).orElse(ALL_DAY);
        };
    }

    /** Whether nothing says which half of the day is meant. */
    private boolean isEither(Mention time) {
        return time.part().isEmpty()
                && time(time).getHour() > 0
                && time(time).getHour() < NOON
                && timing.words(time).stream().noneMatch(word -> HALVES.contains(word) || word.startsWith("0"));
    }

    /** "Tomorrow at noon and at 6". */
    private static Mention onDayOf(Mention time, Mention other) {
        return other.value() instanceof Slot.Moment(var at) && other.isDayOpen() && !time.isDayOpen()
                ? other.at(new Slot.Moment(time.value().date().atTime(at.toLocalTime())))
                : other;
    }

    private Optional<Reminder> reminder(Mention time) {
        if (time.repeat().isPresent()) {
            return Optional.of(Reminder.Before.nothing());
        }
        var now = timing.phrase().at().toInstant();
        var instant = instant(time);
        var isToday = Timing.slot(time) instanceof Slot.Day(var day)
                && day.equals(timing.phrase().at().toLocalDate());
        return instant.isAfter(now)
                ? Optional.of(new Reminder.At(instant))
                : isToday
                        ? Optional.of(new Reminder.At(now.plusSeconds(1).truncatedTo(ChronoUnit.SECONDS)))
                        : Optional.empty();
    }

    Instant instant(Mention time) {
        if (time.amount().filter(amount -> !amount.isDays()).isPresent() && time.kind() == Mention.Kind.DATE) {
            var counted = time.amount().get().after(timing.phrase().at());
            if (time.value() instanceof Slot.Moment(var at)
                    && counted.toLocalDateTime()
                            .truncatedTo(ChronoUnit.SECONDS)
                            .equals(at.truncatedTo(ChronoUnit.SECONDS))) {
                return counted.toInstant();
            }
        }
        return switch (Timing.slot(time)) {
            case Slot.Moment moment -> moment.in(timing.phrase().at().getZone()).toInstant();
            case Slot.Day(var day) ->
                day.atTime(time(time)).atZone(timing.phrase().at().getZone()).toInstant();
        };
    }
}
