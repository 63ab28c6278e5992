package io.todochat.task.tasks.entity;

import java.time.Instant;
import java.util.List;

/**
 * What one step of a person changed, as it was before: enough to bring it back.
 *
 * @param step its number, counted from 1
 * @param cause the message or request that led to it; steps of one cause belong together
 * @param tasks the changed tasks
 * @param series the changed series
 * @param settings before the step; null where it did not change them
 * @param settingsAfter as the step left them; null where it did not change them
 * @param zoneWasSet whether the zone before was set by the person
 */
public record UndoStep(
        long step,
        Instant at,
        String cause,
        List<TaskImage> tasks,
        List<SeriesImage> series,
        Settings settings,
        Settings settingsAfter,
        boolean zoneWasSet) {

    public UndoStep {
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
        series = series == null ? List.of() : List.copyOf(series);
    }

    /** Whether the step changed that task. */
    boolean changed(int task) {
        return tasks.stream().anyMatch(image -> image.number() == task);
    }

    /**
     * One task.
     *
     * @param before null where the step made it
     * @param edition that the step left, 0 where the task was gone; another one now means that somebody changed it since
     */
    public record TaskImage(int number, Task before, long edition) {}

    /**
     * One series.
     *
     * @param before null where the step made it
     * @param edition that the step left
     */
    public record SeriesImage(String id, Series before, long edition) {}
}
