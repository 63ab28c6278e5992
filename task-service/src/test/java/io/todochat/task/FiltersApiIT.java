package io.todochat.task;

import static io.todochat.task.Client.assertProblem;
import static io.todochat.task.Client.header;
import static io.todochat.task.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.microshed.testing.jupiter.MicroShedTest;

/** Saved filters as a client meets them. Public, as MicroShed wants it. */
@MicroShedTest
public class FiltersApiIT {

    private static final String URGENT = "{\"filter\":\"priority=ge=high\",\"sort\":\"-priority\"}";

    private final Client ann = Client.ofSomebody();

    @Test
    void aSavedFilterFindsWhatItAsksFor() throws Exception {
        ann.post("/tasks", "{\"title\":\"milk\"}");
        ann.post("/tasks", "{\"title\":\"rent\",\"priority\":\"urgent\"}");
        ann.post("/tasks", "{\"title\":\"tax\",\"priority\":\"high\"}");
        var saved = ann.send("PUT", "/filters/Urgent", URGENT);

        assertThat(saved.statusCode()).isEqualTo(201);
        assertThat(json(ann.get("/filters/urgent"))).isEqualTo(json(saved));
        assertThat(ann.items("/filters")).containsExactly(json(saved));
        assertThat(ann.items("/tasks?saved=urgent"))
                .extracting(task -> task.getString("title"))
                .containsExactly("rent", "tax");
        assertThat(ann.items("/tasks?saved=urgent&q=tax")).hasSize(1);
        assertProblem(ann.get("/tasks?saved=nothing"), 400, "\"saved\"");
        assertProblem(Client.ofSomebody().get("/filters/urgent"), 404, "no-such-filter");
    }

    @Test
    void oneThatIsThereIsReplacedAndForgottenOnlyAsItWasSeen() throws Exception {
        var first = ann.send("PUT", "/filters/urgent", URGENT);
        var again = ann.send("PUT", "/filters/urgent", URGENT);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(header(again, "ETag")).isEqualTo(header(first, "ETag"));
        assertProblem(ann.send("PUT", "/filters/urgent", "{\"q\":\"tax\"}"), 428, "precondition-required");
        assertProblem(ann.send("PUT", "/filters/urgent", "{}", "If-None-Match", "*"), 412, "changed-meanwhile");
        var second = ann.send("PUT", "/filters/urgent", "{\"q\":\"tax\"}", "If-Match", header(first, "ETag"));
        assertThat(second.statusCode()).isEqualTo(200);

        var late = ann.send("PUT", "/filters/urgent", "{}", "If-Match", header(first, "ETag"));
        assertThat(assertProblem(late, 412, "changed-meanwhile").getJsonObject("current"))
                .isEqualTo(json(second));
        assertProblem(
                ann.send("DELETE", "/filters/urgent", null, "If-Match", header(first, "ETag")),
                412,
                "changed-meanwhile");
        assertThat(ann.send("DELETE", "/filters/urgent", null, "If-Match", header(second, "ETag"))
                        .statusCode())
                .isEqualTo(204);
        assertProblem(ann.send("PUT", "/filters/urgent", "{}", "If-Match", "*"), 412, "changed-meanwhile");
        assertThat(ann.items("/filters")).isEmpty();
    }

    @Test
    void whatCouldNotBeAskedIsNotSaved() throws Exception {
        var refused = ann.send("PUT", "/filters/odd", "{\"filter\":\"due=le=tomorow\"}");

        var error =
                assertProblem(refused, 400, "/filter").getJsonArray("errors").getJsonObject(0);
        assertThat(error.getInt("position")).isEqualTo(7);
        assertThat(ann.items("/filters")).isEmpty();
    }
}
