package io.todochat.http;

/** What a service cannot work without. Each service has one; while it is not met, the sidecar delivers nothing. */
public interface Needs {

    /** Asks for real, and answers within half a second when all is well. */
    boolean areMet();
}
