package io.todochat.task.finding.entity;

/**
 * A word that may be written wrong: one edit in words of four letters or more, two in those of eight or more. An edit is a
 * letter too much, one missing, another one, or two neighbours swapped. Serves one search, in one thread.
 */
public final class Typo {

    private static final int SHORTEST = 4;
    private static final int TELLING = 6;
    private static final int LONG = 8;
    private static final int MOST = 2;

    private final String word;
    private final int most;
    private final long letters;
    private int[] before = new int[0];
    private int[] row = new int[0];
    private int[] beforeThat = new int[0];

    Typo(String word) {
        this.word = word;
        most = word.length() < SHORTEST ? 0 : word.length() < LONG ? 1 : MOST;
        letters = letters(word);
    }

    /** Whether the one word is likely to be the other, written wrong. */
    public static boolean isLikely(String word, String other) {
        return Math.abs(other.length() - word.length()) <= MOST && new Typo(word).edits(other, letters(other)) <= MOST;
    }

    /**
     * Whether nothing but that is likely. A short word with another letter in it may be a word of its own (tank, bank); one
     * that lacks or doubles a letter or has two of them swapped is none.
     */
    public static boolean isSlip(String word, String other) {
        return isLikely(word, other) && (word.length() >= TELLING || isShortSlip(word, other));
    }

    private static boolean isShortSlip(String word, String other) {
        return other.length() >= SHORTEST
                && word.charAt(0) == other.charAt(0)
                && (word.length() != other.length() || letters(word) == letters(other));
    }

    /** Which letters a word has: equal words have equal ones, and an edit changes few of them. */
    static long letters(String word) {
        var letters = 0L;
        for (int index = 0; index < word.length(); index++) {
            letters |= 1L << (word.charAt(index) & 63);
        }
        return letters;
    }

    boolean isPossible() {
        return most > 0;
    }

    /**
     * How many edits lead from this word to another; more than two if it is more than may be.
     *
     * @param itsLetters the letters of the other
     */
    int edits(String other, long itsLetters) {
        if (Math.abs(other.length() - word.length()) > most
                || Long.bitCount(letters & ~itsLetters) > most
                || Long.bitCount(itsLetters & ~letters) > most) {
            return Integer.MAX_VALUE;
        }
        var edits = distance(other);
        return edits > most ? Integer.MAX_VALUE : edits;
    }

    private int distance(String other) {
        begin(other.length());
        for (int mine = 1; mine <= word.length(); mine++) {
            row[0] = mine;
            var least = mine;
            for (int its = 1; its <= other.length(); its++) {
                row[its] = cell(other, mine, its);
                least = Math.min(least, row[its]);
            }
            if (least > most) {
                return Integer.MAX_VALUE;
            }
            var free = beforeThat;
            beforeThat = before;
            before = row;
            row = free;
        }
        return before[other.length()];
    }

    private int cell(String other, int mine, int its) {
        var same = word.charAt(mine - 1) == other.charAt(its - 1);
        var edits = Math.min(before[its - 1] + (same ? 0 : 1), Math.min(before[its], row[its - 1]) + 1);
        var swapped = mine > 1
                && its > 1
                && word.charAt(mine - 1) == other.charAt(its - 2)
                && word.charAt(mine - 2) == other.charAt(its - 1);
        return swapped ? Math.min(edits, beforeThat[its - 2] + 1) : edits;
    }

    private void begin(int length) {
        if (row.length <= length) {
            before = new int[length + 1];
            row = new int[length + 1];
            beforeThat = new int[length + 1];
        }
        for (int index = 0; index <= length; index++) {
            before[index] = index;
        }
    }
}
