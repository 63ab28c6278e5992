package io.todochat.language.grammar;

/**
 * Something that was said, and where.
 *
 * @param from index of its first token
 * @param to index of the token behind its last
 */
public record Found<T>(T meaning, int from, int to) {}
