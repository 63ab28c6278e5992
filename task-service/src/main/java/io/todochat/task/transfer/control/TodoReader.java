package io.todochat.task.transfer.control;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import io.todochat.events.Priority;
import io.todochat.events.Status;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.ChecklistItem;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.ImportedTask;
import io.todochat.task.tasks.entity.Repetition;
import io.todochat.task.transfer.control.CalendarText.Stamp;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells a task from a VTODO. */
final class TodoReader {

    /** What comes by its additional dates alone. */
    private static final String ONCE = "FREQ=DAILY;COUNT=1";

    private final Component todo;
    private final ForeignZones zones;
    private final ZoneId home;

    TodoReader(Component todo, ForeignZones zones, ZoneId home) {
        this.todo = todo;
        this.zones = zones;
        this.home = home;
    }

    /** @throws IllegalArgumentException with a sentence that says what is wrong */
    ImportedTask task() {
        if (todo.first("RECURRENCE-ID").isPresent()) {
            throw new IllegalArgumentException("A single changed occurrence of a repeating task cannot be taken over.");
        }
        var times = times();
        return new ImportedTask(
                todo.text("UID")
                        .map(String::strip)
                        .filter(uid -> !uid.isEmpty())
                        .orElseGet(this::madeUpUid),
                draft(times),
                known(times).orElse(null),
                instant("CREATED"),
                Optional.ofNullable(instant("LAST-MODIFIED")).orElseGet(() -> instant("DTSTAMP")),
                instant("COMPLETED"),
                null);
    }

    private Draft draft(TodoTimes times) {
        return new Draft(
                todo.text("SUMMARY").orElse(null),
                todo.text("DESCRIPTION").orElse(null),
                status(),
                priority(),
                todo.all("CATEGORIES")
                        .flatMap(found -> VObjectPropertyValues.parseList(found.getValue()).stream())
                        .filter(tag -> !tag.isBlank())
                        .toList(),
                times.dueText(),
                times.zone(),
                times.startText(),
                checklist(),
                new AlarmReader(times, zones, home).wishes(todo),
                recurrence(times).orElse(null));
    }

    private TodoTimes times() {
        var due = when("DUE");
        var start = when("DTSTART");
        if (due.isEmpty() && start.isPresent()) {
            var length = todo.value("DURATION").map(CalendarText::duration);
            due = length.map(start.get()::plus).or(() -> rule().isPresent() ? when("DTSTART") : Optional.empty());
        }
        var isAnchor = todo.first("DTSTART")
                .filter(found -> found.getParameters().first(TodoWriter.ANCHOR) != null)
                .isPresent();
        var repeatsFromThere = rule().isPresent() && due.equals(start);
        return TodoTimes.of(due, isAnchor || repeatsFromThere ? Optional.empty() : start, home);
    }

    private Optional<TodoTimes.When> when(String property) {
        return todo.first(property)
                .filter(found -> !found.getValue().isBlank())
                .map(found -> TodoTimes.When.of(CalendarText.stamp(found.getValue()), zone(found), home));
    }

    private Optional<ZoneId> zone(VObjectProperty property) {
        return Optional.ofNullable(property.getParameters().first("TZID")).map(zones::zone);
    }

    private Instant instant(String property) {
        return todo.first(property)
                .filter(found -> !found.getValue().isBlank())
                .map(found -> instant(found, zones, home))
                .orElse(null);
    }

    static Instant instant(VObjectProperty property, ForeignZones zones, ZoneId home) {
        Stamp stamp = CalendarText.stamp(property.getValue());
        var zone = Optional.ofNullable(property.getParameters().first("TZID"));
        var where = stamp.isUtc() ? ZoneId.of("Z") : zone.map(zones::zone).orElse(home);
        return new Slot.Moment(stamp.local()).in(where).toInstant();
    }

    private Status status() {
        var status = todo.value("STATUS").map(word -> word.toUpperCase(Locale.ROOT));
        if (status.isEmpty()) {
            var isDone = todo.value("COMPLETED").isPresent()
                    || todo.value("PERCENT-COMPLETE").filter("100"::equals).isPresent();
            return isDone ? Status.DONE : Status.OPEN;
        }
        return switch (status.get()) {
            case "COMPLETED" -> Status.DONE;
            case "CANCELLED" -> Status.CANCELLED;
            default -> Status.OPEN;
        };
    }

    /** RFC 5545 counts from 1, the highest, to 9, and 0 is none. */
    private Priority priority() {
        return switch (todo.value("PRIORITY").orElse("0")) {
            case "1" -> Priority.URGENT;
            case "2", "3", "4" -> Priority.HIGH;
            case "5" -> Priority.MEDIUM;
            case "6", "7", "8", "9" -> Priority.LOW;
            default -> Priority.NONE;
        };
    }

    private List<ChecklistItem> checklist() {
        return todo.all(TodoWriter.CHECKLIST)
                .map(found -> new ChecklistItem(
                        found.getParameters().first(TodoWriter.ID),
                        VObjectPropertyValues.unescape(found.getValue()),
                        "TRUE".equalsIgnoreCase(found.getParameters().first(TodoWriter.DONE))))
                .toList();
    }

    private Optional<Repetition> recurrence(TodoTimes times) {
        var own = known(times);
        return rule().map(rule -> new Repetition(
                rule,
                own.map(Repetition::monthEnd).orElse("skip"),
                own.map(Repetition::from).orElse("schedule"),
                dates("RDATE", times),
                dates("EXDATE", times)));
    }

    private Optional<String> rule() {
        return todo.value("RRULE").or(() -> todo.value("RDATE").map(_ -> ONCE));
    }

    /** How it repeats in our own words, if nobody changed the rule since we wrote it. */
    private Optional<Repetition> known(TodoTimes times) {
        return todo.first(TodoWriter.REPETITION)
                .filter(found -> todo.value("RRULE")
                        .filter(rule -> rule.equals(found.getParameters().first(TodoWriter.AS)))
                        .isPresent())
                .map(found -> new Repetition(
                        found.getValue(),
                        found.getParameters().first(TodoWriter.MONTH_END),
                        found.getParameters().first(TodoWriter.FROM),
                        dates("RDATE", times),
                        dates("EXDATE", times)));
    }

    /** Of a period, its begin. */
    private List<String> dates(String property, TodoTimes times) {
        return todo.all(property)
                .flatMap(found -> Stream.of(found.getValue().split(","))
                        .filter(value -> !value.isBlank())
                        .map(value -> CalendarText.stamp(value.split("/")[0]))
                        .map(stamp -> times.here(TodoTimes.When.of(stamp, zone(found), home))))
                .map(Slot::text)
                .toList();
    }

    /** The same data has the same name each time. */
    private String madeUpUid() {
        return UUID.nameUUIDFromBytes(todo.properties().toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
