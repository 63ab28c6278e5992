package io.todochat.cell;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Stops processes in the order that spares work: who is served goes before who serves. */
record Shutdown(Processes processes, Consumer<String> progress) {

    /** Processes that go at once, and how long that may take before they are killed. */
    private record Group(Duration patience, List<String> names) {}

    private static final List<Group> ORDER = List.of(
            // A server that has not come up yet hardly listens, and has nothing to lose: its state is not in it.
            new Group(
                    Duration.ofSeconds(10),
                    Stream.concat(Stream.of(Training.NAME), replicas(Replica::server))
                            .toList()),
            new Group(Duration.ofSeconds(20), replicas(Replica::sidecar).toList()),
            // A scheduler that is killed keeps its lease: the next one would stand still for twenty seconds.
            new Group(Duration.ofSeconds(60), List.of(Scheduler.NAME)),
            new Group(Duration.ofSeconds(60), List.of(Broker.NAME)));

    private static Stream<String> replicas(Function<Replica, String> name) {
        return Replica.all().map(name);
    }

    /** How long a process may take to end when it is asked to. */
    static Duration patience(String name) {
        return ORDER.stream()
                .filter(group -> group.names().contains(name))
                .findFirst()
                .orElseThrow()
                .patience();
    }

    /** @return the names of those that ran */
    List<String> stopAll() throws InterruptedException {
        return stop(ORDER.stream().flatMap(group -> group.names().stream()).toList());
    }

    /** @return the names of those that ran */
    List<String> stop(Collection<String> names) throws InterruptedException {
        var running = names.stream().filter(processes::runs).toList();
        for (var group : ORDER) {
            stop(group.names().stream().filter(running::contains).toList(), group.patience());
        }
        return running;
    }

    private void stop(List<String> names, Duration patience) throws InterruptedException {
        var deadline = Instant.now().plus(patience);
        for (var name : names) {
            processes.ask(name);
        }
        for (var name : names) {
            processes.awaitGone(name, Duration.between(Instant.now(), deadline));
            progress.accept(name + " stopped");
        }
    }
}
