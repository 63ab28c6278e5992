package io.todochat.task.chat.entity;

import io.todochat.schedule.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was asked for and answered about a command. What was not is null.
 *
 * @param targets how many of the command's targets are found by now
 * @param tasks the numbers of the tasks that they are; never null
 * @param name words for the target that was not said
 * @param text what a new task is called, or another text that was missing
 * @param when it is to be: a local date or date-time
 * @param timeOnly whether only the time of it was said
 * @param halfOpen whether of that time the half of the day was left open
 * @param confirmed whether the person agreed
 */
public record Given(
        int targets,
        List<Integer> tasks,
        String name,
        String text,
        String when,
        boolean timeOnly,
        boolean halfOpen,
        boolean confirmed) {

    /** Nothing was asked yet. */
    public static final Given NOTHING = new Given(0, List.of(), null, null, null, false, false, false);

    public Given {
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
    }

    /** More targets than anybody names. */
    private static final int ALL = 1_000;

    /** One more target is found; that the person agreed to others says nothing of it. */
    public Given found(List<Integer> more) {
        var all = Stream.concat(tasks.stream(), more.stream()).distinct().toList();
        return new Given(targets + 1, all, name, text, when, timeOnly, halfOpen, false);
    }

    /** All targets are found and are these, whatever else fits by the time of the answer. */
    public Given foundAll(List<Integer> all) {
        return new Given(ALL, all, name, text, when, timeOnly, halfOpen, false);
    }

    /** One more target was pointed at: that is to agree, unless there are others that nobody pointed at. */
    Given pointedAt(List<Integer> more) {
        return tasks.isEmpty() || confirmed ? found(more).agreed() : found(more);
    }

    /** The target is what these words mean. */
    Given named(String words) {
        return new Given(targets, tasks, words, text, when, timeOnly, halfOpen, confirmed);
    }

    /** What these words mean is the target in place of all that was found, and nobody agreed to that yet. */
    Given instead(String words) {
        return new Given(0, List.of(), words, text, when, timeOnly, halfOpen, false);
    }

    /** The missing text. */
    Given said(String words) {
        return new Given(targets, tasks, name, words, when, timeOnly, halfOpen, confirmed);
    }

    /** The missing time. */
    Given at(String slot, boolean isOnlyTime) {
        return new Given(targets, tasks, name, text, slot, isOnlyTime, false, confirmed);
    }

    /** The same, where nothing tells in which half of the day it is. */
    Given inEitherHalf(boolean isOpen) {
        return new Given(targets, tasks, name, text, when, timeOnly, isOpen, confirmed);
    }

    /** The hour that was said, on that day. */
    Slot hourOn(LocalDate day) {
        return new Slot.Moment(day.atTime(((Slot.Moment) Slot.parse(when)).at().toLocalTime()));
    }

    /** The person agreed. */
    public Given agreed() {
        return new Given(targets, tasks, name, text, when, timeOnly, halfOpen, true);
    }
}
