package io.todochat.task.tasks.boundary;

import io.todochat.events.Actor;
import io.todochat.http.Fingerprint;
import io.todochat.http.IdempotencyKey;
import io.todochat.http.Person;
import io.todochat.http.Problem;
import io.todochat.task.tasks.control.Request;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Decision.Accepted;
import io.todochat.task.tasks.entity.Occasion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

/** Has done what a request asks for, once under its Idempotency-Key, and answers it. */
@RequestScoped
public class Orders {

    @Inject
    TaskStore store;

    @Inject
    Person person;

    @Inject
    Clock clock;

    @Inject
    Jsonb jsonb;

    private final String id = UUID.randomUUID().toString();

    /** What belongs to one call of a resource. */
    public record Call(String method, UriInfo uri, HttpHeaders headers, String body) {

        /** A POST, which may come again under its key. */
        static Call post(UriInfo uri, HttpHeaders headers, String body) {
            return new Call(HttpMethod.POST, uri, headers, body == null ? "" : body);
        }

        /** A call that is the same however often it is made. */
        static Call idempotent(HttpHeaders headers) {
            return new Call(null, null, headers, "");
        }
    }

    Response execute(Command command, Call call, Function<Accepted, Answer> answer) {
        return execute(command, call, answer, Refused::problem);
    }

    /** @param refusal how it is told that it is refused */
    Response execute(
            Command command,
            Call call,
            Function<Accepted, Answer> answer,
            Function<Decision.Rejected, Problem> refusal) {
        return switch (decide(command, repeatable(call, answer))) {
            case Accepted accepted -> answer.apply(accepted).response();
            case Decision.Repeated repeated ->
                jsonb.fromJson(repeated.answer(), Answer.class).response();
            case Decision.Rejected rejected -> refusal.apply(rejected).response();
        };
    }

    /** The same for a command about one task, which is answered with the task. */
    Response task(int status, Command command, Call call) {
        return execute(command, call, accepted -> task(status, accepted));
    }

    Answer task(int status, Accepted accepted) {
        var state = accepted.state();
        return Answer.of(status, accepted, state.version(), jsonb.toJson(state));
    }

    Decision decide(Command command, Request.Repeatable repeat) {
        var occasion = new Occasion(person.name(), clock.instant(), Actor.USER, "request:" + id, null);
        return store.execute(new Request(UUID.randomUUID().toString(), command, occasion, repeat));
    }

    /** How the request can be repeated; null without an Idempotency-Key. */
    Request.Repeatable repeatable(Call call, Function<Accepted, Answer> answer) {
        if (call.method() == null) {
            return null;
        }
        return IdempotencyKey.of(call.headers())
                .map(key -> new Request.Repeatable(
                        key.value(),
                        Fingerprint.of(call.method(), call.uri().getRequestUri().getRawPath(), call.body()),
                        accepted -> jsonb.toJson(answer.apply(accepted))))
                .orElse(null);
    }
}
