package io.todochat.language.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;

/** Days of the Islamic calendar. */
final class Islamic {

    private Islamic() {}

    /** The first time in a year of ours that the calendar of Umm al-Qura shows this day; null beyond its tables. */
    static LocalDate of(int year, int month, int day) {
        try {
            var islamicYear = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
            var first = LocalDate.from(HijrahDate.of(islamicYear, month, day));
            return first.getYear() == year ? first : LocalDate.from(HijrahDate.of(islamicYear + 1, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
