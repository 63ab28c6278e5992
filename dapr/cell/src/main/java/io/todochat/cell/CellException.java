package io.todochat.cell;

/** Something that the caller can do something about. The first line of its message says what, in plain words. */
public class CellException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param message one line, or one line and the end of a log below it */
    public CellException(String message) {
        super(message);
    }

    /** @param message one line, or one line and the end of a log below it */
    public CellException(String message, Throwable cause) {
        super(message, cause);
    }
}
