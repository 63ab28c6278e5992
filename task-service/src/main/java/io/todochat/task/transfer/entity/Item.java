package io.todochat.task.transfer.entity;

import io.todochat.task.tasks.entity.Fault;
import io.todochat.task.tasks.entity.ImportedTask;
import io.todochat.task.tasks.entity.Task;
import java.util.List;

/**
 * A task on its way in.
 *
 * @param where the line in the calendar, or a JSON Pointer
 * @param task as it joins other tasks
 * @param whole as it comes back into an account of its own; null where it is only known as it joins others
 */
public record Item(String where, ImportedTask task, Task whole) {

    Refusal refused(List<Fault> faults) {
        return new Refusal(task.uid(), where, faults);
    }
}
