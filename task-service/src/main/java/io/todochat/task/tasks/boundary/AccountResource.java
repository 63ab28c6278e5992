package io.todochat.task.tasks.boundary;

import io.todochat.http.IfMatch;
import io.todochat.http.Person;
import io.todochat.http.StateTag;
import io.todochat.http.Tagged;
import io.todochat.task.tasks.boundary.Orders.Call;
import io.todochat.task.tasks.control.Erasure;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Account;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Limits;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** All that is kept of a person, as a whole. */
@Path("/api/v1/account")
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

    @Inject
    TaskStore store;

    @Inject
    Orders orders;

    @Inject
    Erasure erasure;

    @Inject
    Person person;

    /**
     * What is kept.
     *
     * @param id of the account; left out before the first change
     * @param tasks how many tasks there are, those in the trash included
     * @param most how many there can be
     */
    public record State(String id, int tasks, int most) {}

    /** How much is kept; the tag says in which state. */
    @GET
    public Response account(@Context HttpHeaders headers) {
        var account = store.read(person.name(), book -> book.account());
        return Tagged.answer(headers, tag(account), new State(account.id(), account.tasks(), Limits.TASKS));
    }

    /**
     * Forgets everything about the person, here and in all services, for good. So that it cannot happen by a slip, it
     * needs the tag of the state that was read just before.
     */
    @DELETE
    public Response erase(@Context HttpHeaders headers) {
        var sequences =
                IfMatch.required(headers) instanceof IfMatch.Versions(var tags) ? Expected.versions(tags) : null;
        var answer = orders.execute(new Command.Erase(sequences), Call.idempotent(headers), Answer::done);
        erasure.finish(person.name());
        return answer;
    }

    private static StateTag tag(Account account) {
        return StateTag.of(account.sequence());
    }
}
