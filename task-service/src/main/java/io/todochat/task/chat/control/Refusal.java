package io.todochat.task.chat.control;

import io.todochat.task.tasks.entity.Decision.Reason;

/** Refusals in words. */
final class Refusal {

    private Refusal() {}

    static String text(Reason reason) {
        return switch (reason) {
            case NO_SUCH_TASK -> "That task is not there any more.";
            case NOT_OPEN -> "That task is finished already.";
            case ALREADY_ANSWERED, NO_SUCH_REMINDER, KEY_USED_BEFORE -> "That has changed in the meantime.";
        };
    }
}
