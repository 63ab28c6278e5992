package io.todochat.task.transfer.entity;

import io.todochat.events.LowerCase;
import io.todochat.task.tasks.entity.Arrival;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How far an import is.
 *
 * @param id of what was sent: the same for the same body
 * @param total how many tasks were sent
 * @param done how many of them were looked at
 * @param unchanged were here, and the same
 * @param kept were here, and newer than what was sent
 * @param refusals how many could not be accepted
 * @param refused which ones, and why; the first of them
 * @param lossless whether it puts an account back, numbers included
 * @param started when the first part was stored
 * @param at when this was stored
 */
public record Progress(
        String id,
        State state,
        int total,
        int done,
        int created,
        int updated,
        int unchanged,
        int kept,
        int refusals,
        List<Refusal> refused,
        boolean lossless,
        Instant started,
        Instant at) {

    /** How many refusals are told one by one: the document stays small. */
    public static final int REFUSALS_TOLD = 500;

    /** Where an import stands. One that is not done and does not move goes on when the same is sent again. */
    @JsonbTypeAdapter(State.Json.class)
    public enum State {
        RUNNING,
        DONE;

        /** {@code running}, {@code done}. */
        public static final class Json extends LowerCase<State> {
            public Json() {
                super(State.class);
            }
        }
    }

    /** One that begins. */
    public static Progress begun(String id, Incoming incoming, boolean lossless, Instant now) {
        return new Progress(
                        id,
                        State.RUNNING,
                        incoming.items().size() + incoming.refused().size(),
                        incoming.refused().size(),
                        0,
                        0,
                        0,
                        0,
                        0,
                        List.of(),
                        lossless,
                        now,
                        now)
                .refused(incoming.refused());
    }

    /** The same after some more items, of which each became what the arrivals tell. */
    public Progress after(List<Item> items, List<Arrival> arrivals, Instant now) {
        var refusedNow = new ArrayList<Refusal>();
        for (int index = 0; index < arrivals.size(); index++) {
            if (arrivals.get(index).how() == Arrival.How.REFUSED) {
                refusedNow.add(items.get(index).refused(arrivals.get(index).faults()));
            }
        }
        var doneNow = done + items.size();
        return new Progress(
                        id,
                        doneNow >= total ? State.DONE : State.RUNNING,
                        total,
                        doneNow,
                        created + count(arrivals, Arrival.How.CREATED),
                        updated + count(arrivals, Arrival.How.UPDATED),
                        unchanged + count(arrivals, Arrival.How.UNCHANGED),
                        kept + count(arrivals, Arrival.How.KEPT),
                        refusals,
                        refused,
                        lossless,
                        started,
                        now)
                .refused(refusedNow);
    }

    /** Whether this is the same import, not another one of the same body, and more of it is done. */
    public boolean isFurtherThan(Progress other) {
        return id.equals(other.id) && started.equals(other.started) && done > other.done;
    }

    private static int count(List<Arrival> arrivals, Arrival.How how) {
        return (int) arrivals.stream().filter(arrival -> arrival.how() == how).count();
    }

    private Progress refused(List<Refusal> more) {
        var told = new ArrayList<>(refused);
        more.stream().limit(REFUSALS_TOLD - refused.size()).forEach(told::add);
        return new Progress(
                id,
                state,
                total,
                done,
                created,
                updated,
                unchanged,
                kept,
                refusals + more.size(),
                told,
                lossless,
                started,
                at);
    }
}
