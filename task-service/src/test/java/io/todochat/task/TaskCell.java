package io.todochat.task;

import io.todochat.cell.Cell;
import io.todochat.cell.Service;
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

    private static <A> A client(Class<A> api, String header, String value) {
        return new RestClientBuilder().withHeader(header, value).build(api);
    }
}
