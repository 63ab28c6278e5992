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
 * @param hours of the parts of the day
 * @param early whether an hour up to six is one of the morning, as nobody wants to be woken in the afternoon
 */
public record Now(ZonedDateTime at, boolean monthFirst, DayHours hours, boolean early) {

    /** Month first in the United States, day first elsewhere. */
    public static Now of(ZonedDateTime at, Locale locale) {
        return of(at, locale, DayHours.USUAL);
    }

    /** The same for somebody with days of their own. */
    public static Now of(ZonedDateTime at, Locale locale, DayHours hours) {
        return new Now(at, locale.getCountry().equals("US"), hours, false);
    }

    /** The same for somebody who wants to be woken. */
    public Now inTheMorning() {
        return new Now(at, monthFirst, hours, true);
    }

    /** The same by the clocks of another zone. */
    Now at(ZonedDateTime there) {
        return new Now(there, monthFirst, hours, early);
    }

    LocalDate today() {
        return at.toLocalDate();
    }

    LocalDateTime time() {
        return at.toLocalDateTime();
    }
}
