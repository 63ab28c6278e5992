package io.todochat.task.tasks.entity;

import io.todochat.events.Actor;
import java.time.Instant;

/**
 * The circumstances of a command.
 *
 * @param user the person's name
 * @param now when it is decided: the same in all attempts
 * @param cause the message, request or event it came from
 * @param zone IANA zone the person seems to be in; null where nothing was said of it
 */
public record Occasion(String user, Instant now, Actor actor, String cause, String zone) {}
