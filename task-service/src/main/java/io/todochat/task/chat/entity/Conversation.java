package io.todochat.task.chat.entity;

import java.util.List;
import java.util.Optional;

/**
 * What is remembered between two messages.
 *
 * @param shown numbers of the tasks that were listed last, in the order shown
 * @param last number of the task that was spoken of last: "it"; null for none
 * @param question that is open; null for none
 */
public record Conversation(List<Integer> shown, Integer last, Question question) {

    /** Nothing was said yet. */
    public static final Conversation NEW = new Conversation(List.of(), null, null);

    public Conversation {
        shown = shown == null ? List.of() : List.copyOf(shown);
    }

    /**
     * A question that waits for an answer.
     *
     * @param action what is to be done: {@code complete} or {@code delete}
     * @param candidates one task: waits for yes; several: waits for which one
     */
    public record Question(String action, List<Integer> candidates) {}

    /** The same after a task was spoken of: whatever was asked is settled. */
    public Conversation about(int task) {
        return new Conversation(shown, task, null);
    }

    /** The same after a list was shown. */
    public Conversation listed(List<Integer> tasks) {
        return new Conversation(tasks, null, null);
    }

    /** The same with a question open; the candidates are what a number means now. */
    public Conversation asking(String action, List<Integer> candidates) {
        return new Conversation(candidates, last, new Question(action, candidates));
    }

    /** The same with no question open. */
    public Conversation settled() {
        return new Conversation(shown, last, null);
    }

    /** The task that a number means here. */
    public Optional<Integer> shownAs(int number) {
        return number >= 1 && number <= shown.size() ? Optional.of(shown.get(number - 1)) : Optional.empty();
    }
}
