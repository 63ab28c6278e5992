package io.todochat.cell;

import java.nio.file.Path;
import java.util.List;

/** One process of a cell. It may be gone at any moment; each call looks anew. */
public final class CellProcess {

    private final Operations operations;
    private final Processes processes;
    private final Part part;

    CellProcess(Operations operations, Part part) {
        this.operations = operations;
        this.part = part;
        processes = operations.processes();
    }

    /** How it is now. */
    public ProcessStatus status() {
        return operations.examine(part);
    }

    /** Starts it if it does not run, and returns when it is ready. If that fails, it is stopped. */
    public void start() {
        operations.start(List.of(part));
    }

    /** Starts it if it does not run, and does not wait. */
    public void launch() {
        operations.launch(part);
    }

    /** Asks it to end, as a rolling update does; it is gone on return. */
    public void terminate() {
        Interruptible.run(() -> processes.terminate(part.name(), Shutdown.patience(part.name())));
    }

    /** Ends it without warning (SIGKILL); it is gone on return. */
    public void kill() {
        Interruptible.run(() -> processes.kill(part.name()));
    }

    /** Lets it stand still (SIGSTOP): it keeps its connections and answers nothing. */
    public void pause() {
        Interruptible.run(() -> processes.signal(part.name(), Signal.STOP));
    }

    /** Lets it go on after a pause. */
    public void resume() {
        Interruptible.run(() -> processes.signal(part.name(), Signal.CONT));
    }

    /** Ends it in good order and starts it again; it is ready on return. */
    public void restart() {
        terminate();
        start();
    }

    /** Waits until it does its work. A sidecar has found its service and the scheduler by then, if they run. */
    public void awaitReady() {
        if (!processes.runs(part.name())) {
            throw processes.failure(part.name(), "does not run");
        }
        Interruptible.run(() -> new Startup(processes, operations.plan().progress(), List.of(part)).run());
    }

    /** What it has written, over all its starts. */
    public Path log() {
        return operations.plan().site().log(part.name());
    }
}
