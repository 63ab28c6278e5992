package io.todochat.language;

import io.todochat.schedule.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

/** What a person wants. Immutable; nothing in it is null. */
public sealed interface Command {

    /**
     * A new task.
     *
     * @param title never blank, in one line, without control characters
     * @param due the first time, for a task that repeats
     * @param tags lower-case, NFC, without the {@code #}, in the order they were said; cannot be modified
     * @param rule an RFC 5545 RRULE value, for a task that repeats; it then has a due date too
     * @param remindAt exactly when to remind, to the precision of {@link Phrase#at}; always later than that
     */
    record Add(
            String title,
            Optional<Slot> due,
            Priority priority,
            SequencedSet<String> tags,
            Optional<String> rule,
            Optional<Instant> remindAt)
            implements Command {

        public Add {
            tags = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(tags));
        }
    }

    /** Show open tasks: all of them, or those with this tag and due on this day. */
    record ListTasks(Optional<String> tag, Optional<LocalDate> day) implements Command {}

    /** The task is done. */
    record Complete(Target target) implements Command {}

    /** The task is not wanted any more. */
    record Delete(Target target) implements Command {}

    /**
     * An answer to a numbered choice.
     *
     * @param number counts from 1
     */
    record Choose(int number) implements Command {}

    /** Yes, to a question that was asked. */
    record Confirm() implements Command {}

    /** No, to a question that was asked. */
    record Decline() implements Command {}

    /** What can be said here? */
    record Help() implements Command {}

    /** Nothing that could be acted on without guessing. */
    record NotUnderstood(Missing missing) implements Command {}

    /** What a phrase lacked. */
    enum Missing {
        /** Nothing was said. */
        WORDS,
        /** No verb that is known, and neither date nor tag, priority or repetition that would make it a task. */
        COMMAND,
        /** A task to add, but nothing that could be its title. */
        TITLE
    }
}
