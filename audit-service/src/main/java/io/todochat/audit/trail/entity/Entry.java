package io.todochat.audit.trail.entity;

import io.todochat.events.Actor;
import io.todochat.events.LowerCase;
import io.todochat.events.TaskEvent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One step in a person's trail, as it is stored and as the API gives it. Null fields are left out of the JSON.
 *
 * <p>The hash is SHA-256, in lower-case hexadecimal digits, over the UTF-8 form of the entry's own JSON without {@code
 * hash}, canonical as in RFC 8785: members in alphabetical order, no white space, only the escapes that JSON demands.
 * It covers {@code previous}, and through it all that came before. To recompute it from an entry of the API:
 *
 * <pre>{@code jq -cjS 'del(.hash)' entry.json | sha256sum}</pre>
 *
 * @param sequence of the event among the person's events
 * @param type of the event
 * @param time when it was decided
 * @param actor who did it; null where nobody knows
 * @param cause the message, request or event that led to it; null where nobody knows
 * @param task id of the task; null where it is about no single one
 * @param changes names of the fields that changed
 * @param hash over all of the above and {@code previous}
 * @param previous hash of the entry before it in the chain; null for the first
 */
public record Entry(
        long sequence,
        String type,
        Instant time,
        Actor actor,
        String cause,
        String task,
        List<String> changes,
        String hash,
        String previous) {

    /** An entry always says what changed, if only nothing. */
    public Entry {
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    static Entry of(TaskEvent event, String previous) {
        var open = new Entry(
                event.sequence(),
                event.type(),
                event.time(),
                event.actor(),
                event.cause(),
                event.subject(),
                event.changes(),
                null,
                previous);
        return open.sealed();
    }

    private Entry sealed() {
        return new Entry(
                sequence, type, time, actor, cause, task, changes, canonical().hash(), previous);
    }

    /** Whether it is as it was written, right behind the entry of this hash. */
    boolean follows(String before) {
        return Objects.equals(previous, before) && canonical().hash().equals(hash);
    }

    private Canonical canonical() {
        return new Canonical()
                .add("actor", actor == null ? null : LowerCase.word(actor))
                .add("cause", cause)
                .add("changes", changes)
                .add("previous", previous)
                .add("sequence", sequence)
                .add("task", task)
                .add("time", time == null ? null : time.toString())
                .add("type", type);
    }
}
