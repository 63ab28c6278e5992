package io.todochat.language;

/**
 * Characters of the text that a field was read from.
 *
 * @param field {@code intent}, {@code target}, {@code filter}, or a task's field as in the API: {@code title}, {@code due},
 *     {@code priority}, {@code tags}, {@code recurrence}
 * @param from offset of the first UTF-16 character
 * @param to offset behind the last one; larger than {@code from}
 */
public record Span(String field, int from, int to) {}
