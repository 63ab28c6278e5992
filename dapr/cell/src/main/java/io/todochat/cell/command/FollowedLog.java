package io.todochat.cell.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints a log that grows, each line behind the process's name where there are several. */
final class FollowedLog {

    private static final int CHUNK = 1 << 16;

    private final String prefix;
    private final Path file;
    private final PrintWriter out;
    private long position;

    FollowedLog(String name, Path file, PrintWriter out) {
        prefix = name.isEmpty() ? "" : "%-20s | ".formatted(name);
        this.file = file;
        this.out = out;
    }

    /** The last lines that are there. */
    void last(int count) {
        try (var all = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            position = Files.size(file);
            var lines = all.toList();
            lines.subList(Math.max(0, lines.size() - count), lines.size()).forEach(this::print);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole lines that were written since. */
    void more() throws IOException {
        if (Files.size(file) < position) {
            position = 0; // a new file has taken its place
        }
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var chunk = new byte[(int) Math.min(CHUNK, bytes.length() - position)];
            bytes.seek(position);
            bytes.readFully(chunk);
            print(chunk);
        }
        out.flush();
    }

    private void print(byte[] chunk) {
        int start = 0;
        for (int i = 0; i < chunk.length; i++) {
            if (chunk[i] == '\n') {
                print(new String(chunk, start, i - start, StandardCharsets.UTF_8));
                start = i + 1;
            }
        }
        position += start == 0 && chunk.length == CHUNK ? CHUNK : start; // a line beyond all measure is let go
    }

    private void print(String line) {
        out.println(prefix + line);
    }
}
