package io.todochat.http;

import java.io.IOException;

/** A body is larger than the resource takes. */
final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    private final long most;

    /** @param most the bytes that are taken */
    BodyTooLarge(long most) {
        super("more than " + most + " bytes");
        this.most = most;
    }

    Problem problem() {
        return Problem.of(413, "too-large", "A request here has at most " + most + " bytes. Send it in parts.");
    }
}
