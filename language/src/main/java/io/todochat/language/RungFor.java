package io.todochat.language;

import io.todochat.language.command.Reminder;
import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * At which moments somebody wants to be reminded who says a time for that beside the one at which the task is due: an hour
 * is one on that day, or before it.
 *
 * @param due when the task is, the first time of several
 * @param repeats whether it is over and over again, and what is said of the first time holds for all
 */
record RungFor(Timing timing, Slot due, boolean repeats) {

    /** With one of these a weekday is counted from now, and not from when the task is due. */
    private static final Set<String> COUNTED = Set.of("this", "next", "coming", "in", "week", "following");

    List<Reminder> reminders() {
        var ringing = new Ringing(timing);
        var all = new ArrayList<Reminder>();
        Optional<LocalDate> day = Optional.empty();
        for (var ring : timing.rings()) {
            var isHour = ring.isDayOpen() && ring.amount().isEmpty();
            all.add(
                    isHour
                            ? day.map(its -> at(its, ringing.time(ring)))
                                    .orElseGet(() -> ringing.hour(ring).of(due, now(), repeats))
                            : onDay(ring, ringing));
            day = isHour ? day : Optional.of(day(ring));
        }
        return List.copyOf(all);
    }

    private Reminder onDay(Mention ring, Ringing ringing) {
        if (ring.amount().filter(amount -> !amount.isDays()).isPresent()) {
            return new Reminder.At(ringing.instant(ring));
        }
        return at(day(ring), ringing.time(ring));
    }

    private Reminder at(LocalDate day, LocalTime time) {
        return day.isAfter(due.date()) || !repeats && !day.equals(due.date())
                ? new Reminder.At(
                        day.atTime(time).atZone(timing.phrase().at().getZone()).toInstant())
                : new Reminder.DaysBefore(Period.ofDays((int) ChronoUnit.DAYS.between(day, due.date())), time);
    }

    /** "The dentist on the 18th, remind me on Wednesday" is about the Wednesday before that. */
    private LocalDate day(Mention ring) {
        var day = Timing.slot(ring).date();
        return isWeekday(ring, day) && day.plusWeeks(1).isBefore(due.date())
                ? due.date().with(TemporalAdjusters.previous(day.getDayOfWeek()))
                : day;
    }

    private boolean isWeekday(Mention ring, LocalDate day) {
        var name = day.getDayOfWeek().name().toLowerCase();
        return timing.words(ring).stream().anyMatch(word -> word.length() >= 3 && name.startsWith(word))
                && timing.words(ring).stream().noneMatch(COUNTED::contains);
    }

    private LocalDateTime now() {
        return timing.phrase().at().toLocalDateTime();
    }
}
