package io.todochat.cell;

import java.io.IOException;
import java.util.List;

/** What a process can be told. Java knows two of these only; the shell's own kill knows all, everywhere. */
enum Signal {
    TERM,
    KILL,
    STOP,
    CONT;

    /** Nothing happens if the process is gone by then. */
    void send(ProcessHandle process) throws InterruptedException {
        var words = List.of("sh", "-c", "kill -%s %d 2>/dev/null".formatted(name(), process.pid()));
        try {
            new ProcessBuilder(words).start().waitFor();
        } catch (IOException e) {
            throw new CellException("no shell to send a signal with", e);
        }
    }
}
