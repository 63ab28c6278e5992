package io.todochat.system;

import io.todochat.cell.Cell;
import io.todochat.cell.Service;
import io.todochat.events.Topics;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two replicas of recurrence-service carry series on as one would, whichever dies and whatever is heard again. */
@Tag("long")
class ReplicatedSeriesIT {

    /** Enough for both replicas to have some: a person's events are in one partition. */
    private static final int PEOPLE = 8;

    private static final Cell CELL = Cell.in(
                    Path.of("target", "replicated-series").toAbsolutePath())
            .from(Path.of("..").toAbsolutePath().normalize())
            .portBase(19_280)
            .with(Service.TASK, Service.RECURRENCE)
            .twice(Service.RECURRENCE)
            .setting("TODOCHAT_HTTP_REQUESTS_PER_MINUTE", "0")
            .reporting(System.out::println);

    private final AtomicBoolean stopped = new AtomicBoolean();

    @Test
    void eachOccurrenceComesOnceOverKillsRedeliveryAndReplay() throws Exception {
        CELL.reset();
        try {
            CELL.start();
            var people =
                    Stream.generate(() -> Routine.begin(CELL)).limit(PEOPLE).toList();
            whileAllGoOn(people, () -> {
                untilEachDidMore(people, 2);
                killTheSecondReplicaForAWhile(people);
                killOneServerBesideItsSidecar(people);
                deliverEverythingAgain(people);
            });
            people.forEach(Routine::assertEachDayCameOnce);
            readTheTopicFromTheBeginning();
            people.forEach(Routine::assertEachDayCameOnce);
            people.forEach(Routine::round);
            people.forEach(Routine::assertEachDayCameOnce);
        } finally {
            CELL.stop();
        }
    }

    private void whileAllGoOn(List<Routine> people, Runnable meanwhile)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = people.stream()
                    .<Future<?>>map(person -> threads.submit(() -> goOn(person)))
                    .toList();
            try {
                meanwhile.run();
            } finally {
                stopped.set(true);
            }
            for (var person : running) {
                person.get();
            }
        }
    }

    private void goOn(Routine person) {
        while (!stopped.get()) {
            person.round();
        }
    }

    /** The other one takes over all that it had. */
    private static void killTheSecondReplicaForAWhile(List<Routine> people) {
        CELL.process("recurrence-service-2").kill();
        CELL.process("recurrence-sidecar-2").kill();
        untilEachDidMore(people, 3);
        CELL.start();
        untilEachDidMore(people, 3);
    }

    /** The sidecar keeps its partitions and repeats what is not answered. */
    private static void killOneServerBesideItsSidecar(List<Routine> people) {
        CELL.process("recurrence-service").kill();
        CELL.start();
        untilEachDidMore(people, 3);
    }

    private static void deliverEverythingAgain(List<Routine> people) {
        var address = CELL.sidecar(Service.TASK);
        var sidecar = new SidecarClient(
                () -> new OpenSidecar(address.httpPort(), address.grpcPort(), address.apiToken(), () -> {}));
        TopicReader.records(CELL.brokers(), Topics.TASK_EVENTS)
                .forEach(event -> sidecar.publishEvent(Topics.TASK_EVENTS, event.key(), event.value()));
        untilEachDidMore(people, 3);
    }

    private static void readTheTopicFromTheBeginning() {
        var group = new ConsumerGroup(CELL.brokers(), Service.RECURRENCE.appId());
        Stream.of("recurrence-sidecar", "recurrence-sidecar-2")
                .forEach(sidecar -> CELL.process(sidecar).kill());
        group.forget();
        CELL.start();
        group.awaitTheEndOf(Topics.TASK_EVENTS);
    }

    private static void untilEachDidMore(List<Routine> people, int rounds) {
        var before = people.stream().map(Routine::rounds).toList();
        for (int person = 0; person < people.size(); person++) {
            var wanted = before.get(person) + rounds;
            Waiting.until(people.get(person)::rounds, done -> done >= wanted);
        }
    }
}
