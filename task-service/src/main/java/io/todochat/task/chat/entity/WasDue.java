package io.todochat.task.chat.entity;

import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Task;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;

/** When a task was to be, of which it is told that it is otherwise now. Pure. */
record WasDue(Task task) {

    /** Whether it was to be then: on that day, or at that hour where no day is said. */
    boolean is(Mention time) {
        return time.isDayOpen()
                ? time.value() instanceof Slot.Moment(var at) && isAt(at.getHour(), at.getMinute())
                : due().filter(due -> due.date().equals(time.value().date()))
                        .filter(due -> !(time.value() instanceof Slot.Moment) || due.equals(time.value()))
                        .isPresent();
    }

    /** Whether it was to be at that hour, in either half of the day. */
    boolean isAt(int hour, int minute) {
        return hour().filter(time -> time.getMinute() == minute && time.getHour() % 12 == hour % 12)
                .isPresent();
    }

    /** Whether it was to be on one of the days. */
    boolean isOn(Collection<LocalDate> days) {
        return due().filter(due -> days.contains(due.date())).isPresent();
    }

    private Optional<LocalTime> hour() {
        return due().filter(Slot.Moment.class::isInstance).map(due -> due.time().toLocalTime());
    }

    private Optional<Slot> due() {
        return Optional.ofNullable(task.due()).map(Slot::parse);
    }
}
