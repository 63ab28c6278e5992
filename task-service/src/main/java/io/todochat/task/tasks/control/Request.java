package io.todochat.task.tasks.control;

import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Occasion;

/**
 * A command and where it comes from.
 *
 * @param id of the command: the commit carries it, the same in every attempt
 * @param idempotencyKey by which the client repeats the request; null for none
 */
public record Request(String id, Command command, Occasion occasion, String idempotencyKey) {}
