package io.todochat.task.tasks.boundary;

import io.todochat.dapr.OutcomeUnknown;
import io.todochat.dapr.SidecarUnavailable;
import io.todochat.dapr.StateStore.StepTooLarge;
import io.todochat.task.tasks.boundary.TagsResource.Changed;
import io.todochat.task.tasks.control.Request.Repeatable;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Gives all tasks with a tag another one, step after step. Serves one request. */
final class Retagging {

    private final Orders orders;
    private final Jsonb jsonb;
    private final String from;
    private final String to;
    private int most = 200;
    private int changed;
    private boolean isThrough;

    /** @param to null to take the tag away */
    Retagging(Orders orders, Jsonb jsonb, String from, String to) {
        this.orders = orders;
        this.jsonb = jsonb;
        this.from = from;
        this.to = to;
    }

    /** How many tasks were changed so far, by an earlier try of the same request as well. */
    int changed() {
        return changed;
    }

    /** The first step; a refusal where it is refused. */
    Optional<Response> first(Repeatable key) {
        return step(key);
    }

    /** All other steps; a refusal where one breaks off. */
    Optional<Response> rest() {
        try {
            var refusal = Optional.<Response>empty();
            while (!isThrough && refusal.isEmpty()) {
                refusal = step(null);
            }
            return refusal;
        } catch (SidecarUnavailable | OutcomeUnknown e) {
            return Optional.of(Refused.brokenOff());
        }
    }

    private Optional<Response> step(Repeatable key) {
        try {
            return heard(orders.decide(new Command.Retag(from, to, most), key));
        } catch (StepTooLarge e) {
            if (most == 1) {
                throw e;
            }
            most /= 2;
            return step(key);
        }
    }

    private Optional<Response> heard(Decision decision) {
        return switch (decision) {
            case Decision.Rejected rejected ->
                Optional.of(Refused.problem(rejected).response());
            case Decision.Repeated repeated -> {
                var answer = jsonb.fromJson(repeated.answer(), Answer.class);
                changed += jsonb.fromJson(answer.body(), Changed.class).changed();
                yield Optional.empty();
            }
            case Decision.Accepted accepted -> {
                changed += accepted.tasks().size();
                isThrough = accepted.tasks().isEmpty();
                yield Optional.empty();
            }
        };
    }
}
