package io.todochat.cell;

/** Work that an interruption ends early. Callers get an exception that they need not declare, and the flag is set. */
final class Interruptible {

    private Interruptible() {}

    interface Call<T> {
        T call() throws InterruptedException;
    }

    interface Run {
        void run() throws InterruptedException;
    }

    static <T> T call(Call<T> work) {
        try {
            return work.call();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CellException("interrupted", e);
        }
    }

    static void run(Run work) {
        call(() -> {
            work.run();
            return null;
        });
    }
}
