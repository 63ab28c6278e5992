package io.todochat.task.tasks.boundary;

/** The id of a task in a path. */
final class TaskId {

    private TaskId() {}

    /**
     * The number of the task.
     *
     * @throws jakarta.ws.rs.WebApplicationException 404, if it can be no task's
     */
    static int number(String id) {
        if (!id.matches("[1-9][0-9]{0,8}")) {
            throw Refused.noSuchTask().exception();
        }
        return Integer.parseInt(id);
    }
}
