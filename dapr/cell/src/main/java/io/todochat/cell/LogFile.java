package io.todochat.cell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What a process wrote, over all its starts; the older half goes to a second file once it has grown big. */
record LogFile(Path file) {

    private static final String MARK = "--- ";
    private static final long BIG = 8 << 20;

    /** Marks the beginning of a run. */
    void begin(String process) {
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) > BIG) {
                Files.move(file, Path.of(file + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            var mark =
                    "%s%s starts, %s%n".formatted(MARK, process, Instant.now().truncatedTo(ChronoUnit.SECONDS));
            Files.writeString(file, mark, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines of the last run. */
    List<String> tail(int lines) {
        try {
            var all = Files.exists(file)
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.<String>of();
            var first = Math.max(all.size() - lines, 0);
            for (int i = all.size() - 1; i >= first; i--) {
                if (all.get(i).startsWith(MARK)) {
                    return all.subList(i + 1, all.size());
                }
            }
            return all.subList(first, all.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
