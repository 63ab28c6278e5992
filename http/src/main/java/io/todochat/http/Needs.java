package io.todochat.http;

/** What a service cannot work without. Each service has one; while it is not met, the service is not ready. */
public interface Needs {

    /** Asks for real, and answers within half a second when all is well. */
    boolean areMet();
}
