package io.todochat.task.chat.control;

import io.todochat.events.TaskState;
import io.todochat.task.chat.entity.Wording;
import io.todochat.task.tasks.entity.Decision.Accepted;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What came of one command, over all the steps that it took. Serves one message, in one thread. */
final class Upshot {

    private final List<Task> tasks = new ArrayList<>();
    private final List<TaskState> states = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final Map<String, List<Task>> refused = new LinkedHashMap<>();
    private Long undo;

    /**
     * A step is taken.
     *
     * @param came those of its tasks that came of the command
     */
    void hear(Accepted accepted, List<Task> came) {
        for (var task : came) {
            tasks.add(task);
            states.add(accepted.states().get(accepted.tasks().indexOf(task)));
        }
        series.addAll(accepted.series());
        undo = accepted.undo() == null ? undo : Long.valueOf(accepted.undo().step());
    }

    /** Something is left out, and this is said of it. */
    void leaveOut(String sentence) {
        left.add(sentence);
    }

    /** A task is left out, as it is so. */
    void leaveOut(Task task, String reason) {
        refused.computeIfAbsent(reason, _ -> new ArrayList<>()).add(task);
    }

    /** What was left out, in sentences. */
    List<String> left(Wording wording) {
        var named = refused.entrySet().stream()
                .map(entry -> "Left out: " + wording.names(entry.getValue()) + " (" + entry.getKey() + ").");
        return Stream.concat(left.stream(), named).toList();
    }

    List<Task> tasks() {
        return tasks;
    }

    List<Integer> numbers() {
        return tasks.stream().map(Task::number).toList();
    }

    List<TaskState> states() {
        return states;
    }

    List<Series> series() {
        return series;
    }

    /** The step that undoes it, the last one where it took several; null where nothing was done. */
    Long undo() {
        return undo;
    }
}
