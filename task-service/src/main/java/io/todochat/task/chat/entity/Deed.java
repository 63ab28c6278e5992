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
    PURGE("delete for good", "Deleted for good"),
    RESTORE("restore", "Restored"),
    DUPLICATE("copy", "Copied"),
    SKIP("skip", "Skipped"),
    LEAVE_OUT("change", "Changed"),
    SNOOZE("snooze", "Snoozed"),
    PAUSE("pause", "Paused"),
    RESUME("resume", "Goes on"),
    END("end", "Ended"),
    UPDATE("change", "Changed"),
    ADD_TO("change", "Added to"),
    TICK("tick what is on", "Ticked"),
    UNTICK("untick what is on", "Open again"),
    TAKE_OFF("take everything off the checklist of", "Taken off"),
    REWRITE_LIST("change the checklist of", "Changed"),
    REMIND("change", "Changed"),
    MOVE_REMINDER("change", "Reminder moved"),
    UNREMIND("change", "No more reminders"),
    SILENCE("change", "Changed");

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
            case Command.Purge _ -> PURGE;
            case Command.End _ -> END;
            case Command.Checklist checklist ->
                switch (checklist.mark()) {
                    case DONE -> TICK;
                    case OPEN -> UNTICK;
                    case GONE -> TAKE_OFF;
                    case CALLED, FIRST, LAST, BEFORE, BEHIND -> REWRITE_LIST;
                };
            case Command.Restore _ -> RESTORE;
            case Command.Duplicate _ -> DUPLICATE;
            case Command.Skip _ -> SKIP;
            case Command.Snooze _ -> SNOOZE;
            case Command.Pause(var _, var _, var until) -> until.isPresent() ? SKIP : PAUSE;
            case Command.Resume _ -> RESUME;
            case Command.Update _ -> UPDATE;
            case Command.Remind _ -> REMIND;
            case Command.Unremind unremind -> unremind.sparesSome() ? SILENCE : UNREMIND;
            case Command.Show _, Command.History _, Command.Choose _ ->
                throw new IllegalArgumentException(about.intent());
        };
    }

    /** What was understood. */
    public String intent() {
        return switch (this) {
            case LEAVE_OUT -> SKIP.intent();
            case ADD_TO -> UPDATE.intent();
            case MOVE_REMINDER -> REMIND.intent();
            case SILENCE -> UNREMIND.intent();
            case TICK, UNTICK, TAKE_OFF, REWRITE_LIST -> "checklist";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** What has to be known before one agrees to it; empty for nothing. */
    String warning() {
        return switch (this) {
            case PURGE -> " That cannot be undone.";
            case END -> " What is open stays, as the last one.";
            default -> "";
        };
    }

    /** What has to be known once it is done; empty for nothing. */
    String afterwards() {
        return switch (this) {
            case PURGE -> " That cannot be undone.";
            case END -> " What is open is the last one.";
            default -> "";
        };
    }

    /** Whether it is only about what is written of a task, which may be so already. */
    public boolean changesFields() {
        return this == UPDATE || this == REMIND || this == UNREMIND || this == SILENCE || isOfChecklist();
    }

    /** Whether it is about the checklist. */
    boolean isOfChecklist() {
        return this == ADD_TO || this == TICK || this == UNTICK || this == TAKE_OFF || this == REWRITE_LIST;
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
            case ADD, UPDATE, REMIND, MOVE_REMINDER, SILENCE, SKIP, LEAVE_OUT, REOPEN, DUPLICATE, RESTORE -> true;
            default -> false;
        };
    }
}
