package io.todochat.task.chat.control;

import io.todochat.task.tasks.entity.Decision.Rejected;

/** Refusals in words. */
final class Refusal {

    private Refusal() {}

    static String text(Rejected rejected) {
        return switch (rejected.reason()) {
            case NO_SUCH_TASK -> "That task is not there any more.";
            case NOT_OPEN -> "That task is finished already.";
            case TOO_MANY_TASKS -> "You have as many tasks as I can keep. Delete some first.";
            case INVALID -> rejected.faults().getFirst().detail();
            default -> "That has changed in the meantime.";
        };
    }
}
