package io.todochat.task.finding.entity;

import io.todochat.task.tasks.entity.Wordform;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The saved filters of a person, as they are stored.
 *
 * @param filters by name
 */
public record SavedFilters(List<SavedFilter> filters) {

    /** How many a person can have. */
    public static final int MOST = 50;

    /** How long a name can be, in characters as people count them. */
    public static final int LONGEST_NAME = 60;

    public SavedFilters {
        filters = filters == null ? List.of() : List.copyOf(filters);
    }

    /** Those of a person who has saved none. */
    public static SavedFilters none() {
        return new SavedFilters(List.of());
    }

    /**
     * A name in its normal form.
     *
     * @throws NotUnderstood if it cannot be one
     */
    public static String name(String text) {
        var name = Wordform.line(text);
        if (name.isEmpty() || Wordform.length(name) > LONGEST_NAME || !Wordform.isPlain(name)) {
            throw new NotUnderstood("name", null, "A name has 1 to " + LONGEST_NAME + " characters that can be seen.");
        }
        return name;
    }

    /** The filter of that name, however it is spelled. */
    public Optional<SavedFilter> named(String name) {
        return filters.stream().filter(filter -> isNamed(filter, name)).findAny();
    }

    /** The same with a filter put in its place. */
    public SavedFilters with(SavedFilter filter) {
        var all = new ArrayList<>(without(filter.name()).filters());
        all.add(filter);
        all.sort(Comparator.comparing(one -> Wordform.fold(one.name())));
        return new SavedFilters(all);
    }

    /** The same without the filter of that name. */
    public SavedFilters without(String name) {
        return new SavedFilters(
                filters.stream().filter(filter -> !isNamed(filter, name)).toList());
    }

    private static boolean isNamed(SavedFilter filter, String name) {
        return Wordform.fold(filter.name()).equals(Wordform.fold(name));
    }
}
