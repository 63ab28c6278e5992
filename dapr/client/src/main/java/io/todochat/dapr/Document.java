package io.todochat.dapr;

/**
 * A stored document.
 *
 * @param key its key
 * @param json its content
 * @param etag the version that was read
 */
public record Document(String key, String json, String etag) {}
