package io.todochat.language.grammar;

/**
 * Something that can be said, by its name in wordings: {@code <name>}. What it means and how it is said is in
 * {@link Rules}.
 *
 * @param <T> what a meaning of it is
 */
public record Term<T>(String name) {}
