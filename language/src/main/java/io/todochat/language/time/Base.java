package io.todochat.language.time;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What days are counted from.
 *
 * @param now local time of whoever speaks
 * @param from where a day said without its year or week is looked for: today, or behind the start of a range
 * @param monthFirst whether 3/4 is the 4th of March
 */
record Base(LocalDateTime now, LocalDate from, boolean monthFirst) {

    static Base of(Now now) {
        return new Base(now.time(), now.today(), now.monthFirst());
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    Base startingAt(LocalDate day) {
        return new Base(now, day, monthFirst);
    }
}
