package io.todochat.task;

import static io.todochat.task.Client.assertProblem;
import static io.todochat.task.Client.header;
import static io.todochat.task.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.microshed.testing.jupiter.MicroShedTest;

/** Steps: several changes in one, and what takes them back. Public, as MicroShed wants it. */
@MicroShedTest
public class StepsApiIT {

    private final Client ann = Client.ofSomebody();

    @Test
    void severalChangesAreOneStepOrNone() throws Exception {
        ann.add("milk");
        var refused = ann.bulk("{\"op\":\"add\",\"task\":{\"title\":\"bread\"}},{\"op\":\"complete\",\"id\":\"9\"}");
        assertProblem(refused, 404, "/operations/1");
        assertThat(ann.items("/tasks")).hasSize(1);

        var done = ann.bulk("{\"op\":\"add\",\"task\":{\"title\":\"bread\"}},{\"op\":\"complete\",\"id\":\"1\"},"
                + "{\"op\":\"update\",\"id\":\"1\",\"task\":{\"priority\":\"high\"}}");
        assertThat(json(done).getJsonArray("items")).hasSize(3);
        assertThat(json(ann.post("/undo", "")).getJsonArray("items")).hasSize(2);
        assertThat(ann.items("/tasks"))
                .extracting(task -> task.getString("title"))
                .containsExactly("milk");
    }

    @Test
    void anOperationThatWasMeantForAnotherStateOfItsTaskKeepsAllFromHappening() throws Exception {
        ann.add("milk");
        ann.add("bread");
        ann.patch("/tasks/2", "{\"title\":\"rye bread\"}");
        var complete = "{\"op\":\"complete\",\"id\":\"1\",\"version\":1}";

        var refused = ann.bulk(complete, "{\"op\":\"delete\",\"id\":\"2\",\"version\":2}");
        var problem = assertProblem(refused, 412, "changed-meanwhile");
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("/operations/1");
        assertThat(problem.getJsonObject("current").getString("title")).isEqualTo("rye bread");
        assertThat(ann.items("/tasks")).hasSize(2);

        var notes = "{\"op\":\"update\",\"id\":\"1\",\"version\":1,\"task\":{\"notes\":\"oat\"}}";
        var done = ann.bulk(complete, notes, "{\"op\":\"delete\",\"id\":\"2\",\"version\":3}");
        assertThat(json(done).getJsonArray("items")).hasSize(3);
        assertThat(ann.items("/tasks")).isEmpty();
    }

    @Test
    void whatAnOperationIsMeantForIsAVersionAndSaidByItself() throws Exception {
        for (var version : List.of("\"1\"", "1.5", "1e400")) {
            var refused = ann.bulk("{\"op\":\"complete\",\"id\":\"1\",\"version\":" + version + "}");
            assertProblem(refused, 400, "\"/operations/0/version\"");
        }
        assertProblem(
                ann.bulk("{\"op\":\"add\",\"version\":1,\"task\":{\"title\":\"milk\"}}"),
                400,
                "\"/operations/0/version\"");
        var operations = "{\"operations\":[{\"op\":\"add\",\"task\":{\"title\":\"milk\"}}]}";
        assertProblem(ann.post("/tasks/bulk", operations, "If-Match", "\"1\""), 400, "\"If-Match\"");
    }

    @Test
    void anUndoCanBeMeantForTheStepsThatWereSeen() throws Exception {
        ann.add("milk");
        var seen = header(ann.get("/undo"), "ETag");
        assertThat(ann.send("GET", "/undo", null, "If-None-Match", seen).statusCode())
                .isEqualTo(304);
        ann.add("bread");

        var problem = assertProblem(ann.post("/undo", null, "If-Match", seen), 412, "changed-meanwhile");
        assertThat(problem.getJsonObject("current")).isEqualTo(json(ann.get("/undo")));
        assertProblem(ann.post("/undo/1", null, "If-Match", seen), 412, "changed-meanwhile");
        var now = header(ann.get("/undo"), "ETag");
        assertThat(ann.post("/undo", null, "If-Match", now).statusCode()).isEqualTo(200);
        assertThat(ann.items("/tasks"))
                .extracting(task -> task.getString("title"))
                .containsExactly("milk");
        assertProblem(ann.post("/undo", null, "If-Match", now), 412, "changed-meanwhile");
        assertThat(ann.post("/undo", null, "If-Match", "*").statusCode()).isEqualTo(200);
    }

    @Test
    void aDeletedTaskIsInTheTrashAndComesBack() throws Exception {
        ann.add("milk");

        assertThat(ann.send("DELETE", "/tasks/1", null).statusCode()).isEqualTo(204);
        assertProblem(ann.get("/tasks/1"), 404, "no-such-task");
        assertThat(ann.items("/trash")).hasSize(1);
        assertThat(ann.post("/tasks/1/restore", "").statusCode()).isEqualTo(200);
        assertThat(ann.items("/trash")).isEmpty();
        ann.send("DELETE", "/tasks/1", null);
        assertThat(ann.send("DELETE", "/trash/1", null).statusCode()).isEqualTo(204);
        assertProblem(ann.post("/tasks/1/restore", ""), 404, "no-such-task");
        assertProblem(ann.post("/undo", ""), 409, "nothing-to-undo");
    }
}
