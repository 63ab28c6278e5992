package io.todochat.task.chat.entity;

import java.util.List;

/**
 * What a step of a message came to, kept under the message's key: whoever repeats the message goes on behind it.
 *
 * @param message id of the message whose try took the step
 * @param command the first of the message's commands that took part in it
 * @param acts what was done to tasks, command by command; empty where it was a step of another kind
 * @param tasks numbers of the tasks that it was about
 * @param undo the step by which it can be undone, or the one that it undid; null for none
 * @param cause of what it undid; null where it undid nothing
 */
public record Kept(String message, int command, List<Act> acts, List<Integer> tasks, Long undo, String cause) {

    public Kept {
        acts = acts == null ? List.of() : List.copyOf(acts);
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
    }

    /**
     * What was done by one command.
     *
     * @param tasks numbers of those that it was to be done to; empty for one that is made
     * @param came numbers of those that came of it
     * @param others numbers of those that could have been meant as well
     * @param left what was left out, in words
     * @param last whether nothing of the command is left to do
     */
    public record Act(
            int command,
            Deed deed,
            List<Integer> tasks,
            List<Integer> came,
            List<Integer> others,
            List<String> left,
            boolean last) {

        public Act {
            tasks = tasks == null ? List.of() : List.copyOf(tasks);
            came = came == null ? List.of() : List.copyOf(came);
            others = others == null ? List.of() : List.copyOf(others);
            left = left == null ? List.of() : List.copyOf(left);
        }
    }
}
