package io.todochat.task.chat.control;

import io.todochat.task.tasks.entity.Decision.Rejected;
import io.todochat.task.tasks.entity.Refusal;
import java.util.Locale;

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

    /** The same of one of several tasks, to stand in brackets behind its title. */
    static String reason(Rejected rejected) {
        return switch (rejected.reason()) {
            case NO_SUCH_TASK -> "in the trash";
            case NOT_OPEN -> "finished already";
            default -> {
                var text = text(rejected);
                yield text.substring(0, 1).toLowerCase(Locale.ROOT)
                        + text.substring(1).replaceFirst("\\.$", "");
            }
        };
    }
}
