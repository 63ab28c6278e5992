package io.todochat.bench;

import java.util.Arrays;

/** How long each of many calls took, and how many failed. Serves one thread. */
final class Samples {

    private long[] nanos = new long[256];
    private int count;
    private int failed;
    private String firstFailure;

    /** Makes a call and notes how long it took. */
    void take(Runnable call) {
        var begin = System.nanoTime();
        try {
            call.run();
        } catch (RuntimeException e) {
            failed++;
            firstFailure = firstFailure == null ? e.toString() : firstFailure;
        }
        add(System.nanoTime() - begin);
    }

    void add(long took) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = took;
    }

    void addAll(Samples others) {
        for (int i = 0; i < others.count; i++) {
            add(others.nanos[i]);
        }
        failed += others.failed;
        firstFailure = firstFailure == null ? others.firstFailure : firstFailure;
    }

    int count() {
        return count;
    }

    int failed() {
        return failed;
    }

    /** What the first failure said; null where none failed. */
    String firstFailure() {
        return firstFailure;
    }

    /** For calls whose failing leaves nothing to measure. */
    void expectNoFailure() {
        if (failed > 0) {
            throw new IllegalStateException("%d of %d calls failed: %s".formatted(failed, count, firstFailure));
        }
    }

    double meanMillis() {
        return Arrays.stream(nanos, 0, count).average().orElse(Double.NaN) / 1e6;
    }

    /** @param share 0.5 for the median */
    double millis(double share) {
        if (count == 0) {
            return Double.NaN;
        }
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1L, Math.round(share * count))] / 1e6;
    }
}
