package io.todochat.language;

import io.todochat.schedule.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What is said of date, time and repetition, and what it amounts to at the instant it is said. */
record Timing(When when, Optional<Repetition> repetition, ZonedDateTime at) {

    /** When a reminder for a day without a time comes. */
    private static final LocalTime ALL_DAY_HOUR = LocalTime.of(9, 0);

    static Timing claim(Sentence sentence) {
        var repetition = Repetition.claim(sentence);
        return new Timing(Dates.claim(sentence), repetition, sentence.at());
    }

    boolean isSaid() {
        return !when.equals(When.NOTHING) || repetition.isPresent();
    }

    /** When it is due; for a repetition the first time. */
    Optional<Slot> due() {
        return when.exact()
                .<Slot>map(instant -> new Slot.Moment(
                        LocalDateTime.ofInstant(instant, at.getZone()).truncatedTo(ChronoUnit.SECONDS)))
                .or(() -> when.time().map(time -> new Slot.Moment(dayFor(time).atTime(time))))
                .or(() -> day().map(Slot.Day::new));
    }

    /** When to remind of it, if that is still to come. */
    Optional<Instant> remindAt() {
        return when.exact().or(() -> due().map(this::reminderFor)).filter(instant -> instant.isAfter(at.toInstant()));
    }

    private Optional<LocalDate> day() {
        return when.date().or(() -> repetition.map(any -> at.toLocalDate())).map(this::firstFrom);
    }

    /** The day that is said, or else the first on which this time is not yet past. */
    private LocalDate dayFor(LocalTime time) {
        return when.date().map(this::firstFrom).orElseGet(() -> {
            var first = firstFrom(at.toLocalDate());
            var isPast = first.atTime(time).atZone(at.getZone()).isBefore(at);
            return isPast ? firstFrom(first.plusDays(1)) : first;
        });
    }

    private LocalDate firstFrom(LocalDate date) {
        return repetition.map(every -> every.firstFrom(date)).orElse(date);
    }

    private Instant reminderFor(Slot due) {
        return switch (due) {
            case Slot.Moment(var time) -> time.atZone(at.getZone()).toInstant();
            case Slot.Day(var date) -> {
                var usual = date.atTime(ALL_DAY_HOUR).atZone(at.getZone());
                // "remind me today", said in the afternoon, still wants a reminder
                var isLateToday = date.equals(at.toLocalDate()) && !usual.isAfter(at);
                yield (isLateToday ? at.plusHours(1) : usual).toInstant();
            }
        };
    }
}
