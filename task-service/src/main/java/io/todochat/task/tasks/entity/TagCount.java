package io.todochat.task.tasks.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tag, however it is written.
 *
 * @param tag as the first task has it
 * @param count tasks that have it, those in the trash left out
 * @param open how many of them are open
 */
public record TagCount(String tag, int count, int open) {

    /** All tags of a book, those on most tasks first. */
    public static List<TagCount> of(TaskBook book) {
        Map<String, TagCount> counts = new LinkedHashMap<>();
        book.allTasks().stream()
                .filter(task -> task.deleted() == null)
                .forEach(task -> task.tags()
                        .forEach(tag -> counts.merge(
                                Wordform.fold(tag), new TagCount(tag, 1, task.isOpen() ? 1 : 0), TagCount::plus)));
        var sorted = new ArrayList<>(counts.values());
        sorted.sort(Comparator.comparing(TagCount::count).reversed().thenComparing(TagCount::tag));
        return sorted;
    }

    /** Whether two texts name one tag. */
    public static boolean isSame(String one, String other) {
        return Wordform.fold(Wordform.tag(one)).equals(Wordform.fold(Wordform.tag(other)));
    }

    private TagCount plus(TagCount more) {
        return new TagCount(tag, count + more.count, open + more.open);
    }
}
