package io.todochat.task.chat.control;

import io.todochat.task.tasks.entity.Decision.Rejected;
import io.todochat.task.tasks.entity.Refusal;

/** Refusals in words, as one says them. */
final class Sorry {

    private Sorry() {}

    static String text(Rejected rejected) {
        return switch (rejected.reason()) {
            case NO_SUCH_TASK -> "That task is not there any more.";
            case NOT_OPEN -> "That task is finished already.";
            case INVALID -> rejected.faults().getFirst().detail();
            case CHANGED_SINCE -> "That cannot be undone: it was changed again since.";
            default -> Refusal.text(rejected.reason());
        };
    }
}
