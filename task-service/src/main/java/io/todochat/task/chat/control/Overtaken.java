package io.todochat.task.chat.control;

/** Another try of the same message has taken the step that was to be taken: it is found among the earlier ones now. */
final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
