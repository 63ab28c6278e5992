package io.todochat.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the broker runs on: the jars that this module's own build wrote down, whoever calls. */
final class ClassPath {

    private ClassPath() {}

    static String read(Path root) {
        try {
            return Files.readString(root.resolve("dapr/cell/target/class-path")).strip();
        } catch (IOException e) {
            throw new CellException("dapr/cell is not built yet: call mvn package, or ./todo up", e);
        }
    }
}
