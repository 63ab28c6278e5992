package io.todochat.language.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * When and where somebody speaks.
 *
 * @param at the instant, in the person's zone
 * @param monthFirst whether 3/4 is the 4th of March
 * @param hours of the parts of the day
 * @param daytime the half of the day in which what is spoken of takes place; empty where nothing tells it
 */
public record Now(ZonedDateTime at, boolean monthFirst, DayHours hours, Optional<DayPart> daytime) {

    /** Month first in the United States, day first elsewhere. */
    public static Now of(ZonedDateTime at, Locale locale) {
        return of(at, locale, DayHours.USUAL);
    }

    /** The same for somebody with days of their own. */
    public static Now of(ZonedDateTime at, Locale locale, DayHours hours) {
        return new Now(at, locale.getCountry().equals("US"), hours, Optional.empty());
    }

    /** The same, where what is spoken of takes place in that half of the day; whoever is woken is so early. */
    public Now in(DayPart daytime) {
        return new Now(at, monthFirst, hours, Optional.of(daytime));
    }

    /** The same by the clocks of another zone. */
    Now at(ZonedDateTime there) {
        return new Now(there, monthFirst, hours, daytime);
    }

    LocalDate today() {
        return at.toLocalDate();
    }

    LocalDateTime time() {
        return at.toLocalDateTime();
    }
}
