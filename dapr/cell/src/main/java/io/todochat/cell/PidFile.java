package io.todochat.cell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Remembers a process across our own end. It counts only while that very process runs, not another with its number. */
record PidFile(Path file) {

    Optional<ProcessHandle> process() {
        try {
            var words = Files.readString(file).strip().split(" ");
            return words.length < 2
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(words[0]))
                            .filter(process -> birth(process).equals(words[1]))
                            .filter(process -> !Vitals.of(process).ended());
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    void write(ProcessHandle process) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, process.pid() + " " + birth(process) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ticks since the machine's start where they can be had: the wall clock, which Java reckons from, may be set. */
    private static String birth(ProcessHandle process) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[19];
        } catch (IOException e) {
            return process.info().startInstant().map(Instant::toString).orElse("?");
        }
    }
}
