package io.todochat.task.transfer.control;

import com.github.mangstadt.vinnie.VObjectProperty;
import io.todochat.task.tasks.entity.Draft.Wish;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Tells reminders from VALARMs. One that counts from a date that the task does not have is none. */
record AlarmReader(TodoTimes times, ForeignZones zones, ZoneId home) {

    List<Wish> wishes(Component todo) {
        return todo.parts("VALARM")
                .filter(alarm -> !alarm.value("ACTION").orElse("").equalsIgnoreCase("NONE"))
                .flatMap(alarm -> alarm.first("TRIGGER").stream())
                .flatMap(trigger -> wish(trigger).stream())
                .distinct()
                .toList();
    }

    private Optional<Wish> wish(VObjectProperty trigger) {
        var isAbsolute = "DATE-TIME".equalsIgnoreCase(trigger.getParameters().first("VALUE"))
                || trigger.getValue().strip().matches("[0-9].*");
        return isAbsolute
                ? Optional.of(Wish.at(TodoReader.instant(trigger, zones, home)))
                : relative(
                        CalendarText.duration(trigger.getValue()),
                        "END".equalsIgnoreCase(trigger.getParameters().first("RELATED")));
    }

    /** Ours count from the due date; what counts from the start is as far from that as the two are apart. */
    private Optional<Wish> relative(Duration offset, boolean isFromEnd) {
        if (isFromEnd || times.start().isEmpty()) {
            return times.due().map(_ -> Wish.before(offset.negated()));
        }
        var begins = times.startInstant().orElseThrow();
        return Optional.of(times.dueInstant()
                .map(due -> Wish.before(Duration.between(begins.plus(offset), due)))
                .orElseGet(() -> Wish.at(begins.plus(offset))));
    }
}
