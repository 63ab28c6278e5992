package io.todochat.task.chat.entity;

import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * What a person said.
 *
 * @param id of this message; what it causes names it
 * @param user the subject of the person's token
 * @param conversation in which it was said
 * @param at when, in the person's zone
 * @param token of the question that it answers; null where it names none
 * @param idempotencyKey by which the client repeats it; null for none
 */
public record Message(
        String id,
        String user,
        String conversation,
        String text,
        ZonedDateTime at,
        Locale locale,
        String token,
        String idempotencyKey) {}
