package io.todochat.task.finding.entity;

/**
 * What a field is compared with.
 *
 * @param text without quotes
 * @param position where it begins in the filter, with its quote
 * @param quoted whether it stands in quotes
 */
record Argument(String text, int position, boolean quoted) {

    /** The word {@code null}, which is a text only in quotes. */
    boolean isNull() {
        return !quoted && text.equals("null");
    }

    NotUnderstood wrong(String possible) {
        return new NotUnderstood("filter", position, possible);
    }
}
