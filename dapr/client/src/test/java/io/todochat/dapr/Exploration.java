package io.todochat.dapr;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Runs a scenario with every choice of faults, at every call where they may happen. */
final class Exploration {

    private static final int AT_ONCE = 32;

    private Exploration() {}

    /**
     * Tries no fault, then each one, then each two, and so on.
     *
     * @return how many schedules were tried
     */
    static int upTo(int faults, Consumer<Schedule> run) {
        var schedules = List.of(new Schedule());
        var tried = 0;
        for (int more = 0; more <= faults; more++) {
            inParallel(schedules, run);
            tried += schedules.size();
            schedules = schedules.stream().flatMap(Schedule::oneMore).toList();
        }
        return tried;
    }

    /** Several at a time: they are persons of their own, and spend most of their time waiting. */
    private static void inParallel(List<Schedule> schedules, Consumer<Schedule> run) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            schedules.stream()
                    .map(schedule -> threads.submit(() -> run.accept(schedule)))
                    .toList()
                    .forEach(Exploration::finish);
        }
    }

    private static void finish(Future<?> task) {
        try {
            task.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
