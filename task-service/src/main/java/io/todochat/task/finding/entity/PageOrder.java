package io.todochat.task.finding.entity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The tasks of a page in one order, as they are without a search.
 *
 * @param places of the tasks on the page, in that order
 */
record PageOrder(Sorting sorting, List<Entry> entries, int[] places) {

    static PageOrder of(List<Entry> entries, Sorting sorting) {
        var places = IntStream.range(0, entries.size())
                .boxed()
                .sorted(Comparator.comparing(place -> new Hit(entries.get(place), 0), sorting))
                .mapToInt(Integer::intValue)
                .toArray();
        return new PageOrder(sorting, entries, places);
    }

    Hit hit(int rank) {
        return new Hit(entries.get(places[rank]), 0);
    }

    /** How many of the tasks do not come after a place. */
    int before(Sorting.Place place) {
        var low = 0;
        var high = places.length;
        while (low < high) {
            var middle = (low + high) / 2;
            if (sorting.isAfter(hit(middle), place)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
