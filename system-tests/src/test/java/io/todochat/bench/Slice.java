package io.todochat.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/** Callers who all do one kind of thing at once, again and again, for a moment. */
final class Slice {

    /** Longer than anything takes. */
    static final Duration LONG = Duration.ofMinutes(10);

    private Slice() {}

    /** One after another for each caller, until that long has passed or each has made that many calls. */
    static Samples run(List<? extends Runnable> callers, Duration time, int most) {
        return all(callers.stream().map(call -> new Turns(call, time, most)).toList());
    }

    /** Until each caller says that it has no more to do. */
    static Samples runOut(List<? extends Runnable> callers, List<BooleanSupplier> more) {
        var turns = new ArrayList<Turns>();
        for (int i = 0; i < callers.size(); i++) {
            turns.add(new Turns(callers.get(i), more.get(i)));
        }
        return all(turns);
    }

    /** The calls of one caller. */
    private static final class Turns {
        private final Runnable call;
        private final BooleanSupplier more;
        private final Samples samples = new Samples();

        Turns(Runnable call, BooleanSupplier more) {
            this.call = call;
            this.more = more;
        }

        Turns(Runnable call, Duration time, int most) {
            this.call = call;
            var end = System.nanoTime() + time.toNanos();
            more = () -> samples.count() < most && System.nanoTime() < end;
        }

        Samples run() {
            while (more.getAsBoolean()) {
                samples.take(call);
            }
            return samples;
        }
    }

    private static Samples all(List<Turns> callers) {
        var begin = new CountDownLatch(1);
        var all = new Samples();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = callers.stream()
                    .map(turns -> threads.submit(() -> {
                        begin.await();
                        return turns.run();
                    }))
                    .toList();
            begin.countDown();
            for (var one : running) {
                all.addAll(one.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }
}
