package io.todochat.task.chat.entity;

import io.todochat.events.Priority;
import io.todochat.language.Interpreter;
import io.todochat.language.Phrase;
import io.todochat.language.command.Changes;
import io.todochat.language.command.Fields;
import io.todochat.language.time.Amount;
import io.todochat.language.time.DayHours;
import io.todochat.language.time.KeptHalf;
import io.todochat.language.time.Mention;
import io.todochat.schedule.MonthEnd;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.ChecklistItem;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Repetition;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What was said of a task, as a change of what is written of it. Pure.
 *
 * @param changes what is to be different
 * @param at the instant that lengths count from, in the person's zone
 * @param allDay when what is due on a day reminds
 */
record Revision(Changes changes, ZonedDateTime at, LocalTime allDay) implements UnaryOperator<Draft> {

    private static final Draft BLANK = Draft.titled(null);

    /** A new task that says this. */
    static Draft draft(Fields fields, ZonedDateTime at, LocalTime allDay) {
        var draft = new Revision(Changes.to(fields), at, allDay).apply(BLANK);
        return fields.reminders().isEmpty() ? draft.withReminders(null) : draft;
    }

    @Override
    public Draft apply(Draft draft) {
        var fields = changes.fields();
        var due = due(draft);
        return new Draft(
                fields.title().orElse(draft.title()),
                notes(draft, due),
                draft.status(),
                fields.priority().map(Revision::priority).orElse(draft.priority()),
                tags(draft),
                due,
                zone().orElse(saysAMoment() ? null : draft.zone()),
                fields.start().map(Slot::text).orElse(changes.cleared().contains("start") ? null : draft.start()),
                checklist(draft),
                new Reminders(changes, at, allDay).of(draft, due, recurrence(draft, due) != null),
                recurrence(draft, due));
    }

    /** Where it repeats by the clocks of another zone. */
    private Optional<String> zone() {
        return changes.fields().recurrence().flatMap(Mention.Repeat::zone).map(ZoneId::getId);
    }

    /** It is in the person's zone then. */
    private boolean saysAMoment() {
        return changes.fields().due().filter(Slot.Moment.class::isInstance).isPresent();
    }

    private String notes(Draft draft, String due) {
        var before = changes.cleared().contains("notes") ? null : new NotedEnd(draft.notes()).moved(draft.due(), due);
        return changes.fields()
                .notes()
                .map(notes -> before == null ? notes : before + "\n" + notes)
                .orElse(before);
    }

    private List<String> tags(Draft draft) {
        var before = changes.cleared().contains("tags") ? Stream.<String>empty() : draft.tags().stream();
        return Stream.concat(before, changes.fields().tags().stream())
                .filter(tag -> changes.removedTags().stream()
                        .noneMatch(removed -> Resolution.fold(removed).equals(Resolution.fold(tag))))
                .toList();
    }

    private List<ChecklistItem> checklist(Draft draft) {
        var more = changes.fields().checklist().stream().map(item -> new ChecklistItem(null, item, false));
        return Stream.concat(draft.checklist().stream(), more).toList();
    }

    private Repetition recurrence(Draft draft, String due) {
        if (changes.cleared().contains("recurrence")) {
            return null;
        }
        var said = changes.fields()
                .recurrence()
                .map(repeat -> repetition(repeat, due))
                .orElse(draft.recurrence());
        return said == null ? null : new Coming(changes).apply(said);
    }

    /**
     * Whoever says "on the 31st" does not mean to leave the shorter months out; a day on which it does not come is left
     * out at the time at which it would.
     */
    private static Repetition repetition(Mention.Repeat repeat, String due) {
        var time = due != null && Slot.parse(due) instanceof Slot.Moment moment
                ? Optional.of(moment.at().toLocalTime())
                : Optional.<LocalTime>empty();
        var except = repeat.except().stream()
                .map(day ->
                        time.<Slot>map(at -> new Slot.Moment(day.atTime(at))).orElseGet(() -> new Slot.Day(day)))
                .map(Slot::text)
                .toList();
        return new Repetition(
                MonthEnd.clamping(repeat.rule()), null, repeat.fromCompletion() ? "completion" : null, null, except);
    }

    private static Priority priority(io.todochat.language.command.Priority said) {
        return Priority.valueOf(said.word().toUpperCase(Locale.ROOT));
    }

    private String due(Draft draft) {
        if (changes.cleared().contains("due")) {
            return null;
        }
        var before = Optional.ofNullable(draft.due()).map(Slot::parse);
        var later = changes.later().flatMap(amount -> before.map(slot -> later(slot, amount)));
        var earlier = changes.earlier().flatMap(amount -> before.map(slot -> earlier(slot, amount)));
        return later.or(() -> earlier)
                .or(() -> changes.fields().due().map(said -> kept(said, before, draft.title())))
                .map(Slot::text)
                .orElse(draft.due());
    }

    private static Slot later(Slot before, Amount amount) {
        var time = time(before).plus(amount.period()).plus(amount.time());
        return staysADay(before, amount) ? new Slot.Day(time.toLocalDate()) : new Slot.Moment(time);
    }

    private static Slot earlier(Slot before, Amount amount) {
        var time = time(before).minus(amount.period()).minus(amount.time());
        return staysADay(before, amount) ? new Slot.Day(time.toLocalDate()) : new Slot.Moment(time);
    }

    private static LocalDateTime time(Slot slot) {
        return switch (slot) {
            case Slot.Day day -> day.date().atStartOfDay();
            case Slot.Moment moment -> moment.at();
        };
    }

    private static boolean staysADay(Slot before, Amount amount) {
        return before instanceof Slot.Day && amount.isDays();
    }

    /** Who names a day means the same time on it; who names a time means the same day; who names neither, both. */
    private Slot kept(Slot said, Optional<Slot> before, String title) {
        if (before.isEmpty()) {
            return said;
        }
        return switch (said) {
            case Slot.Day _ when changes.isDayOpen() -> before.get();
            case Slot.Day day
            when before.get() instanceof Slot.Moment moment ->
                new Slot.Moment(day.date().atTime(moment.at().toLocalTime()));
            case Slot.Moment(var hour)
            when changes.isHalfOpen() && usual(before.get(), title).isPresent() ->
                new Slot.Moment(new KeptHalf(usual(before.get(), title).get(), at.toLocalDateTime())
                        .of(hour, changes.isDayOpen()));
            case Slot.Moment moment
            when changes.isDayOpen() ->
                new Slot.Moment(before.get().date().atTime(moment.at().toLocalTime()));
            default -> said;
        };
    }

    /** Its time, or that of the part of the day in which such a thing takes place. */
    private Optional<LocalDateTime> usual(Slot slot, String title) {
        return switch (slot) {
            case Slot.Moment(var its) -> Optional.of(its);
            case Slot.Day(var day) ->
                Interpreter.daytime(new Phrase(title, at, Locale.ENGLISH))
                        .map(part -> day.atTime(DayHours.USUAL.of(part)));
        };
    }
}
