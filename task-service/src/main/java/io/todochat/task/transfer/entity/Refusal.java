package io.todochat.task.transfer.entity;

import io.todochat.task.tasks.entity.Fault;
import java.util.List;

/**
 * A task that cannot be accepted.
 *
 * @param uid what it is called where it comes from; null where it has no name
 * @param where the line in the calendar, or a JSON Pointer
 * @param faults what is wrong with it
 */
public record Refusal(String uid, String where, List<Fault> faults) {

    /** One with one reason about the task as a whole. */
    public static Refusal of(String uid, String where, String reason) {
        return new Refusal(uid, where, List.of(new Fault("", reason)));
    }
}
