package io.todochat.task.finding.entity;

/** What was asked for cannot be understood; the message says what is possible. */
public final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String field;
    private final Integer position;

    /**
     * In one of the parameters of a request.
     *
     * @param field the parameter
     * @param position the character of its text at which it is wrong, the first one being 0; null where it is wrong as a
     *     whole
     * @param detail what is wrong and what is possible, in sentences
     */
    public NotUnderstood(String field, Integer position, String detail) {
        super(detail, null, false, false);
        this.field = field;
        this.position = position;
    }

    /** The parameter. */
    public String field() {
        return field;
    }

    /** The character at which it is wrong; null where it is wrong as a whole. */
    public Integer position() {
        return position;
    }

    /** The same, said of another parameter that has the text at fault in it. */
    public NotUnderstood in(String otherField) {
        return new NotUnderstood(otherField, position, getMessage());
    }

    /** The same within a longer text, where the text at fault begins at a character. */
    NotUnderstood in(String otherField, int begin) {
        return new NotUnderstood(otherField, position == null ? begin : begin + position, getMessage());
    }
}
