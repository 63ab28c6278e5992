package io.todochat.system;

/** Where a sidecar answers on this machine, until this is closed. */
record OpenSidecar(int httpPort, int grpcPort, String apiToken, Runnable end) implements AutoCloseable {

    @Override
    public void close() {
        end.run();
    }
}
