package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Cell;
import io.todochat.cell.Service;
import io.todochat.events.PersonKey;
import io.todochat.events.Topics;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** What must be true of a person's tasks, and of what was told of them, when all writers are through. */
record TaskEvidence(Cell cell, PersonClient person, List<Notebook> notebooks) {

    /** All that was acknowledged is there, nothing else is, and it was told in order without a gap. */
    void assertNothingIsMissingAndNothingIsInvented() {
        var head = head();
        var tasks = tasks(head.getInt("nextTask"));
        assertThat(tasks).isEqualTo(merged(Notebook::tasks));
        assertThat(trash()).isEqualTo(merged(Notebook::trash));
        var events = Waiting.untilCaughtUp(
                this::events, told -> !told.isEmpty() && sequence(told.getLast()) >= head.getInt("sequence"));
        assertTold(events, head.getInt("sequence"));
        assertThat(states(events)).containsAllEntriesOf(tasks);
    }

    private Map<String, Written> merged(Function<Notebook, Map<String, Written>> part) {
        var all = new HashMap<String, Written>();
        notebooks.forEach(notebook -> all.putAll(part.apply(notebook)));
        return all;
    }

    /** What stands in the store itself. */
    private JsonObject head() {
        var sidecar = cell.sidecar(Service.TASK);
        var uri = URI.create(sidecar.url() + "/v1.0/state/tasks/head:" + PersonKey.of(person.name()));
        var answer = PersonClient.send(HttpRequest.newBuilder(uri).header("dapr-api-token", sidecar.apiToken()));
        return PersonClient.read(answer.body()).getJsonObject("body");
    }

    /** By every number that was ever given. */
    private Map<String, Written> tasks(int nextNumber) {
        var found = new HashMap<String, Written>();
        for (int number = 1; number < nextNumber; number++) {
            var answer = person.get(person.tasks().resolve("/api/v1/tasks/" + number));
            assertThat(answer.statusCode()).isIn(200, 404);
            if (answer.statusCode() == 200) {
                found.put(Integer.toString(number), Written.seen(PersonClient.read(answer.body())));
            }
        }
        return found;
    }

    private Map<String, Written> trash() {
        return person.trash().stream().collect(Collectors.toMap(task -> task.getString("id"), Written::seen));
    }

    /** As they stand on the broker, where each may stand again after a crash: the first time counts. */
    private List<JsonObject> events() {
        var first = new HashMap<Long, JsonObject>();
        return TopicReader.records(cell.brokers(), Topics.TASK_EVENTS).stream()
                .filter(record -> PersonKey.of(person.name()).equals(record.key()))
                .map(record -> PersonClient.read(record.value()))
                .filter(event -> first.putIfAbsent(sequence(event), event) == null)
                .toList();
    }

    private static void assertTold(List<JsonObject> events, int sequence) {
        assertThat(events.stream().map(TaskEvidence::sequence))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, sequence).boxed().toList());
        assertThat(events.stream().map(event -> event.getJsonObject("data").getJsonObject("task")))
                .noneMatch(task -> task != null && task.getString("title").startsWith(TaskWriter.NEVER));
    }

    /** What somebody who only listens knows of each task in the end. */
    private static Map<String, Written> states(List<JsonObject> events) {
        var states = new HashMap<String, Written>();
        events.stream()
                .map(event -> event.getJsonObject("data").getJsonObject("task"))
                .filter(task -> task != null)
                .forEach(task -> states.put(task.getString("id"), Written.seen(task)));
        return states;
    }

    private static long sequence(JsonObject event) {
        return event.getJsonObject("data").getJsonNumber("sequence").longValue();
    }
}
