package io.todochat.notification;

import io.todochat.cell.Cell;
import io.todochat.cell.Service;
import java.nio.file.Path;
import org.microshed.testing.ApplicationEnvironment;
import org.microshed.testing.jaxrs.RestClientBuilder;

/** A broker, and this service beside its real sidecar; nobody else. */
public final class NotificationCell implements ApplicationEnvironment {

    static final Cell CELL = Cell.in(Path.of("target", "cell")).portBase(19_380).with(Service.NOTIFICATION);

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
        return CELL.url(Service.NOTIFICATION).toString();
    }

    static <A> A as(String user, Class<A> api) {
        return new RestClientBuilder()
                .withHeader("Authorization", "Bearer " + CELL.token(user))
                .build(api);
    }
}
