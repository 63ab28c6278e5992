package io.todochat.task.finding.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/**
 * The first tasks of many pages, each of which is in order already: of a page only that is looked at which may come next.
 * Serves one list, in one thread.
 */
final class Merge {

    private final Predicate<Entry> test;
    private final PriorityQueue<Rest> rests;

    /** @param test what a task must pass */
    Merge(Sorting sorting, Predicate<Entry> test) {
        this.test = test;
        rests = new PriorityQueue<>((one, other) -> sorting.compare(one.next, other.next));
    }

    /**
     * Takes a page in.
     *
     * @param places the tasks that count, one bit each
     * @param from how many of the first ones are passed over
     */
    void add(PageOrder page, int places, int from) {
        new Rest(page, places, from).goOn();
    }

    List<Hit> first(int most) {
        var hits = new ArrayList<Hit>();
        while (hits.size() < most && !rests.isEmpty()) {
            var rest = rests.poll();
            hits.add(rest.next);
            rest.goOn();
        }
        return hits;
    }

    /** What is left of a page. */
    private final class Rest {

        private final PageOrder page;
        private final int places;
        private int rank;
        private Hit next;

        Rest(PageOrder page, int places, int from) {
            this.page = page;
            this.places = places;
            rank = from;
        }

        /** Competes with its next task, if there is one. */
        void goOn() {
            while (rank < page.places().length) {
                var hit = page.hit(rank);
                var counts = (places >>> page.places()[rank] & 1) == 1;
                rank++;
                if (counts && test.test(hit.entry())) {
                    next = hit;
                    rests.add(this);
                    return;
                }
            }
        }
    }
}
