package io.todochat.language;

import java.time.ZonedDateTime;
import java.util.Locale;

/** Phrases said on a Tuesday morning in Berlin, unless told otherwise. */
final class Said {

    static final ZonedDateTime TUESDAY = ZonedDateTime.parse("2026-11-24T10:15:30.123+01:00[Europe/Berlin]");

    private Said() {}

    static Reading reading(String text) {
        return reading(text, TUESDAY);
    }

    static Reading reading(String text, ZonedDateTime at) {
        return new Grammar().read(new Phrase(text, at, Locale.UK));
    }

    static Command command(String text) {
        return reading(text).command();
    }

    static Command.Add add(String text, ZonedDateTime at) {
        return (Command.Add) reading(text, at).command();
    }
}
