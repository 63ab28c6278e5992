package io.todochat.task.tasks.boundary;

import io.todochat.events.TaskState;
import io.todochat.http.Person;
import io.todochat.http.Problem;
import io.todochat.task.tasks.control.TaskStore;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** A person's tasks, to read. They are changed through the chat. */
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
public class TasksResource {

    @Inject
    TaskStore store;

    @Inject
    Person person;

    /**
     * A list as the API gives it.
     *
     * @param items in the order of their numbers
     */
    public record TaskList(List<TaskState> items) {}

    /** All open tasks. */
    @GET
    public TaskList open() {
        return store.read(
                person.name(),
                book -> new TaskList(book.openTasks().stream().map(book::state).toList()));
    }

    /** One task; another person's does not exist here. */
    @GET
    @Path("{id}")
    public Response task(@PathParam("id") String id) {
        return number(id)
                .flatMap(number ->
                        store.read(person.name(), book -> book.task(number).map(book::state)))
                .map(state -> Response.ok(state).build())
                .orElseGet(() -> Problem.of(404, "no-such-task", "There is no task of that id.")
                        .response());
    }

    private static Optional<Integer> number(String id) {
        return id.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(id)) : Optional.empty();
    }
}
