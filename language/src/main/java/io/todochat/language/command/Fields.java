package io.todochat.language.command;

import io.todochat.language.time.Mention.Repeat;
import io.todochat.schedule.Slot;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * What was said about a task. Immutable; nothing in it is null.
 *
 * @param title in one line, never blank
 * @param notes never blank
 * @param due the first time, where it repeats
 * @param end when it ends, exclusive
 * @param start when it can begin
 * @param recurrence how it repeats; there is a due date too then
 * @param tags in lower case and NFC, without the {@code #}, in the order they were said
 * @param checklist in order, none blank
 */
public record Fields(
        Optional<String> title,
        Optional<String> notes,
        Optional<Slot> due,
        Optional<Slot> end,
        Optional<Slot> start,
        Optional<Repeat> recurrence,
        Optional<Priority> priority,
        SequencedSet<String> tags,
        List<Reminder> reminders,
        List<String> checklist) {

    /** Nothing was said. */
    public static final Fields NOTHING = new Fields(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new LinkedHashSet<>(),
            List.of(),
            List.of());

    public Fields {
        tags = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(tags));
        reminders = List.copyOf(reminders);
        checklist = List.copyOf(checklist);
    }

    /** The same with a title; a blank one is none. */
    public Fields titled(String title) {
        return new Fields(said(title), notes, due, end, start, recurrence, priority, tags, reminders, checklist);
    }

    /** The same with another due day or moment. */
    public Fields due(Slot due) {
        return new Fields(title, notes, Optional.of(due), end, start, recurrence, priority, tags, reminders, checklist);
    }

    /** The same, due then, with an end or none. */
    public Fields on(Slot due, Optional<Slot> end) {
        return new Fields(title, notes, Optional.of(due), end, start, recurrence, priority, tags, reminders, checklist);
    }

    /** The same with notes; blank ones are none. */
    public Fields noted(String notes) {
        return new Fields(title, said(notes), due, end, start, recurrence, priority, tags, reminders, checklist);
    }

    /** The same, where it repeats so, or never. */
    public Fields repeating(Optional<Repeat> repeat) {
        return new Fields(title, notes, due, end, start, repeat, priority, tags, reminders, checklist);
    }

    /** The same with another priority. */
    public Fields pressing(Priority priority) {
        return new Fields(title, notes, due, end, start, recurrence, Optional.of(priority), tags, reminders, checklist);
    }

    /** The same with one more tag. */
    public Fields tagged(String tag) {
        var more = new LinkedHashSet<>(tags);
        more.add(tag);
        return new Fields(title, notes, due, end, start, recurrence, priority, more, reminders, checklist);
    }

    /** The same with reminders. */
    public Fields reminding(List<Reminder> reminders) {
        return new Fields(title, notes, due, end, start, recurrence, priority, tags, reminders, checklist);
    }

    /** The same with a checklist. */
    public Fields listing(List<String> checklist) {
        return new Fields(title, notes, due, end, start, recurrence, priority, tags, reminders, checklist);
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(t -> !t.isBlank());
    }
}
