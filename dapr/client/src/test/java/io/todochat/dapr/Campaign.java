package io.todochat.dapr;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Replicas whose threads book whatever comes to their minds on the books of the same few persons. */
final class Campaign {

    private static final int THREADS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** One command, and what was said about it. */
    private record Report(String person, String command, Ending ending, long known) {}

    private final List<String> persons;
    private final Queue<Report> reports = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> known = new ConcurrentHashMap<>();
    private final AtomicInteger commands = new AtomicInteger();
    private final AtomicInteger stored = new AtomicInteger();
    private final ExecutorService threads;
    private volatile boolean over;

    Campaign(List<String> persons, List<StateStore> replicas) {
        this.persons = persons;
        this.threads = Executors.newFixedThreadPool(THREADS * replicas.size());
        replicas.stream()
                .map(Books::journal)
                .flatMap(journal -> Stream.generate(() -> journal).limit(THREADS))
                .forEach(journal -> threads.submit(() -> work(journal, new Random(commands.getAndIncrement()))));
    }

    private void work(Journal<Ledger, Sheet> journal, Random random) {
        var bookings = Booking.values();
        while (!over) {
            book(journal, bookings[random.nextInt(bookings.length)], persons.get(random.nextInt(persons.size())));
        }
    }

    private void book(Journal<Ledger, Sheet> journal, Booking booking, String person) {
        var command = "command " + commands.getAndIncrement();
        var knownBefore = known.getOrDefault(person, 0L);
        var ending = Ending.of(() -> booking.run(journal, person, command));
        reports.add(new Report(person, command, ending, knownBefore));
        if (ending instanceof Ending.Answered(var answer)) {
            known.merge(person, answer.sequence(), Math::max);
            stored.addAndGet(answer.stored() ? 1 : 0);
        }
    }

    /** Waits until so many more commands are said to be stored. */
    void awaitMore(int more) {
        var enough = stored.get() + more;
        await(more + " more commits").atMost(PATIENCE).until(() -> stored.get() >= enough);
    }

    void end() throws InterruptedException {
        over = true;
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the threads do not end");
        }
    }

    /** Checks everything that was said against what is stored. */
    void check(StateStore store) {
        for (var person : persons) {
            var history = new History(store, person);
            reports.stream()
                    .filter(report -> report.person().equals(person))
                    .forEach(report -> history.fits(report.command(), report.ending(), report.known()));
        }
    }

    /** How many commands ended so. */
    long count(Class<? extends Ending> ending) {
        return reports.stream()
                .filter(report -> ending.isInstance(report.ending()))
                .count();
    }
}
