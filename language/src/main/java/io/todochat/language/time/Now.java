package io.todochat.language.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * When and where somebody speaks.
 *
 * @param at the instant, in the person's zone
 * @param monthFirst whether 3/4 is the 4th of March
 */
public record Now(ZonedDateTime at, boolean monthFirst) {

    /** Month first in the United States, day first elsewhere. */
    public static Now of(ZonedDateTime at, Locale locale) {
        return new Now(at, locale.getCountry().equals("US"));
    }

    LocalDate today() {
        return at.toLocalDate();
    }

    LocalDateTime time() {
        return at.toLocalDateTime();
    }
}
