package io.todochat.task.tasks.control;

import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Occasion;

/**
 * A command and where it comes from.
 *
 * @param id of the command: the commit carries it, the same in every attempt
 * @param repeat how the client may repeat it; null where it may not
 */
public record Request(String id, Command command, Occasion occasion, Repeatable repeat) {

    /**
     * A promise of the client.
     *
     * @param key the Idempotency-Key: the same request under it is done once
     * @param fingerprint what two requests under one key must share
     */
    public record Repeatable(String key, String fingerprint) {}
}
