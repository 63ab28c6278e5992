package io.todochat.bench;

/** All slices of one kind, with as many callers at once. */
final class Tally {

    private final Samples samples = new Samples();
    private final int callers;
    private long cpuMillis;

    Tally(int callers) {
        this.callers = callers;
    }

    void add(Samples more, long cpu) {
        samples.addAll(more);
        cpuMillis += cpu;
    }

    Samples samples() {
        return samples;
    }

    /** How many are answered in a second, all callers together. */
    double perSecond() {
        return callers * 1_000 / samples.meanMillis();
    }

    /** Of all processes, for one call. */
    double cpuMillis() {
        return (double) cpuMillis / samples.count();
    }

    /** How many times longer than another kind's it takes. */
    double times(Tally floor) {
        return samples.meanMillis() / floor.samples.meanMillis();
    }
}
