package io.todochat.system;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a person has had acknowledged.
 *
 * @param errands added, from "errand 1" on
 * @param reminders asked for, from "stretch 1" on, all of them due by now
 * @param series begun: 1 if the plants are to be watered every day, or 0
 * @param completions of that
 */
record Acknowledged(int errands, int reminders, int series, int completions) {

    static Acknowledged errands(int errands) {
        return new Acknowledged(errands, 0, 0, 0);
    }

    List<String> errandTitles() {
        return numbered("errand", errands);
    }

    List<String> reminderTitles() {
        return numbered("stretch", reminders);
    }

    /** Titles of what is open in the end: errands and reminders are never closed, a series comes back. */
    List<String> openTitles() {
        return Stream.of(errandTitles(), reminderTitles(), Collections.nCopies(series, "water the plants"))
                .flatMap(List::stream)
                .toList();
    }

    /** That a reminder fired is an event of its own, and so is the task that follows a completion. */
    int events() {
        return errands + 2 * reminders + series + 2 * completions;
    }

    private static List<String> numbered(String what, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> what + " " + number)
                .toList();
    }
}
