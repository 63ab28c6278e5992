package io.todochat.task.transfer.entity;

/** What was sent is not of the format that it is said to be. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String where;

    /**
     * @param where the line, or a JSON Pointer
     * @param reason what is wrong there, in one sentence
     */
    public Unreadable(String where, String reason) {
        super(reason);
        this.where = where;
    }

    /** The line, or a JSON Pointer. */
    public String where() {
        return where;
    }
}
