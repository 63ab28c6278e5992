package io.todochat.cell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/** The port base of a cell that runs, so that nobody has to name it twice. */
final class RunningPorts {

    private RunningPorts() {}

    private static Path file(Path directory) {
        return directory.resolve("port-base");
    }

    static void remember(Site site) {
        try {
            Files.writeString(file(site.directory()), site.ports().base() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when nothing of it runs. */
    static OptionalInt of(Path directory) {
        try {
            return anyRuns(directory)
                    ? OptionalInt.of(
                            Integer.parseInt(Files.readString(file(directory)).strip()))
                    : OptionalInt.empty();
        } catch (IOException | NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    private static boolean anyRuns(Path directory) throws IOException {
        var pids = directory.resolve("pids");
        if (!Files.isDirectory(pids)) {
            return false;
        }
        try (var files = Files.list(pids)) {
            return files.anyMatch(file -> new PidFile(file).process().isPresent());
        }
    }
}
