package io.todochat.language.grammar;

/** Tokens from one index up to another. */
public record Range(int from, int to) {}
