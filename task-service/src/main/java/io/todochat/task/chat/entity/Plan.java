package io.todochat.task.chat.entity;

import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Task;
import java.util.List;

/** What one command of a message comes to, before anything is done. */
public sealed interface Plan {

    /**
     * Tasks are changed.
     *
     * @param commands one for each task
     * @param tasks numbers of the tasks; empty for one that is made
     * @param others numbers of those that could have been meant as well
     * @param left what is left out, in sentences
     */
    record Act(Deed deed, List<Command> commands, List<Integer> tasks, List<Integer> others, List<String> left)
            implements Plan {

        /** The same, where it was chosen among these. */
        public Act among(List<Integer> candidates) {
            var rest = candidates.stream().filter(task -> !tasks.contains(task)).toList();
            return candidates.isEmpty() ? this : new Act(deed, commands, tasks, rest, left);
        }
    }

    /** Tasks are looked at. */
    record Look(List<Task> tasks) implements Plan {}

    /** Something has to be asked first; {@code choices} to be answered by number. */
    record Ask(Pending.Kind kind, String text, List<Task> choices, Given given) implements Plan {}

    /**
     * Nothing can be done, for this reason.
     *
     * @param about numbers of the tasks that are as they were; none where none was found
     */
    record Say(String text, List<Integer> about) implements Plan {

        /** No task was found. */
        Say(String text) {
            this(text, List.of());
        }
    }

    /** It is about no task: whoever knows the command has it done. */
    record Other() implements Plan {}
}
