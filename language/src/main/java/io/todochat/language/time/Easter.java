package io.todochat.language.time;

import java.time.LocalDate;

/** The Sunday of Easter. */
final class Easter {

    private Easter() {}

    /** In the Gregorian calendar, after Meeus/Jones/Butcher. */
    static LocalDate western(int year) {
        var century = year / 100;
        var golden = year % 19;
        var corrected = (8 * century + 13) / 25;
        var moon = (19 * golden + century - century / 4 - corrected + 15) % 30;
        var epact = moon - (moon == 29 || moon == 28 && golden > 10 ? 1 : 0);
        var march = LocalDate.of(year, 3, 21).plusDays(epact);
        return march.plusDays(7 - march.getDayOfWeek().getValue() % 7);
    }

    /** In the Julian calendar, as days of ours; holds from 1900 to 2099. */
    static LocalDate orthodox(int year) {
        var d = (19 * (year % 19) + 15) % 30;
        var e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        return LocalDate.of(year, 3, 22).plusDays(d + e).plusDays(13);
    }
}
