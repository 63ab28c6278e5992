package io.todochat.task.chat.control;

import io.todochat.task.tasks.entity.Decision.Rejected;
import io.todochat.task.tasks.entity.Fault;
import io.todochat.task.tasks.entity.Refusal;
import java.util.Locale;

/** Refusals in words, as one says them. */
final class Sorry {

    /** Where the time of a reminder stands. */
    private static final String REMINDING = "/reminders/\\d+/at|/until";

    private Sorry() {}

    static String text(Rejected rejected) {
        return switch (rejected.reason()) {
            case NO_SUCH_TASK -> "That task is not there any more.";
            case NOT_OPEN -> "That task is finished already.";
            case INVALID -> text(rejected.faults().getFirst());
            case CHANGED_SINCE -> "That cannot be undone: it was changed again since.";
            default -> Refusal.text(rejected.reason());
        };
    }

    /** Nobody is told the time of another zone. */
    private static String text(Fault fault) {
        return fault.pointer().matches(REMINDING) && fault.detail().startsWith("That lies behind")
                ? "That time to remind you is past already."
                : fault.detail();
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
