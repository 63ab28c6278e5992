package io.todochat.notification;

import static org.awaitility.Awaitility.await;

import io.todochat.cell.Service;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** An open page: it keeps the lines of its stream as they come. */
final class PageStream implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpClient http;
    private final Stream<String> body;

    private PageStream(HttpClient http, Stream<String> body) {
        this.http = http;
        this.body = body;
    }

    /** The page of a person, once its stream has said that it is open. */
    static PageStream open(String user) throws Exception {
        var uri = NotificationCell.CELL.url(Service.NOTIFICATION).resolve("/api/v1/notifications/stream");
        var request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + NotificationCell.CELL.token(user))
                .build();
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var page =
                new PageStream(http, http.send(request, BodyHandlers.ofLines()).body());
        Thread.ofVirtual().start(page::read);
        await().until(() -> page.all("event").contains("hello"));
        return page;
    }

    private void read() {
        try {
            body.forEach(lines::add);
        } catch (UncheckedIOException e) {
            // It was closed.
        }
    }

    /** What came with a field name, in order. */
    List<String> all(String field) {
        return lines.stream()
                .filter(line -> line.startsWith(field + ": "))
                .map(line -> line.substring(field.length() + 2))
                .toList();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
