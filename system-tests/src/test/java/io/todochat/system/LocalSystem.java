package io.todochat.system;

import io.todochat.cell.Cell;
import io.todochat.cell.Service;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The whole system, started once for all test classes on ports of its own, stopped when the last is through. The class
 * that {@code ./todo up} uses starts it.
 */
public final class LocalSystem implements BeforeAllCallback {

    private static final int PORT_BASE = 19_080;
    private static final Path FOLDER = Path.of("target", "cell").toAbsolutePath();

    static final Cell CELL = Cell.in(FOLDER)
            .from(Path.of("..").toAbsolutePath().normalize())
            .portBase(PORT_BASE)
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

    /** A person who uses the system. */
    static PersonClient person(String name) {
        return new PersonClient(
                name,
                CELL.token(name),
                CELL.url(Service.TASK),
                CELL.url(Service.NOTIFICATION),
                CELL.url(Service.AUDIT));
    }
}
