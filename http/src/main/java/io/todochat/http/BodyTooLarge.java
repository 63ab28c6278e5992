package io.todochat.http;

/** A body is larger than the resource takes. Unchecked, as it passes through parsers that would hide it. */
final class BodyTooLarge extends RuntimeException {

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
