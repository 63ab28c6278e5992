package io.todochat.task.finding.entity;

import java.util.List;

/**
 * Looks for terms in tasks. All of them must be there, each in any part. What a task scores is the sum over the terms of
 * its best rank ({@link TermHits}).
 *
 * @param terms where each stands
 */
record Search(List<TermHits> terms) {

    /** @param places for each page: the tasks that count, one bit each */
    static Search of(List<Term> terms, List<PageIndex> pages, int[] places) {
        return new Search(terms.stream()
                .distinct()
                .map(term -> TermHits.of(term, pages, places))
                .toList());
    }

    /**
     * Which tasks of a page have all terms.
     *
     * @param places the tasks that count, one bit each
     * @param scores where their scores are added, by place
     */
    int hits(int page, int places, int[] scores) {
        var left = places;
        for (var term : terms) {
            left &= anyRank(term.ranks()[page]);
        }
        for (var term : left == 0 ? List.<TermHits>of() : terms) {
            score(term, page, left, scores);
        }
        return left;
    }

    private static int anyRank(int[] ranks) {
        var any = 0;
        for (int rank = 0; ranks != null && rank < ranks.length; rank++) {
            any |= ranks[rank];
        }
        return any;
    }

    private static void score(TermHits term, int page, int hits, int[] scores) {
        var left = hits;
        var ranks = term.ranks()[page];
        for (int rank = 0; left != 0; rank++) {
            for (int there = ranks[rank] & left; there != 0; there &= there - 1) {
                scores[Integer.numberOfTrailingZeros(there)] += term.points(rank);
            }
            left &= ~ranks[rank];
        }
    }
}
