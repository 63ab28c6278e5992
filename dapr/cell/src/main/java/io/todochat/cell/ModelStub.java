package io.todochat.cell;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Speaks OpenAI's API on this machine and answers as it was told: in place of a model, for tests. Thread-safe. */
public final class ModelStub implements AutoCloseable {

    private final List<JsonObject> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Script script =
            (request, stub) -> new Answer(200, saying("").toString());
    private volatile HttpServer server = listening(0);

    /** How it answers a request. */
    private interface Script {
        Answer answer(JsonObject request, ModelStub stub) throws InterruptedException;
    }

    private record Answer(int status, String body) {}

    /** Where it listens; the same after it was away. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:%d/v1".formatted(server.getAddress().getPort()));
    }

    /** What it was asked since it was told last how to answer, in order. */
    public List<JsonObject> requests() {
        return List.copyOf(requests);
    }

    /** From now on it calls the tool that it is offered. */
    public void calls(String arguments) {
        answering((request, stub) -> new Answer(200, calling(request, arguments).toString()));
    }

    /** From now on it calls no tool, but says something. */
    public void says(String text) {
        answering((request, stub) -> new Answer(200, saying(text).toString()));
    }

    /** From now on it sends this, whatever it may be. */
    public void sends(int status, String body) {
        answering((request, stub) -> new Answer(status, body));
    }

    /** From now on it takes requests, and never answers. */
    public void hangs() {
        answering((request, stub) -> {
            stub.closed.await();
            return new Answer(500, "");
        });
    }

    private void answering(Script next) {
        requests.clear();
        script = next;
    }

    /** Nobody listens there any more, until {@link #comeBack}. */
    public void goAway() {
        server.stop(0);
    }

    /** Listens again on the same port. */
    public void comeBack() {
        server = listening(server.getAddress().getPort());
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private HttpServer listening(int port) {
        try {
            var listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            listening.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            listening.createContext("/v1/chat/completions", this::answer);
            listening.start();
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange;
                var reader = Json.createReader(exchange.getRequestBody())) {
            var request = reader.readObject();
            var current = script;
            requests.add(request);
            var answer = current.answer(request, this);
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static JsonObject calling(JsonObject request, String arguments) {
        var name = request.getJsonArray("tools")
                .getJsonObject(0)
                .getJsonObject("function")
                .getString("name");
        var function = Json.createObjectBuilder().add("name", name).add("arguments", arguments);
        var call = Json.createObjectBuilder()
                .add("id", "call-1")
                .add("type", "function")
                .add("function", function);
        return completion(
                "tool_calls",
                Json.createObjectBuilder()
                        .add("role", "assistant")
                        .add("content", "")
                        .add("tool_calls", Json.createArrayBuilder().add(call))
                        .build());
    }

    private static JsonObject saying(String text) {
        return completion(
                "stop",
                Json.createObjectBuilder()
                        .add("role", "assistant")
                        .add("content", text)
                        .build());
    }

    private static JsonObject completion(String reason, JsonObject message) {
        var choice = Json.createObjectBuilder()
                .add("index", 0)
                .add("finish_reason", reason)
                .add("message", message);
        return Json.createObjectBuilder()
                .add("id", "completion-1")
                .add("object", "chat.completion")
                .add("created", 1)
                .add("model", "stub")
                .add("choices", Json.createArrayBuilder().add(choice))
                .build();
    }
}
