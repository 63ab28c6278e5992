package io.todochat.task.finding.entity;

import java.util.List;

/**
 * A question that has a name. Its parts are those of the parameters of a list; null for any.
 *
 * @param name as the person spells it; two that differ only in case are one
 */
public record SavedFilter(
        String name,
        String filter,
        String q,
        String status,
        String priority,
        List<String> tag,
        String due,
        String dueBefore,
        String dueAfter,
        String sort) {

    /** The same under a name. */
    public SavedFilter named(String otherName) {
        return new SavedFilter(otherName, filter, q, status, priority, tag, due, dueBefore, dueAfter, sort);
    }

    /** What it asks for. */
    public Criteria criteria() {
        return new Criteria(filter, q, status, priority, tag, due, dueBefore, dueAfter);
    }
}
