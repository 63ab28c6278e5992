package io.todochat.cell;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The processes of one cell by name. They live on when the caller ends, and are found again by the next one. */
record Processes(Site site) {

    private static final Duration PAUSE = Duration.ofMillis(20);

    Optional<ProcessHandle> find(String name) {
        return new PidFile(site.pidFile(name)).process();
    }

    boolean runs(String name) {
        return find(name).isPresent();
    }

    void launch(Part part) throws InterruptedException {
        try {
            launch(part.name(), part.prepare());
        } catch (IOException e) {
            throw new CellException("%s cannot be started: %s".formatted(part.name(), e), e);
        }
    }

    void launch(String name, Command command) {
        var log = new LogFile(site.log(name));
        log.begin(name);
        var builder = new ProcessBuilder(detached(command.words()))
                .directory(site.directory().toFile())
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.file().toFile()));
        builder.environment().putAll(command.environment());
        try {
            var process = builder.start();
            remember(name, process);
        } catch (IOException e) {
            throw new CellException("%s cannot be started: %s".formatted(name, e.getMessage()), e);
        }
    }

    /** A process that nobody would find again is not left running. */
    private void remember(String name, Process process) {
        try {
            new PidFile(site.pidFile(name)).write(process.toHandle());
        } catch (UncheckedIOException e) {
            process.destroyForcibly();
            throw new CellException("%s cannot be started: %s".formatted(name, e.getMessage()), e);
        }
    }

    /** A session of its own: Ctrl-C at the terminal, or its closing, is not meant for what runs in the background. */
    private static List<String> detached(List<String> words) {
        var all = new ArrayList<String>();
        Programs.find("setsid").ifPresent(setsid -> all.add(setsid.toString()));
        all.addAll(words);
        return all;
    }

    void signal(String name, Signal signal) throws InterruptedException {
        var process = find(name);
        if (process.isPresent()) {
            signal.send(process.get());
        }
    }

    /** Kills it; it is gone on return. */
    void kill(String name) throws InterruptedException {
        signal(name, Signal.KILL);
        awaitEnd(name, Duration.ofSeconds(10));
    }

    /** Asks it to end; it is gone on return, by force when it takes too long. */
    void terminate(String name, Duration patience) throws InterruptedException {
        ask(name);
        awaitGone(name, patience);
    }

    /** Asks it to end, and does not wait. Once only: daprd takes a second time for impatience. */
    void ask(String name) throws InterruptedException {
        signal(name, Signal.TERM);
        signal(name, Signal.CONT); // a paused process hears nothing else
    }

    /** For one that was asked to end; it is gone on return, by force when it takes too long. */
    void awaitGone(String name, Duration patience) throws InterruptedException {
        if (!awaitEnd(name, patience)) {
            kill(name);
        }
    }

    private boolean awaitEnd(String name, Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (runs(name)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(PAUSE);
        }
        new PidFile(site.pidFile(name)).delete();
        return true;
    }

    /** The one line, and the end of the log, about a process that failed. */
    CellException failure(String name, String what) {
        var log = site.log(name);
        var lines = new LogFile(log).tail(15);
        var end = lines.isEmpty()
                ? " (its log is empty)"
                : "; the end of %s:\n%s".formatted(log, String.join("\n", lines));
        return new CellException(name + " " + what + end);
    }
}
