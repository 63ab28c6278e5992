package io.todochat.task;

import static io.todochat.task.Client.assertProblem;
import static io.todochat.task.Client.header;
import static io.todochat.task.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.microshed.testing.jupiter.MicroShedTest;

/** Requests that come again under their Idempotency-Key. Public, as MicroShed wants it. */
@MicroShedTest
public class OnceApiIT {

    private final Client ann = Client.ofSomebody();

    @Test
    void aRequestUnderAKeyIsDoneOnceAndAnsweredAlike() throws Exception {
        var first = ann.post("/tasks", "{\"title\":\"milk\"}", "Idempotency-Key", "\"one\"");
        var second = ann.post("/tasks", "{\"title\":\"milk\"}", "Idempotency-Key", "one");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(header(second, "Location")).isEqualTo(header(first, "Location"));
        assertProblem(ann.post("/tasks", "{\"title\":\"bread\"}", "Idempotency-Key", "one"), 422, "key-used-before");
        assertThat(ann.items("/tasks")).hasSize(1);
    }

    @Test
    void aTagVerbIsDoneOnceUnderItsKey() throws Exception {
        ann.post("/tasks", "{\"title\":\"milk\",\"tags\":[\"a\"]}");
        var first = ann.post("/tags/a/rename", "{\"to\":\"b\"}", "Idempotency-Key", "k");
        var second = ann.post("/tags/a/rename", "{\"to\":\"b\"}", "Idempotency-Key", "k");

        assertThat(second.body()).isEqualTo(first.body());
        assertProblem(ann.post("/tags/a/rename", "{\"to\":\"c\"}", "Idempotency-Key", "k"), 422, "key-used-before");
        assertThat(ann.post("/tags/b/rename", "{\"to\":\" #B \"}").statusCode()).isEqualTo(200);
        assertThat(ann.items("/tags")).extracting(tag -> tag.getString("tag")).containsExactly("B");
    }

    @Test
    void anImportUnderAKeyIsToldAsItWentAndAnotherOneIsRefused() throws Exception {
        var file = "{\"format\":\"todochat-account\",\"version\":1,\"nextTask\":8,\"tasks\":[{\"number\":7,"
                + "\"title\":\"milk\",\"created\":\"2026-11-24T09:00:00Z\",\"updated\":\"2026-11-24T09:00:00Z\"}]}";
        var first = ann.post("/import", file, "Idempotency-Key", "k");
        ann.post("/import", file.replace("milk", "bread"));
        var second = ann.post("/import", file, "Idempotency-Key", "k");

        assertThat(json(first).getInt("created")).isEqualTo(1);
        assertThat(json(second)).isEqualTo(json(first));
        assertProblem(ann.post("/import", file.replace(":7", ":6"), "Idempotency-Key", "k"), 422, "key-used-before");
        assertProblem(ann.post("/tasks", "{\"title\":\"x\"}", "Idempotency-Key", "k"), 422, "key-used-before");
        assertThat(ann.items("/tasks")).hasSize(1);
    }

    @Test
    void onceEverythingIsErasedAKeyIsAsGoodAsNew() throws Exception {
        var first = ann.post("/tasks", "{\"title\":\"milk\"}", "Idempotency-Key", "k");
        ann.send("DELETE", "/account", null, "If-Match", "*");
        var second = ann.post("/tasks", "{\"title\":\"milk\"}", "Idempotency-Key", "k");

        assertThat(json(second).getString("id")).isNotEqualTo(json(first).getString("id"));
        assertThat(ann.post("/tasks", "{\"title\":\"milk\"}", "Idempotency-Key", "k")
                        .body())
                .isEqualTo(second.body());
    }
}
