package io.todochat.bench;

import static org.awaitility.Awaitility.await;

import io.todochat.cell.Cell;
import io.todochat.cell.CellException;
import io.todochat.cell.Service;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Measures how late a thousand reminders of a hundred persons are, from the instant each is due at to the person's open
 * page, in turns with as many bare jobs at the same instants.
 */
public final class RemindersBench {

    private static final int PERSONS = 100;
    private static final int REMINDERS = 1_000;
    private static final Duration AHEAD = Duration.ofSeconds(20);

    private final long begin = System.nanoTime();
    private final List<String> rows = new ArrayList<>();
    private final int runs = Integer.getInteger("bench.runs");
    private int rounds;

    /** The command line is {@code ./todo bench reminders}; it tells what it wants in system properties. */
    public static void main(String[] none) {
        Locale.setDefault(Locale.ROOT);
        try {
            new RemindersBench().run();
        } catch (CellException e) {
            System.err.println("todo: " + e.getMessage());
            System.exit(1);
        }
        System.exit(0); // open pages would keep it
    }

    private void run() {
        var cell = Cell.in(Path.of(System.getProperty("bench.folder")))
                .from(Path.of(System.getProperty("bench.root")))
                .portBase(Integer.getInteger("bench.port-base"))
                .with(Service.TASK, Service.NOTIFICATION, Service.RECURRENCE)
                .setting("TODOCHAT_HTTP_REQUESTS_PER_MINUTE", "0");
        cell.reset();
        try (var bare = BareJobs.inPlaceOf(cell.url(Service.RECURRENCE))) {
            cell.startWithout(Service.RECURRENCE);
            tell("everything runs");
            measure(cell, bare);
        } finally {
            cell.reset();
        }
        print();
    }

    private void measure(Cell cell, BareJobs bare) {
        var cpu = new Cpu(cell, List.of());
        var persons = IntStream.range(0, PERSONS)
                .mapToObj(number -> new Reminded(cell, "person-" + number))
                .toList();
        tell("%d pages are open".formatted(PERSONS));
        bare.measure(cell, instants(Instants.AT_ONCE));
        remind(persons, cpu, Instants.AT_ONCE);
        tell("warm");
        for (var when : Boolean.getBoolean("bench.quick") ? List.of(Instants.AT_ONCE) : List.of(Instants.values())) {
            var floor = new Samples();
            var ours = new Samples();
            for (int run = 0; run < (when == Instants.AT_ONCE ? runs : 1); run++) {
                cpu.settle();
                floor.addAll(bare.measure(cell, instants(when)));
                cpu.settle();
                ours.addAll(remind(persons, cpu, when));
                tell("%s: p50, p99, worst %s ms, floor %s ms".formatted(when.words(), text(ours), text(floor)));
            }
            rows.add("| %s | %,d | %s | %s | %.1f |"
                    .formatted(
                            when.words(),
                            ours.count(),
                            text(ours),
                            text(floor),
                            ours.millis(0.99) / floor.millis(0.99)));
        }
    }

    private static List<Instant> instants(Instants when) {
        var first = Instant.now().plus(AHEAD).truncatedTo(ChronoUnit.SECONDS);
        return IntStream.range(0, REMINDERS)
                .mapToObj(index -> when.of(first, index, REMINDERS))
                .toList();
    }

    /** Each person has every hundredth. */
    private Samples remind(List<Reminded> persons, Cpu cpu, Instants when) {
        var round = "round-" + ++rounds;
        var instants = instants(when);
        var arrivals = new Arrivals();
        for (int person = 0; person < PERSONS; person++) {
            var first = person;
            var own = IntStream.range(0, REMINDERS / PERSONS)
                    .mapToObj(index -> instants.get(index * PERSONS + first))
                    .toList();
            persons.get(person).remindAt(arrivals, round + "-" + person, own);
        }
        cpu.settle(); // what is told of new tasks is no part of it
        arrivals.all();
        cpu.settle(); // what comes twice has come by then
        assertInboxes(persons);
        return arrivals.all();
    }

    private void assertInboxes(List<Reminded> persons) {
        var wanted = rounds * REMINDERS / PERSONS;
        await().atMost(Duration.ofMinutes(1))
                .until(() -> persons.stream().allMatch(person -> person.inbox() == wanted));
    }

    private static String text(Samples samples) {
        return "%.0f / %.0f / %.0f".formatted(samples.millis(0.5), samples.millis(0.99), samples.millis(1));
    }

    private void tell(String line) {
        System.err.printf("%6.1f s  %s%n", (System.nanoTime() - begin) / 1e9, line);
    }

    private void print() {
        System.out.println("\n| 1,000 reminders of 100 persons | measured | p50 / p99 / worst, ms late on the open page"
                + " | bare jobs, p50 / p99 / worst | times at p99 |");
        System.out.println("| --- | ---: | --- | --- | ---: |");
        rows.forEach(System.out::println);
    }
}
