package io.todochat.language;

import io.todochat.language.Heard.Misheard;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Priority;
import io.todochat.language.command.Reminder;
import io.todochat.schedule.Slot;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is heard of a task's fields. */
record HeardFields(HeardMembers members, HeardWords words) {

    /** As long as what the API takes. */
    private static final int LONGEST_TITLE = 500;

    private static final int LONGEST_NOTES = 2_000;
    private static final int MOST_REMINDERS = 5;
    private static final int MOST_THINGS = 50;

    /** A task needs a title. */
    Fields ofNewTask() {
        var fields = ofChange();
        if (fields.title().isEmpty()) {
            throw new Misheard("it is to have no title");
        }
        return fields;
    }

    /** Those that are there. */
    Fields ofChange() {
        var timed = members.phrase("recurrence")
                .map(rule -> words.repeated(rule, members.phrase("due")))
                .or(() -> members.phrase("due").map(words::when))
                .orElse(Fields.NOTHING);
        var reminders = reminders();
        return new Fields(
                members.text("title", LONGEST_TITLE),
                members.lines("notes", LONGEST_NOTES),
                timed.due(),
                timed.end(),
                members.phrase("start").map(this::start).or(timed::start),
                timed.recurrence(),
                priority(),
                members.tags("tags"),
                reminders.isEmpty() ? timed.reminders() : reminders,
                members.texts("checklist", MOST_THINGS, LONGEST_TITLE));
    }

    /** Reminders for a task that exists. */
    List<Reminder> someReminders() {
        var reminders = reminders();
        if (reminders.isEmpty()) {
            throw new Misheard("it does not say when to remind");
        }
        return reminders;
    }

    private List<Reminder> reminders() {
        return members.texts("reminders", MOST_REMINDERS, HeardMembers.LONGEST_PHRASE).stream()
                .map(words::reminder)
                .toList();
    }

    private Slot start(String phrase) {
        var fields = words.when(phrase);
        return fields.due()
                .or(fields::start)
                .filter(slot -> fields.recurrence().isEmpty())
                .orElseThrow(() -> new Misheard("nothing can begin then"));
    }

    private Optional<Priority> priority() {
        return members.text("priority", HeardMembers.LONGEST_PHRASE)
                .map(word -> Arrays.stream(Priority.values())
                        .filter(priority -> priority.word().equals(word))
                        .findAny()
                        .orElseThrow(() -> new Misheard("there is no such priority")));
    }
}
