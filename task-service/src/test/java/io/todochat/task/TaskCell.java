package io.todochat.task;

import io.todochat.cell.Cell;
import io.todochat.cell.Service;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.microshed.testing.ApplicationEnvironment;
import org.microshed.testing.jaxrs.RestClientBuilder;

/** A broker, a scheduler, and this service beside its real sidecar; nobody else. */
public final class TaskCell implements ApplicationEnvironment {

    static final Cell CELL = Cell.in(Path.of("target", "cell")).portBase(19_180).with(Service.TASK);

    @Override
    public int getPriority() {
        return 100;
    }

    @Override
    public void start() {
        CELL.reset();
        // All test classes of this module share it.
        Runtime.getRuntime().addShutdownHook(new Thread(CELL::stop));
        CELL.start();
    }

    @Override
    public String getApplicationURL() {
        return CELL.url(Service.TASK).toString();
    }

    static <A> A as(String user, Class<A> api) {
        return client(api, "Authorization", "Bearer " + CELL.token(user));
    }

    static <A> A asSidecar(Class<A> api) {
        return client(api, "dapr-api-token", CELL.sidecar(Service.TASK).appToken());
    }

    /** A request whose answer is looked at byte by byte: MicroShed's client loses the body of some refusals. */
    static HttpResponse<String> send(String user, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    request.header("Authorization", "Bearer " + CELL.token(user))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static <A> A client(Class<A> api, String header, String value) {
        return new RestClientBuilder().withHeader(header, value).build(api);
    }
}
