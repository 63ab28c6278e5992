package io.todochat.task.tasks.boundary;

import io.todochat.dapr.OutcomeUnknown;
import io.todochat.dapr.SidecarUnavailable;
import io.todochat.http.IfMatch;
import io.todochat.http.Person;
import io.todochat.http.StateTag;
import io.todochat.http.Tagged;
import io.todochat.task.tasks.control.Erasure;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Account;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
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
        return Tagged.answer(headers, tag(account), state(account));
    }

    /**
     * Forgets everything about the person, here and in all services, for good. So that it cannot happen by a slip, it
     * needs the tag of the state that was read just before.
     */
    @DELETE
    public Response erase(@Context HttpHeaders headers) {
        var sequences =
                IfMatch.required(headers) instanceof IfMatch.Versions(var tags) ? Expected.versions(tags) : null;
        return switch (orders.decide(new Command.Erase(sequences), null)) {
            case Decision.Accepted _ -> erased();
            case Decision.Rejected _ ->
                IfMatch.failed()
                        .showing(store.read(person.name(), book -> state(book.account())))
                        .response();
            case Decision.Repeated _ -> throw new IllegalStateException("it had no key");
        };
    }

    private Response erased() {
        try {
            erasure.finish(person.name());
        } catch (SidecarUnavailable | OutcomeUnknown e) {
            // It is done, and nothing is seen any more; the sweep deletes what is left.
        }
        return Response.noContent().build();
    }

    private static State state(Account account) {
        return new State(account.id(), account.tasks(), Limits.TASKS);
    }

    private static StateTag tag(Account account) {
        return StateTag.of(account.sequence());
    }
}
