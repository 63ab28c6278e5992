package io.todochat.cell;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One call of start. Launches what does not run as soon as what it needs is ready, all else side by side, and waits
 * until everything is ready. Where that fails, or its thread is interrupted, it stops what it launched.
 */
final class Startup {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Processes processes;
    private final Consumer<String> progress;
    private final List<Part> parts;
    private final long begin = System.nanoTime();
    private final Set<String> launched = new HashSet<>();
    private final Set<String> ready = new HashSet<>();
    private final Map<String, Long> since = new HashMap<>();

    Startup(Processes processes, Consumer<String> progress, List<Part> parts) {
        this.processes = processes;
        this.progress = progress;
        this.parts = parts;
    }

    /** @return the names of those that did not run before */
    List<String> run() throws InterruptedException {
        var done = false;
        try {
            while (!everythingReady()) {
                Thread.sleep(PAUSE);
            }
            done = true;
        } finally {
            if (!done && launched.stream().anyMatch(processes::runs)) {
                progress.accept("stopping what was started");
                new Shutdown(processes, progress).stop(launched);
            }
        }
        return parts.stream().map(Part::name).filter(launched::contains).toList();
    }

    private boolean everythingReady() throws InterruptedException {
        for (var part : parts) {
            if (!ready.contains(part.name())) {
                advance(part);
            }
        }
        return ready.size() == parts.size();
    }

    private void advance(Part part) throws InterruptedException {
        var name = part.name();
        if (!since.containsKey(name)) {
            if (processes.runs(name)) {
                since.put(name, System.nanoTime());
            } else if (ready.containsAll(needs(part))) {
                launch(part);
            }
        } else if (isReady(part)) {
            ready.add(name);
            if (launched.contains(name)) {
                progress.accept("%-20s ready after %4.1f s".formatted(name, seconds(begin)));
            }
        } else {
            check(part);
        }
    }

    private List<String> needs(Part part) {
        return parts.stream().map(Part::name).filter(part.needs()::contains).toList();
    }

    private void launch(Part part) throws InterruptedException {
        launched.add(part.name());
        since.put(part.name(), System.nanoTime());
        processes.launch(part);
    }

    /** A sidecar has to find its service and the scheduler, too, if they run: only then do events and jobs arrive. */
    private boolean isReady(Part part) throws InterruptedException {
        return part instanceof Sidecar sidecar
                        && processes.runs(sidecar.replica().server())
                        && processes.runs(Scheduler.NAME)
                ? sidecar.serves()
                : part.ready();
    }

    private void check(Part part) {
        if (!processes.runs(part.name())) {
            throw processes.failure(part.name(), "ended before it was ready");
        }
        if (seconds(since.get(part.name())) > part.patience().toSeconds()) {
            throw processes.failure(
                    part.name(),
                    "was not ready after %d s".formatted(part.patience().toSeconds()));
        }
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }
}
