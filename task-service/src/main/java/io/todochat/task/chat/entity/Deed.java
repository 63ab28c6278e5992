package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import java.util.Locale;

/** What is done to tasks, in words. */
public enum Deed {
    ADD("add", "Added"),
    COMPLETE("complete", "Done"),
    REOPEN("reopen", "Open again"),
    CANCEL("cancel", "Cancelled"),
    DELETE("delete", "Deleted"),
    RESTORE("restore", "Restored"),
    DUPLICATE("copy", "Copied"),
    SKIP("skip", "Skipped"),
    LEAVE_OUT("change", "Changed"),
    SNOOZE("snooze", "Snoozed"),
    PAUSE("pause", "Paused"),
    RESUME("resume", "Goes on"),
    UPDATE("change", "Changed"),
    REMIND("change", "Changed"),
    UNREMIND("change", "No more reminders");

    private final String verb;
    private final String report;

    Deed(String verb, String report) {
        this.verb = verb;
        this.report = report;
    }

    static Deed of(Command.About about) {
        return switch (about) {
            case Command.Complete _ -> COMPLETE;
            case Command.Reopen _ -> REOPEN;
            case Command.Cancel _ -> CANCEL;
            case Command.Delete _ -> DELETE;
            case Command.Restore _ -> RESTORE;
            case Command.Duplicate _ -> DUPLICATE;
            case Command.Skip _ -> SKIP;
            case Command.Snooze _ -> SNOOZE;
            case Command.Pause(var _, var _, var until) -> until.isPresent() ? SKIP : PAUSE;
            case Command.Resume _ -> RESUME;
            case Command.Update _ -> UPDATE;
            case Command.Remind _ -> REMIND;
            case Command.Unremind _ -> UNREMIND;
            case Command.Show _, Command.History _, Command.Choose _ ->
                throw new IllegalArgumentException(about.intent());
        };
    }

    /** What was understood. */
    public String intent() {
        return this == LEAVE_OUT ? SKIP.intent() : name().toLowerCase(Locale.ROOT);
    }

    /** As in "shall I delete it?" */
    String verb() {
        return verb;
    }

    /** How the reply begins when it is done. */
    String report() {
        return report;
    }

    /** Whether what it comes to has to be told, and not only to which tasks it was done. */
    boolean tellsAll() {
        return switch (this) {
            case ADD, UPDATE, REMIND, SKIP, LEAVE_OUT, REOPEN, DUPLICATE, RESTORE -> true;
            default -> false;
        };
    }
}
