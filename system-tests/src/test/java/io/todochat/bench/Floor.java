package io.todochat.bench;

import io.todochat.cell.Cell;
import io.todochat.cell.Service;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;

/**
 * The least that storing a person's command or reading a person's list can cost: the sidecar calls alone, with documents
 * as large as that person's are. Nothing is decided, read from JSON or told to anybody.
 */
final class Floor {

    private static final Pattern SEQUENCE = Pattern.compile("\"sequence\":(\\d+)");
    private static final Pattern NEXT_TASK = Pattern.compile("\"nextTask\":(\\d+)");
    private static final int TASKS_A_PAGE = 32;

    private final Wire sidecar;
    private final String person;
    private final Semaphore inFlight;
    private String head;
    private String page;
    private String event;
    private String etag;

    /** @param inFlight as many transactions at once as the service allows itself */
    Floor(Cell cell, Person person, Semaphore inFlight) {
        var address = cell.sidecar(Service.TASK);
        sidecar =
                new Wire(URI.create(address.url() + "/v1.0/state/tasks"), Map.of("dapr-api-token", address.apiToken()));
        this.person = person.key();
        this.inFlight = inFlight;
    }

    /** Takes the person's documents of now as models. */
    void learn() {
        head = sidecar.get("/head:" + person).expect(200).body();
        page = sidecar.get("/page:%s:%d".formatted(person, (number(NEXT_TASK) - 1) / TASKS_A_PAGE))
                .expect(200)
                .body();
        event = sidecar.get("/event:%s:%d".formatted(person, number(SEQUENCE)))
                .expect(200)
                .body();
        etag = sidecar.get("/floor-head:" + person).etag();
    }

    private int number(Pattern pattern) {
        var found = pattern.matcher(head);
        if (!found.find()) {
            throw new IllegalStateException("a head without " + pattern);
        }
        return Integer.parseInt(found.group(1));
    }

    /** One transaction of a guarded head, a page and an event, and the reading of the new ETag. */
    void write() {
        var guard = etag == null ? "" : ",\"etag\":\"" + etag + "\"";
        var body = "{\"operations\":["
                + upsert("floor-head", guard + ",\"options\":{\"concurrency\":\"first-write\"}", head) + ","
                + upsert("floor-page", "", page) + ","
                + upsert("floor-event", "", event) + "]}";
        inFlight.acquireUninterruptibly();
        try {
            sidecar.post("/transaction", body).expect(204);
        } finally {
            inFlight.release();
        }
        etag = sidecar.get("/floor-head:" + person).expect(200).etag();
    }

    private String upsert(String kind, String guard, String json) {
        return "{\"operation\":\"upsert\",\"request\":{\"key\":\"%s:%s\"%s,\"value\":%s}}"
                .formatted(kind, person, guard, json);
    }

    /** One reading of the head. */
    void read() {
        sidecar.get("/head:" + person).expect(200);
    }
}
