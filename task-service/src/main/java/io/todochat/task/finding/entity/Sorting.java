package io.todochat.task.finding.entity;

import io.todochat.events.LowerCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An order of tasks. What has nothing in a field comes last, either way round; tasks that are alike in all fields come by
 * number, or, where it is the relevance that counts, the newer first.
 */
record Sorting(List<Key> keys) implements Comparator<Hit> {

    /** What is due first comes first, what has no due date last; on the same day what presses more comes first. */
    static final Sorting USUAL = new Sorting(List.of(new Key(SortField.DUE, false), new Key(SortField.PRIORITY, true)));

    /** What answers the search best comes first. */
    static final Sorting BEST = new Sorting(List.of(new Key(SortField.RELEVANCE, true)));

    /** One field, and whether it is the other way round. */
    record Key(SortField field, boolean down) {

        int compare(Comparable<?> one, Comparable<?> other) {
            if (one == null || other == null) {
                return one == other ? 0 : one == null ? 1 : -1;
            }
            @SuppressWarnings("unchecked") // two keys of one field
            var compared = ((Comparable<Object>) one).compareTo(other);
            return down ? -compared : compared;
        }

        @Override
        public String toString() {
            return (down ? "-" : "") + LowerCase.word(field);
        }
    }

    /**
     * Reads it.
     *
     * @throws NotUnderstood at the first key that is none
     */
    static Sorting read(String text) {
        var keys = new ArrayList<Key>();
        var seen = EnumSet.noneOf(SortField.class);
        var position = 0;
        for (var key : text.split(",", -1)) {
            var down = key.startsWith("-");
            var begin = position + (down ? 1 : 0);
            var field = SortField.named(down ? key.substring(1) : key, begin);
            if (!seen.add(field)) {
                throw new NotUnderstood("sort", begin, "It is sorted by that already.");
            }
            keys.add(new Key(field, down));
            position += key.length() + 1;
        }
        return new Sorting(List.copyOf(keys));
    }

    @Override
    public int compare(Hit one, Hit other) {
        for (var key : keys) {
            var compared = key.compare(key.field().key(one), key.field().key(other));
            if (compared != 0) {
                return compared;
            }
        }
        return byNumber(number(one), number(other));
    }

    /** Whether a task comes after a place. */
    boolean isAfter(Hit hit, Place place) {
        for (int index = 0; index < keys.size(); index++) {
            var key = keys.get(index);
            var compared = key.compare(key.field().key(hit), place.keys().get(index));
            if (compared != 0) {
                return compared > 0;
            }
        }
        return byNumber(number(hit), place.number()) > 0;
    }

    /** The place at which a task stands. */
    Place place(Hit hit) {
        var values = new ArrayList<Comparable<?>>();
        keys.forEach(key -> values.add(key.field().key(hit)));
        return new Place(values, number(hit));
    }

    /**
     * A place in this order, whether a task stands there or not.
     *
     * @param keys in the order of the fields; null for nothing
     */
    record Place(List<Comparable<?>> keys, int number) {}

    private int byNumber(int one, int other) {
        return keys.getFirst().field() == SortField.RELEVANCE
                ? Integer.compare(other, one)
                : Integer.compare(one, other);
    }

    private static int number(Hit hit) {
        return hit.entry().task().number();
    }

    @Override
    public String toString() {
        return keys.stream().map(Key::toString).collect(Collectors.joining(","));
    }
}
