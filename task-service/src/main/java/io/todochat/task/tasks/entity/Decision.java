package io.todochat.task.tasks.entity;

import io.todochat.events.TaskEvent;
import io.todochat.events.TaskState;
import java.util.List;
import java.util.Map;

/** What a command comes to. */
public sealed interface Decision {

    /**
     * It is done, once this is stored.
     *
     * @param account the head's new content
     * @param pages the changed pages
     * @param series the changed series
     * @param events what to tell, in order
     * @param task the task it was about, as it is now; null where it was about none
     * @param state the same as others see it
     */
    record Accepted(
            Account account,
            Map<Integer, Page> pages,
            List<Series> series,
            List<TaskEvent> events,
            Task task,
            TaskState state)
            implements Decision {}

    /** It is refused; nothing changes. */
    record Rejected(Reason reason) implements Decision {}

    /** Why a command is refused. */
    enum Reason {
        /** No such task, or it is in the trash. */
        NO_SUCH_TASK,
        /** It is done or cancelled already. */
        NOT_OPEN,
        /** The series moved on since: somebody answered before. */
        ALREADY_ANSWERED,
        /** The reminder was changed, or noted before. */
        NO_SUCH_REMINDER,
        /** The Idempotency-Key was used for another request. */
        KEY_USED_BEFORE
    }
}
