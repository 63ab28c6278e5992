package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Cell;
import io.todochat.cell.Service;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Somebody with a few daily tasks, who finishes all of them as soon as the last has come back. */
final class Routine {

    private static final int HABITS = 3;
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final String TASKS = "/api/v1/tasks";

    private final PersonClient person;
    private final List<URI> replicas;
    private final AtomicInteger rounds = new AtomicInteger();

    private Routine(PersonClient person, List<URI> replicas) {
        this.person = person;
        this.replicas = replicas;
    }

    static Routine begin(Cell cell) {
        var name = "person-" + UUID.randomUUID();
        var tasks = cell.urls(Service.TASK);
        var elsewhere = URI.create("http://127.0.0.1:1"); // nobody asks it
        var routine =
                new Routine(new PersonClient(name, cell.token(name), tasks.getFirst(), elsewhere, elsewhere), tasks);
        IntStream.range(0, HABITS).forEach(_ -> routine.addHabit());
        return routine;
    }

    private void addHabit() {
        var habit = "{\"title\": \"habit\", \"due\": \"%s\", \"recurrence\": {\"rule\": \"FREQ=DAILY\"}}";
        answered(201, Asked.post(TASKS, habit.formatted(FIRST), key()));
    }

    /** How often it was all done. */
    int rounds() {
        return rounds.get();
    }

    /** Does it all once more. */
    void round() {
        open().forEach(task ->
                answered(200, Asked.post(TASKS + "/" + task.getString("id") + "/complete", null, key())));
        rounds.incrementAndGet();
    }

    private List<JsonObject> open() {
        return Waiting.until(person::openTasks, tasks -> tasks.size() == HABITS);
    }

    /** By every number that was given: each day has come once in each series, and there is nothing else. */
    void assertEachDayCameOnce() {
        open();
        var made = HABITS * (rounds() + 1);
        assertThat(get(TASKS + "/" + (made + 1)).statusCode()).isEqualTo(404);
        var slots = IntStream.rangeClosed(1, made)
                .mapToObj(number -> PersonClient.read(get(TASKS + "/" + number).body()))
                .collect(Collectors.groupingBy(
                        task -> task.getString("series"),
                        Collectors.mapping(task -> task.getString("slot"), Collectors.toList())));
        assertThat(slots).hasSize(HABITS).allSatisfy((series, days) -> {
            assertThat(days).containsExactlyElementsOf(days());
            assertCounts(PersonClient.read(get("/api/v1/series/" + series).body()));
        });
    }

    private List<String> days() {
        return IntStream.rangeClosed(0, rounds())
                .mapToObj(day -> FIRST.plusDays(day).toString())
                .toList();
    }

    private void assertCounts(JsonObject series) {
        assertThat(series.getInt("done")).isEqualTo(rounds());
        assertThat(series.getInt("missed") + series.getInt("skipped")).isZero();
    }

    private void answered(int status, Asked asked) {
        var answer = asked.untilAnswered(replicas, person.token());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    private HttpResponse<String> get(String path) {
        return person.get(person.tasks().resolve(path));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
