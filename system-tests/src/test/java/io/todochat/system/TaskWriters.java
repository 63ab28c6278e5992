package io.todochat.system;

import io.todochat.cell.Cell;
import io.todochat.cell.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Eight who write at once for four persons: four devices of one, two of another. They use all replicas of the cell. */
final class TaskWriters implements AutoCloseable {

    private static final List<Integer> PERSON_OF_EACH = List.of(0, 0, 0, 0, 1, 1, 2, 3);

    private final Cell cell;
    private final List<PersonClient> persons = new ArrayList<>();
    private final List<TaskWriter> writers = new ArrayList<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> running;

    private TaskWriters(Cell cell) {
        this.cell = cell;
        for (int i = 0; i <= PERSON_OF_EACH.getLast(); i++) {
            persons.add(person("person-" + UUID.randomUUID()));
        }
        for (int i = 0; i < PERSON_OF_EACH.size(); i++) {
            writers.add(new TaskWriter(persons.get(PERSON_OF_EACH.get(i)), cell.urls(Service.TASK), i));
        }
        running = writers.stream()
                .<Future<?>>map(writer -> threads.submit(() -> writeUntilStopped(writer)))
                .toList();
    }

    static TaskWriters begin(Cell cell) {
        return new TaskWriters(cell);
    }

    private PersonClient person(String name) {
        return new PersonClient(
                name,
                cell.token(name),
                cell.url(Service.TASK),
                cell.url(Service.NOTIFICATION),
                cell.url(Service.AUDIT));
    }

    private void writeUntilStopped(TaskWriter writer) {
        while (!stopped.get()) {
            writer.write();
        }
    }

    /** Returns when that many more requests were answered, or somebody saw what may not be. */
    void untilMoreIsWritten(int requests) {
        var wanted = written() + requests;
        Waiting.until(this::written, written -> written >= wanted || failed());
    }

    int written() {
        return writers.stream().mapToInt(TaskWriter::acknowledged).sum();
    }

    private boolean failed() {
        return running.stream().anyMatch(Future::isDone);
    }

    List<PersonClient> persons() {
        return persons;
    }

    /** Lets everybody end the request under way, and looks for everything. */
    void endAndAssertNothingIsMissingAndNothingIsInvented() throws InterruptedException, ExecutionException {
        stopped.set(true);
        for (var writer : running) {
            writer.get();
        }
        for (var person : persons) {
            new TaskEvidence(cell, person, notebooks(person)).assertNothingIsMissingAndNothingIsInvented();
        }
    }

    private List<Notebook> notebooks(PersonClient person) {
        return writers.stream()
                .filter(writer -> writer.person().equals(person))
                .map(TaskWriter::notebook)
                .toList();
    }

    @Override
    public void close() {
        stopped.set(true);
        threads.close();
    }
}
