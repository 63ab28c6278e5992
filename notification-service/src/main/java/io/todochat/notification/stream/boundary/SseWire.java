package io.todochat.notification.stream.boundary;

import io.todochat.notification.stream.control.Wire;
import io.todochat.notification.stream.entity.Message;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An open page at the other end of server-sent events. */
record SseWire(SseEventSink sink, Sse sse) implements Wire {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long RECONNECT_MILLIS = 1_000;

    @Override
    public void write(Message message) throws IOException, InterruptedException {
        if (sink.isClosed()) {
            throw new IOException("the page is gone");
        }
        try {
            sink.send(event(message)).toCompletableFuture().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | IllegalStateException e) {
            throw new IOException("the page does not take it", e);
        }
    }

    private OutboundSseEvent event(Message message) {
        return switch (message) {
            case Message.Event event ->
                sse.newEventBuilder()
                        .name(event.name())
                        .id(event.id())
                        .data(event.data())
                        .build();
            // With data, since Liberty leaves the delay out of a mere comment.
            case Message.Hello hello ->
                sse.newEventBuilder()
                        .name("hello")
                        .reconnectDelay(RECONNECT_MILLIS)
                        .data("{}")
                        .build();
            case Message.Heartbeat heartbeat ->
                sse.newEventBuilder().comment("still open").build();
        };
    }

    @Override
    public void close() {
        sink.close();
    }
}
