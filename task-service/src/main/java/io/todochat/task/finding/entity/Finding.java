package io.todochat.task.finding.entity;

import io.todochat.events.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A question for a list of tasks, understood, here and now. Pure: it answers from the pages that it is given. */
public final class Finding {

    private static final Set<Status> OPEN = EnumSet.of(Status.OPEN);

    private final Query query;
    private final Here here;
    private final Predicate<Entry> test;
    private final List<Term> terms;
    private final boolean onlyOpen;
    private final Sorting sorting;
    private final Cursor cursor;

    /**
     * What was found.
     *
     * @param hits in order
     * @param next the cursor that goes on; null at the end
     * @param total how many there are in all; null where that was not asked for
     * @param facets null where none were asked for
     */
    public record Found(List<Hit> hits, String next, Integer total, Facets facets) {}

    private Finding(Query query, Here here, List<Conditions> conditions) {
        this.query = query;
        this.here = here;
        test = All.of(conditions.stream().map(Conditions::test).toList());
        terms = conditions.stream().flatMap(one -> one.terms().stream()).toList();
        onlyOpen = conditions.stream().allMatch(one -> one.statuses() == null)
                || conditions.stream().anyMatch(one -> OPEN.equals(one.statuses()));
        sorting = sorting(query, terms);
        cursor = new Cursor(query.text(), sorting);
    }

    /**
     * Understands a question. Without a word about the status it is about open tasks.
     *
     * @throws NotUnderstood in the field that cannot be
     */
    public static Finding of(Query query, Here here) {
        return new Finding(
                query,
                here,
                query.criteria().stream()
                        .map(criteria -> Conditions.of(criteria, here))
                        .toList());
    }

    /** Whether tasks that are not open cannot be among the answer, so that their pages are not needed. */
    public boolean isAboutOpenTasks() {
        return onlyOpen;
    }

    /**
     * Answers it.
     *
     * @param pages in order
     * @param first the number of the first task that counts
     */
    public Found in(List<PageIndex> pages, int first) {
        return new Run(pages, first).found();
    }

    private static Sorting sorting(Query query, List<Term> terms) {
        if (query.sort() != null && !query.sort().isBlank()) {
            return Sorting.read(query.sort());
        }
        return terms.isEmpty() ? Sorting.USUAL : Sorting.BEST;
    }

    /** One answer in the making. */
    private final class Run {

        private final List<PageIndex> pages;
        private final int[] places;
        private final Sorting.Place after = query.cursor() == null ? null : cursor.read(query.cursor());
        private final Facets.Counting facets = new Facets.Counting(query.facets(), here);
        private final boolean counts = query.total() || !query.facets().isEmpty();
        private int total;

        Run(List<PageIndex> pages, int first) {
            this.pages = pages;
            places = pages.stream()
                    .mapToInt(page -> page.places(onlyOpen, first))
                    .toArray();
        }

        Found found() {
            var hits = terms.isEmpty() ? merged() : searched(Search.of(terms, pages, places));
            var more = hits.size() > query.limit();
            var given = more ? hits.subList(0, query.limit()) : hits;
            return new Found(
                    List.copyOf(given),
                    more ? cursor.write(sorting.place(given.getLast())) : null,
                    query.total() ? total : null,
                    facets.facets());
        }

        /** Only what is counted has to be looked at as a whole. */
        private List<Hit> merged() {
            var merge = new Merge(sorting, counts ? _ -> true : test);
            for (int page = 0; page < places.length; page++) {
                var order = pages.get(page).order(sorting);
                var left = counts ? passing(page, places[page]) : places[page];
                merge.add(order, left, after == null ? 0 : order.before(after));
            }
            return merge.first(query.limit() + 1);
        }

        private List<Hit> searched(Search search) {
            var best = new Best(sorting, query.limit() + 1);
            for (int page = 0; page < places.length; page++) {
                var entries = pages.get(page).entries();
                var scores = new int[entries.size()];
                var left = passing(page, search.hits(page, places[page], scores));
                for (; left != 0; left &= left - 1) {
                    var place = Integer.numberOfTrailingZeros(left);
                    var hit = new Hit(entries.get(place), scores[place]);
                    if (after == null || sorting.isAfter(hit, after)) {
                        best.offer(hit);
                    }
                }
            }
            return best.inOrder();
        }

        /** Which of these tasks of a page pass the test; they are counted. */
        private int passing(int page, int asked) {
            var passing = 0;
            for (var left = asked; left != 0; left &= left - 1) {
                var place = Integer.numberOfTrailingZeros(left);
                var entry = pages.get(page).entries().get(place);
                if (test.test(entry)) {
                    passing |= 1 << place;
                    facets.count(entry);
                }
            }
            total += Integer.bitCount(passing);
            return passing;
        }
    }
}
