package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Somebody who writes tasks all the time, by every verb of the API, and knows of each request what has to be there
 * afterwards. Several may share a person; each touches the own tasks only. Now and then something is asked that has to be
 * refused, with a title that may never be seen.
 */
final class TaskWriter {

    /** How titles begin of which nothing may ever be seen. */
    static final String NEVER = "never";

    private static final String TASKS = "/api/v1/tasks";
    private static final Pattern UNDO = Pattern.compile("<(/api/v1/undo/\\d+)>; rel=\"undo\"");

    private final PersonClient person;
    private final List<URI> replicas;
    private final String name;
    private final Random random;
    private final Notebook notebook = new Notebook();
    private volatile int acknowledged;

    TaskWriter(PersonClient person, List<URI> replicas, int number) {
        this.person = person;
        this.replicas = replicas;
        name = "writer " + number;
        random = new Random(number);
    }

    PersonClient person() {
        return person;
    }

    Notebook notebook() {
        return notebook;
    }

    /** How many requests were answered. */
    int acknowledged() {
        return acknowledged;
    }

    /** One more request, until it is answered. */
    void write() {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> add();
            case 3 -> notebook.any("open", random).ifPresent(this::edit);
            case 4, 5 -> notebook.any("open", random).ifPresent(this::complete);
            case 6 -> notebook.any("done", random).ifPresent(this::delete);
            case 7 -> notebook.any("open", random).ifPresent(this::several);
            case 8 -> notebook.undo().ifPresent(this::undo);
            default -> notebook.any("done", random).ifPresentOrElse(this::refused, this::add);
        }
    }

    private void add() {
        notebook.turn();
        var title = title();
        var answer = expect(201, ask(Asked.post(TASKS, written(title).build().toString(), key())));
        notebook.put(PersonClient.read(answer.body()).getString("id"), Written.added(title));
        notebook.undoable(undoOf(answer));
    }

    private void edit(String id) {
        notebook.turn();
        var title = title();
        var answer = expect(200, ask(Asked.patch(path(id), urgent(title).build().toString())));
        notebook.put(id, notebook.get(id).called(title, "urgent"));
        notebook.undoable(undoOf(answer));
    }

    private void complete(String id) {
        notebook.turn();
        var answer = expect(200, ask(Asked.post(path(id) + "/complete", null, key())));
        notebook.put(id, notebook.get(id).done());
        notebook.undoable(undoOf(answer));
    }

    /** The first try may have done it without telling. */
    private void delete(String id) {
        notebook.turn();
        var answer = ask(Asked.delete(path(id)));
        assertThat(answer.statusCode()).as(answer.body()).isIn(204, 404);
        notebook.delete(id);
        notebook.undoable(undoOf(answer));
    }

    private void several(String id) {
        notebook.turn();
        var titles = List.of(title(), title(), title());
        var answer = expect(
                200,
                bulk(
                        operation("add").add("task", written(titles.get(0))),
                        operation("update").add("id", id).add("task", urgent(titles.get(1))),
                        operation("add").add("task", written(titles.get(2))),
                        operation("complete").add("id", id)));
        var items = PersonClient.read(answer.body()).getJsonArray("items").getValuesAs(JsonObject.class);
        notebook.put(items.get(0).getString("id"), Written.added(titles.get(0)));
        notebook.put(id, notebook.get(id).called(titles.get(1), "urgent").done());
        notebook.put(items.get(2).getString("id"), Written.added(titles.get(2)));
        notebook.undoable(undoOf(answer));
    }

    /** Others of the same person may have written so much since that the step is too old. */
    private void undo(String path) {
        var answer = ask(Asked.post(path, null, key()));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 404);
        if (answer.statusCode() == 200) {
            notebook.takeBack();
        } else {
            notebook.undoable(Optional.empty());
        }
    }

    private void refused(String done) {
        var never = NEVER + " " + title();
        if (random.nextBoolean()) {
            expect(
                    409,
                    bulk(
                            operation("add").add("task", written(never)),
                            operation("complete").add("id", done)));
        } else {
            var stale =
                    Asked.patch(path(done), written(never).build().toString()).with("If-Match", "\"0\"");
            expect(412, ask(stale));
        }
    }

    private HttpResponse<String> bulk(JsonObjectBuilder... operations) {
        var list = Json.createArrayBuilder();
        List.of(operations).forEach(list::add);
        var body = Json.createObjectBuilder().add("operations", list).build();
        return ask(Asked.post(TASKS + "/bulk", body.toString(), key()));
    }

    private HttpResponse<String> ask(Asked asked) {
        var answer = asked.untilAnswered(replicas, person.token());
        acknowledged++;
        return answer;
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer;
    }

    private static Optional<String> undoOf(HttpResponse<String> answer) {
        return answer.headers().allValues("Link").stream()
                .map(UNDO::matcher)
                .filter(link -> link.find())
                .map(link -> link.group(1))
                .findFirst();
    }

    private static JsonObjectBuilder operation(String op) {
        return Json.createObjectBuilder().add("op", op);
    }

    private static JsonObjectBuilder written(String title) {
        return Json.createObjectBuilder().add("title", title);
    }

    private static JsonObjectBuilder urgent(String title) {
        return written(title).add("priority", "urgent");
    }

    private static String path(String id) {
        return TASKS + "/" + id;
    }

    /** No two are the same. */
    private String title() {
        return name + " " + key();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
