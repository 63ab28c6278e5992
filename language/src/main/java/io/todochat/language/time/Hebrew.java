package io.todochat.language.time;

import java.time.LocalDate;

/** Days of the Hebrew calendar, by its arithmetic (Dershowitz and Reingold, Calendrical Calculations). */
final class Hebrew {

    static final int NISAN = 1;
    static final int TISHRI = 7;
    static final int KISLEV = 9;

    /** The day before the first of Tishri in the year 1, counted from 1970. */
    private static final long EPOCH = -2_092_590;

    private Hebrew() {}

    /** The day in that year of ours; of the months Nisan, Tishri and Kislev, whose places are told by the new year. */
    static LocalDate of(int year, int month, int day) {
        var newYear = newYear(year + 3761);
        return LocalDate.ofEpochDay(
                switch (month) {
                    case NISAN -> newYear - 177 + day - 1;
                    case TISHRI -> newYear + day - 1;
                    default -> newYear + 30 + cheshvan(year + 3761) + day - 1;
                });
    }

    private static int cheshvan(int year) {
        return (newYear(year + 1) - newYear(year)) % 10 == 5 ? 30 : 29;
    }

    /** The first of Tishri, put off where the rules of the calendar do so. */
    private static long newYear(int year) {
        var before = elapsed(year - 1);
        var here = elapsed(year);
        var after = elapsed(year + 1);
        var correction = after - here == 356 ? 2 : here - before == 382 ? 1 : 0;
        return EPOCH + here + correction;
    }

    private static long elapsed(int year) {
        var months = Math.floorDiv(235L * year - 234, 19);
        var parts = 12_084 + 13_753 * months;
        var day = 29 * months + Math.floorDiv(parts, 25_920);
        return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
    }
}
