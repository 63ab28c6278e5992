package io.todochat.system;

import io.todochat.cell.Cell;
import io.todochat.cell.Service;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The whole system, started once for all test classes on ports of its own, stopped when the last is through. The class
 * that {@code ./todo up} uses starts it.
 */
public final class LocalSystem implements BeforeAllCallback, RunningSystem {

    private static final int PORT_BASE = 19_080;
    private static final Path FOLDER = Path.of("target", "cell").toAbsolutePath();

    static final Cell CELL = Cell.in(FOLDER)
            .from(Path.of("..").toAbsolutePath().normalize())
            .portBase(PORT_BASE)
            // As in a container.
            .setting("LOG_FORMAT", "json")
            .setting("TODOCHAT_ACCESS_LOG", "true")
            // Some tests write as fast as they can.
            .setting("TODOCHAT_HTTP_REQUESTS_PER_MINUTE", "0")
            .reporting(System.out::println);

    private record Running(Cell cell) implements AutoCloseable {
        @Override
        public void close() {
            cell.stop();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Running.class, key -> start(), Running.class);
    }

    private static Running start() {
        CELL.stop();
        CELL.start();
        return new Running(CELL);
    }

    @Override
    public URI url(Service service) {
        return CELL.url(service);
    }

    @Override
    public String token(String user) {
        return CELL.token(user);
    }

    @Override
    public OpenSidecar openSidecar(Service service) {
        var sidecar = CELL.sidecar(service);
        return new OpenSidecar(sidecar.httpPort(), sidecar.grpcPort(), sidecar.apiToken(), () -> {});
    }

    @Override
    public List<ConsumerRecord<String, String>> records(String topic) {
        return TopicReader.records(CELL.brokers(), topic);
    }
}
