package io.todochat.system;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A stream of server-sent events that is read as it comes. */
final class OpenStream implements AutoCloseable {

    /** One event, and when it came. */
    record Event(String name, String id, JsonObject data, Instant at) {}

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final CountDownLatch greeted = new CountDownLatch(1);
    private Stream<String> lines;
    private String name = "";
    private String id = "";

    private OpenStream() {}

    /** Opens a stream, and returns once the server has said so. */
    static OpenStream open(HttpClient http, HttpRequest request) {
        var stream = new OpenStream();
        http.sendAsync(request, BodyHandlers.ofLines()).thenAccept(response -> {
            stream.lines = response.body();
            Thread.ofVirtual().start(stream::read);
        });
        stream.awaitGreeting();
        return stream;
    }

    private void awaitGreeting() {
        try {
            if (!greeted.await(Duration.ofSeconds(20).toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("the stream did not open");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try {
            lines.forEach(this::take);
        } catch (UncheckedIOException e) {
            // closed by either side
        }
    }

    private void take(String line) {
        if (line.startsWith("event:")) {
            name = line.substring(6).strip();
            if (name.equals("hello")) {
                // Not before: what comes first is only the beginning of an answer, and nobody listens yet.
                greeted.countDown();
            }
        } else if (line.startsWith("id:")) {
            id = line.substring(3).strip();
        } else if (line.startsWith("data:") && line.contains("{")) {
            events.add(new Event(name, id, PersonClient.read(line.substring(5)), Instant.now()));
        }
    }

    /** All events of that name that have come. */
    List<Event> events(String wanted) {
        return events.stream().filter(event -> event.name().equals(wanted)).toList();
    }

    @Override
    public void close() {
        if (lines != null) {
            lines.close();
        }
    }
}
