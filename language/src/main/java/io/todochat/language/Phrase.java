package io.todochat.language;

import io.todochat.language.time.DayHours;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;

/**
 * What a person said, and when and where they said it. Nothing may be null.
 *
 * @param text any text at all, also an empty one
 * @param at the instant that "tomorrow" and "in 5 minutes" count from, in the person's zone
 * @param locale of the person; what is read so far is English whatever it is, and means the same everywhere
 * @param hours when the parts of a day begin for the person
 */
public record Phrase(String text, ZonedDateTime at, Locale locale, DayHours hours) {

    public Phrase {
        Objects.requireNonNull(text);
        Objects.requireNonNull(at);
        Objects.requireNonNull(locale);
        Objects.requireNonNull(hours);
    }

    /** Said by somebody with the usual days. */
    public Phrase(String text, ZonedDateTime at, Locale locale) {
        this(text, at, locale, DayHours.USUAL);
    }

    /** Another text of the same person at the same time. */
    Phrase saying(String other) {
        return new Phrase(other, at, locale, hours);
    }
}
