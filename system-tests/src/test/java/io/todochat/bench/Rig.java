package io.todochat.bench;

import io.todochat.cell.Cell;
import io.todochat.cell.Service;
import io.todochat.database.Postgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** A cell of broker, scheduler and task-service alone, without data, that runs until it is closed. */
final class Rig implements AutoCloseable {

    private final Cell cell;
    private final Postgres database;
    private final Semaphore inFlight;
    private final Cpu cpu;
    private final List<Person> persons = new ArrayList<>();

    private Rig(Cell cell, int transactions, Postgres database) {
        this.cell = cell;
        this.database = database;
        inFlight = new Semaphore(transactions, true);
        try {
            cell.reset();
            cell.start();
            cpu = new Cpu(cell, database == null ? List.of() : List.of(database.pid()));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    static Rig start(Wishes wishes, Store store, Consumer<String> progress) {
        progress.accept(store.words() + " starts");
        var folder = wishes.folder().resolve(store.name().toLowerCase(Locale.ROOT));
        var cell = Cell.in(folder)
                .from(wishes.root())
                .portBase(wishes.portBase())
                .with(Service.TASK)
                .setting("TODOCHAT_TASKS_TRANSACTIONS", Integer.toString(store.transactions()))
                // What is measured is how fast it is, not how it protects itself.
                .setting("TODOCHAT_HTTP_REQUESTS_PER_MINUTE", "0");
        if (store == Store.SQLITE) {
            return new Rig(cell, store.transactions(), null);
        }
        var database = Postgres.start(folder.resolve("database"));
        return new Rig(cell.components(database.components(wishes.root())), store.transactions(), database);
    }

    Cpu cpu() {
        return cpu;
    }

    /** The first so many of the persons whose lists grow from size to size. */
    List<Person> persons(int count) {
        while (persons.size() < count) {
            persons.add(person("person-" + persons.size()));
        }
        return persons.subList(0, count);
    }

    Person person(String name) {
        return new Person(cell, name);
    }

    Floor floor(Person person) {
        return new Floor(cell, person, inFlight);
    }

    Crowd crowd(List<Person> some) {
        return new Crowd(some, some.stream().map(this::floor).toList(), cpu);
    }

    /** Fills the lists of several persons side by side, and waits until all that was told. */
    void fill(List<Person> some, int tasks) {
        Slice.run(
                        some.stream()
                                .<Runnable>map(person -> () -> person.fill(tasks))
                                .toList(),
                        Slice.LONG,
                        1)
                .expectNoFailure();
        cpu.settle();
    }

    /** All that task-service has at hand is forgotten. */
    void restartService() {
        cell.process(Service.TASK.appId()).restart();
        cell.process(Service.TASK.sidecar()).awaitReady();
        cpu.look();
    }

    @Override
    public void close() {
        cell.reset();
        if (database != null) {
            database.close();
        }
    }
}
