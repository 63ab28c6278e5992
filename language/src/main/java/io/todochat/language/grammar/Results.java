package io.todochat.language.grammar;

import java.util.Arrays;

/** What a term means at one place: one value for each end. */
final class Results {

    private int size;
    private int[] ends = new int[2];
    private Object[] values = new Object[2];

    /** Receives an end and what is meant up to there. */
    interface Receiver {
        void take(int end, Object value);
    }

    boolean lacks(int end) {
        for (var i = 0; i < size; i++) {
            if (ends[i] == end) {
                return false;
            }
        }
        return true;
    }

    /** Keeps it, unless it is null or something was found up to there before. */
    void add(int end, Object value) {
        if (value != null && lacks(end)) {
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
            }
            ends[size] = end;
            values[size++] = value;
        }
    }

    int size() {
        return size;
    }

    int end(int index) {
        return ends[index];
    }

    Object value(int index) {
        return values[index];
    }

    void each(Receiver receiver) {
        for (var i = 0; i < size; i++) {
            receiver.take(ends[i], values[i]);
        }
    }
}
