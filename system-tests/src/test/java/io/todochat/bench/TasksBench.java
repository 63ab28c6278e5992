package io.todochat.bench;

import io.todochat.cell.CellException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures commands and reads on each store, at each size, with each number of persons, and prints what came out. */
public final class TasksBench {

    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final int WARM_PERSONS = 4;

    private final Wishes wishes;
    private final long begin = System.nanoTime();
    private final List<Measured> all = new ArrayList<>();
    private final List<String> edges = new ArrayList<>();

    private TasksBench(Wishes wishes) {
        this.wishes = wishes;
    }

    /** The command line is {@code ./todo bench tasks}; it tells what it wants in system properties. */
    public static void main(String[] none) {
        Locale.setDefault(Locale.ROOT);
        try {
            new TasksBench(Wishes.ofThisProcess()).run();
        } catch (CellException e) {
            System.err.println("todo: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        for (var store : wishes.stores()) {
            try (var rig = Rig.start(wishes, store, this::tell)) {
                measure(rig, store);
            }
        }
        tell("done");
        print();
    }

    private void measure(Rig rig, Store store) {
        warmUp(rig);
        for (var size : wishes.sizes()) {
            var persons = rig.persons(wishes.mostPersons());
            rig.fill(persons, size);
            tell("%d persons have %,d tasks each".formatted(persons.size(), size));
            for (var number : wishes.persons()) {
                var tallies = rig.crowd(rig.persons(number)).measure(wishes.time());
                var measured = new Measured(store, size, number, tallies);
                all.add(measured);
                tell(measured.line());
            }
        }
        var extremes = new Extremes(rig, wishes.time());
        edge(store, extremes.oneBusyPerson());
        edge(
                store,
                extremes.longAndShort(wishes.sizes().getLast(), wishes.sizes().getFirst()));
        edge(store, extremes.coldLists(wishes.sizes().getLast()));
    }

    /** Until the compilers have seen everything. */
    private void warmUp(Rig rig) {
        var strangers = new ArrayList<Person>();
        for (int i = 0; i < WARM_PERSONS; i++) {
            strangers.add(rig.person("stranger-" + i));
        }
        rig.fill(strangers, wishes.sizes().getFirst());
        rig.crowd(strangers).measure(WARM_UP);
    }

    private void edge(Store store, String line) {
        edges.add(store.words() + ", " + line);
        tell(line);
    }

    private void tell(String line) {
        System.err.printf("%6.1f s  %s%n", (System.nanoTime() - begin) / 1e9, line);
    }

    private void print() {
        var table = new Table(all, wishes.persons(), wishes.sizes());
        System.out.println("\nCalls a second · p50 / p99 in ms · CPU ms of all processes for each · times the floor\n");
        for (var store : wishes.stores()) {
            table.lines(store).forEach(System.out::println);
            System.out.println();
        }
        edges.forEach(line -> System.out.println("- " + line));
    }
}
