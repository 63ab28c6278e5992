package io.todochat.task.chat.entity;

import io.todochat.language.time.DayHours;
import io.todochat.task.tasks.entity.Settings;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * What a person said.
 *
 * @param id of this message; what it causes names it
 * @param user the subject of the person's token
 * @param conversation in which it was said
 * @param at when, in the person's zone
 * @param hours when the parts of a day begin for the person
 * @param token of the question that it answers; null where it names none
 * @param key by which the client repeats it; null for none
 */
public record Message(
        String id,
        String user,
        String conversation,
        String text,
        ZonedDateTime at,
        Locale locale,
        DayHours hours,
        String token,
        Key key) {

    /**
     * A promise of the client.
     *
     * @param value the Idempotency-Key: a message under it is acted upon once
     * @param fingerprint what two messages under one key must share
     */
    public record Key(String value, String fingerprint) {}

    /** When the parts of a day begin by these settings. */
    public static DayHours hours(Settings settings) {
        var parts = settings.dayParts();
        return new DayHours(
                LocalTime.parse(parts.morning()),
                LocalTime.parse(parts.noon()),
                LocalTime.parse(parts.afternoon()),
                LocalTime.parse(parts.evening()),
                LocalTime.parse(parts.night()));
    }

    /** The same, which an earlier try called so: what both cause belongs together. */
    public Message as(String first) {
        return new Message(first, user, conversation, text, at, locale, hours, token, key);
    }
}
