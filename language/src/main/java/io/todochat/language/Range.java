package io.todochat.language;

/** Tokens of a sentence, from one up to another. */
record Range(int from, int to) {}
