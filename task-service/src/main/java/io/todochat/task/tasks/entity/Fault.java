package io.todochat.task.tasks.entity;

/**
 * What is wrong with one part of what was sent.
 *
 * @param pointer where: a JSON Pointer (RFC 6901) into the body
 * @param detail what is wrong and what is expected, in one sentence
 */
public record Fault(String pointer, String detail) {}
