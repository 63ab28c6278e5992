package io.todochat.task.transfer.entity;

import io.todochat.task.tasks.entity.Fault;
import io.todochat.task.tasks.entity.ImportedTask;
import java.util.List;

/**
 * A task that cannot be accepted.
 *
 * @param uid what it is called where it comes from; null where it has none, or one that is too long to be told
 * @param where the line in the calendar, or a JSON Pointer
 * @param faults what is wrong with it
 */
public record Refusal(String uid, String where, List<Fault> faults) {

    public Refusal {
        uid = uid != null && uid.length() > ImportedTask.LONGEST_UID ? null : uid; // it is stored with the others
    }

    /** One with one reason about the task as a whole. */
    public static Refusal of(String uid, String where, String reason) {
        return new Refusal(uid, where, List.of(new Fault("", reason)));
    }
}
