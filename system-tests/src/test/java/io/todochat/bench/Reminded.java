package io.todochat.bench;

import io.todochat.cell.Cell;
import io.todochat.cell.Service;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Somebody who has an open page and is reminded of things, each under a title that nothing else has. */
final class Reminded {

    private final Wire tasks;
    private final Wire notifications;
    private volatile Arrivals arrivals = new Arrivals();

    Reminded(Cell cell, String name) {
        var who = Map.of("Authorization", "Bearer " + cell.token(name));
        tasks = new Wire(cell.url(Service.TASK), who);
        notifications = new Wire(cell.url(Service.NOTIFICATION), who);
        listen(cell.url(Service.NOTIFICATION).resolve("/api/v1/notifications/stream"), who);
    }

    /** Returns once the page is open; it stays so as long as this process lives. */
    private void listen(URI uri, Map<String, String> headers) {
        try {
            var connection = (HttpURLConnection) uri.toURL().openConnection();
            headers.forEach(connection::setRequestProperty);
            var greeted = new CountDownLatch(1);
            Thread.ofVirtual().start(() -> listen(connection, greeted));
            greeted.await();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void listen(HttpURLConnection connection, CountDownLatch greeted) {
        try (var lines =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line, Instant.now(), greeted);
            }
        } catch (IOException e) {
            // The page is closed.
        }
    }

    private void hear(String line, Instant now, CountDownLatch greeted) {
        if (line.startsWith("event:") && line.endsWith("hello")) {
            greeted.countDown();
        } else if (line.startsWith("data:") && line.contains("\"late\"")) {
            try (var reader = Json.createReader(new StringReader(line.substring(5)))) {
                arrivals.arrived(reader.readObject().getString("title"), now);
            }
        }
    }

    /** Makes a task for each instant, with a reminder then. */
    void remindAt(Arrivals expected, String round, List<Instant> instants) {
        arrivals = expected;
        var operations = Json.createArrayBuilder();
        for (int index = 0; index < instants.size(); index++) {
            var title = round + "-" + index;
            expected.expect(title, instants.get(index));
            operations.add(Json.createObjectBuilder().add("op", "add").add("task", task(title, instants.get(index))));
        }
        tasks.post("/api/v1/tasks/bulk", body(operations)).expect(200);
    }

    private static JsonObject task(String title, Instant at) {
        var reminder = Json.createObjectBuilder().add("at", at.toString());
        return Json.createObjectBuilder()
                .add("title", title)
                .add("reminders", Json.createArrayBuilder().add(reminder))
                .build();
    }

    private static String body(JsonArrayBuilder operations) {
        return Json.createObjectBuilder().add("operations", operations).build().toString();
    }

    /** How many stand in the inbox. */
    int inbox() {
        var body =
                notifications.get("/api/v1/notifications?limit=200").expect(200).body();
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject().getJsonArray("items").size();
        }
    }
}
