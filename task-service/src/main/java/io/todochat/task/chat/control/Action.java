package io.todochat.task.chat.control;

import io.todochat.events.LowerCase;
import io.todochat.task.tasks.entity.Command;
import java.util.Locale;

/** What the chat does to a task that exists. */
enum Action {
    COMPLETE("Done: "),
    DELETE("Deleted: ");

    private final String report;

    Action(String report) {
        this.report = report;
    }

    /** Its name in a conversation, and the intent of the reply. */
    String word() {
        return LowerCase.word(this);
    }

    static Action of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** How the reply begins when it is done. */
    String report() {
        return report;
    }

    /** A person may delete the wrong task and not notice: that asks first, even where only one can be meant. */
    boolean asksFirst() {
        return this == DELETE;
    }

    Command command(int task) {
        return switch (this) {
            case COMPLETE -> new Command.Complete(task);
            case DELETE -> new Command.Delete(task);
        };
    }
}
