package io.todochat.cell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Other people's programs: finds them on the PATH, and runs them to their end. */
final class Programs {

    private Programs() {}

    static Stream<Path> path() {
        var path = System.getenv("PATH");
        return Arrays.stream((path == null ? "" : path).split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }

    static Optional<Path> find(String program) {
        return path().map(folder -> folder.resolve(program))
                .filter(Programs::executable)
                .findFirst();
    }

    static boolean executable(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    /**
     * Waits for the end of a program, and gives each line of its output to {@code lines} at once.
     *
     * @return its exit code
     */
    static int run(List<String> words, Path folder, Map<String, String> environment, Consumer<String> lines)
            throws InterruptedException {
        var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            process.getOutputStream().close();
            var reader =
                    Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(lines));
            try {
                var code = process.waitFor();
                reader.join();
                return code;
            } finally {
                process.destroy();
            }
        } catch (IOException e) {
            throw new CellException("%s cannot be run: %s".formatted(words.getFirst(), e.getMessage()), e);
        }
    }
}
