package io.todochat.task.tasks.entity;

import io.todochat.task.tasks.entity.Draft.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A desk whose first task has reminders. */
record RemindedTask(Desk desk) {

    static Draft draft(String due, Wish... wishes) {
        return new Draft("call", null, null, null, null, due, null, null, null, List.of(wishes), null);
    }

    static Command.Snooze snoozing(String reminder, Duration length) {
        return new Command.Snooze(1, reminder, now -> now.plus(length));
    }

    void add(String due, Wish... wishes) {
        desk.accept(new Command.Add(draft(due, wishes)));
    }

    void due(String due) {
        desk.accept(new Command.Edit(1, draft -> draft(due, draft.reminders().toArray(Wish[]::new))));
    }

    void snooze(String reminder, Duration length) {
        desk.accept(snoozing(reminder, length));
    }

    Task task(int number) {
        return desk.book().stored(number).orElseThrow();
    }

    List<Reminder> reminders() {
        return task(1).reminders();
    }

    Reminder reminder(int index) {
        return reminders().get(index);
    }

    /** When the next one is to be announced. */
    Optional<Instant> next() {
        return task(1).nextReminder(desk.account().settings());
    }
}
