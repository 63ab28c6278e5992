package io.todochat.task.finding.entity;

import java.util.List;

/**
 * Where one term stands, page by page. There are eight ranks, best first: in the title, tags, checklist, notes, in each
 * whole before as a beginning. A word that stands nowhere so is looked for with typing errors, in the same order of parts,
 * fewer edits first; that counts less than any other hit.
 *
 * @param ranks for each page and in it for each rank: the tasks that have it there, one bit each; null where none has
 * @param guessed whether they are typing errors
 */
record TermHits(int[][] ranks, boolean guessed) {

    static final int RANKS = 2 * Part.values().length;

    /** @param places for each page: the tasks that count, one bit each */
    static TermHits of(Term term, List<PageIndex> pages, int[] places) {
        var written = new int[pages.size()][];
        var isAnywhere = false;
        for (int page = 0; page < pages.size(); page++) {
            written[page] = term.isPhrase()
                    ? phrase(term, pages.get(page), places[page])
                    : beginning(term.words().getFirst(), pages.get(page).words(), places[page]);
            isAnywhere |= written[page] != null;
        }
        return isAnywhere || term.isPhrase() ? new TermHits(written, false) : guessed(term, pages, places);
    }

    /** What a task of that rank gets. */
    int points(int rank) {
        return guessed ? RANKS - rank : 2 * RANKS - rank;
    }

    private static int[] beginning(String word, WordIndex index, int places) {
        var words = index.words();
        int[] ranks = null;
        for (int at = index.from(word); at < words.length && words[at].startsWith(word); at++) {
            var less = words[at].length() == word.length() ? 0 : 1;
            ranks = put(ranks, index, at, less, places);
        }
        return ranks;
    }

    private static int[] phrase(Term term, PageIndex page, int places) {
        var index = page.words();
        int[] ranks = null;
        for (var part : Part.values()) {
            var left = places;
            for (var word : term.words()) {
                var at = index.from(word);
                left &= index.isAt(at, word) ? index.places()[part.ordinal()][at] : 0;
            }
            for (; left != 0; left &= left - 1) {
                var place = Integer.numberOfTrailingZeros(left);
                if (page.entries().get(place).phrase(part).contains(term.text())) {
                    ranks = ranks == null ? new int[RANKS] : ranks;
                    ranks[2 * part.ordinal()] |= 1 << place;
                }
            }
        }
        return ranks;
    }

    private static TermHits guessed(Term term, List<PageIndex> pages, int[] places) {
        var typo = new Typo(term.words().getFirst());
        var ranks = new int[pages.size()][];
        for (int page = 0; typo.isPossible() && page < ranks.length; page++) {
            var index = pages.get(page).words();
            for (int at = 0; at < index.words().length; at++) {
                var edits = typo.edits(index.words()[at], index.letters()[at]);
                if (edits <= 2) {
                    ranks[page] = put(ranks[page], index, at, edits - 1, places[page]);
                }
            }
        }
        return new TermHits(ranks, true);
    }

    private static int[] put(int[] ranks, WordIndex index, int at, int less, int places) {
        var known = ranks;
        for (int part = 0; 2 * part < RANKS; part++) {
            var there = index.places()[part][at] & places;
            if (there != 0) {
                known = known == null ? new int[RANKS] : known;
                known[2 * part + less] |= there;
            }
        }
        return known;
    }
}
