package io.todochat.dapr;

/** The sidecar, or what stands behind it, does not answer or refuses. Trying again later may work. */
public final class SidecarUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what the call and what came back, in one line without any personal text */
    public SidecarUnavailable(String what) {
        super(what);
    }

    /** @param cause what kept the call from being answered */
    public SidecarUnavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
