package io.todochat.task.chat.entity;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Reminder;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Draft.Wish;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Which reminders a task has once something was said of it. Pure. */
record Reminders(Changes changes, ZonedDateTime at, LocalTime allDay) {

    /** One that is there already is not there twice. */
    List<Wish> of(Draft draft, String due, boolean repeats) {
        var all = new ArrayList<>(draft.reminders() == null ? List.<Wish>of() : draft.reminders());
        all.replaceAll(wish -> along(wish, draft, due));
        changes.fields().reminders().stream()
                .map(reminder -> wish(reminder, due, repeats))
                .filter(wish -> all.stream().noneMatch(its -> asksTheSame(its, wish)))
                .forEach(all::add);
        return all;
    }

    private static boolean asksTheSame(Wish one, Wish other) {
        return Objects.equals(one.at(), other.at()) && Objects.equals(one.before(), other.before());
    }

    /** What reminds when the task is due still does when that is another time, unless that is past. */
    private Wish along(Wish wish, Draft draft, String due) {
        if (wish.at() == null || draft.due() == null || due == null || due.equals(draft.due())) {
            return wish;
        }
        var zone = draft.zone() == null ? at.getZone() : ZoneId.of(draft.zone());
        var rings = wish.at().atZone(zone);
        var before = Slot.parse(draft.due());
        var isThen = before instanceof Slot.Day(var day)
                ? day.equals(rings.toLocalDate())
                : before.in(zone).toInstant().equals(wish.at());
        var then = Slot.parse(due) instanceof Slot.Day(var day)
                ? day.atTime(rings.toLocalTime()).atZone(zone)
                : Slot.parse(due)
                        .in(
                                changes.fields()
                                                .due()
                                                .filter(Slot.Moment.class::isInstance)
                                                .isPresent()
                                        ? at.getZone()
                                        : zone);
        return isThen && then.isAfter(at) ? new Wish(wish.id(), then.toInstant(), null) : wish;
    }

    /**
     * As long before it is due, where it is due at a time, or once and again on a day; in the morning of what is still
     * earlier is an hour before it.
     */
    private Wish daysBefore(Period days, LocalTime time, String due, boolean repeats) {
        var end = due == null ? at : end(Slot.parse(due));
        var said = end.toLocalDate().minus(days).atTime(time).atZone(at.getZone());
        var isMorning = due != null && Slot.parse(due) instanceof Slot.Moment && time.isBefore(LocalTime.NOON);
        var rings = isMorning && said.isAfter(end) ? end.minusHours(1) : said;
        var staysBefore = due != null && (Slot.parse(due) instanceof Slot.Moment || repeats && !rings.isAfter(end));
        return staysBefore ? Wish.before(Duration.between(rings, end)) : Wish.at(rings.toInstant());
    }

    private ZonedDateTime end(Slot due) {
        return due instanceof Slot.Day(var day) ? day.atTime(allDay).atZone(at.getZone()) : due.in(at.getZone());
    }

    private Wish wish(Reminder reminder, String due, boolean repeats) {
        return switch (reminder) {
            case Reminder.At(var instant) -> Wish.at(instant);
            case Reminder.Hour(var _, var _, var next) when due == null -> Wish.at(next);
            case Reminder.Hour hour -> wish(hour.of(Slot.parse(due), at.toLocalDateTime(), repeats), due, repeats);
            case Reminder.DaysBefore(var days, var time) -> daysBefore(days, time, due, repeats);
            case Reminder.Before(var amount) -> {
                var end = due == null ? at : Slot.parse(due).in(at.getZone());
                yield Wish.before(Duration.between(end.minus(amount.period()).minus(amount.time()), end));
            }
        };
    }
}
