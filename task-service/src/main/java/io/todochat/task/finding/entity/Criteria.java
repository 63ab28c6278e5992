package io.todochat.task.finding.entity;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tasks are asked for, each part as a parameter gives it; null for any. All parts must hold.
 *
 * @param filter in RSQL
 * @param q words to look for
 * @param status {@code open}, {@code done}, {@code cancelled}, several of them with commas, or {@code all}
 * @param priority {@code none} to {@code urgent}, several with commas
 * @param tag tags that a task has, every one of them; never null
 * @param due {@code overdue}, {@code today} (what is left of it), {@code week} (the rest of it after today), {@code
 *     later}, {@code none}, as they are counted, or a date: due on that day
 * @param dueBefore a date: due on an earlier day, or before that instant
 * @param dueAfter a date: due on a later day, or after that instant
 */
public record Criteria(
        String filter,
        String q,
        String status,
        String priority,
        List<String> tag,
        String due,
        String dueBefore,
        String dueAfter) {

    public Criteria {
        filter = blankIsNone(filter);
        q = blankIsNone(q);
        status = blankIsNone(status);
        priority = blankIsNone(priority);
        tag = tag == null ? List.of() : tag.stream().filter(Objects::nonNull).toList();
        due = blankIsNone(due);
        dueBefore = blankIsNone(dueBefore);
        dueAfter = blankIsNone(dueAfter);
    }

    /** What tells them from others. */
    String text() {
        return Stream.concat(Stream.of(filter, q, status, priority, due, dueBefore, dueAfter), tag.stream())
                .map(part -> part == null ? "-" : part.length() + ":" + part)
                .collect(Collectors.joining(","));
    }

    private static String blankIsNone(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
