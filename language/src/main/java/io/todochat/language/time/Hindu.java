package io.todochat.language.time;

import java.time.LocalDate;

/** Days of the calendars of India that go with the moon, reckoned from where the moon stands. */
final class Hindu {

    static final int CHAITRA = 0;
    static final int VAISHAKHA = 1;
    static final int ASHADHA = 3;
    static final int SHRAVANA = 4;
    static final int BHADRAPADA = 5;
    static final int ASHVINA = 6;
    static final int KARTIKA = 7;
    static final int PAUSHA = 9;
    static final int MAGHA = 10;
    static final int PHALGUNA = 11;

    private static final double MONTH = 29.53;
    /** How far its clocks are ahead, in days. */
    private static final double INDIA = 5.5 / 24;

    private Hindu() {}

    /**
     * The day of a year of ours on which a lunar day prevails at an hour of India; null where the year has none.
     *
     * @param month that begins with a new moon, named by the sign which the sun enters in it; leap months do not count
     * @param lunarDay from 1 to 30, twelve degrees of the moon's way each; 15 ends with the full moon
     */
    static LocalDate of(int year, int month, int lunarDay, int hour) {
        var begin = (double) LocalDate.of(year, 1, 1).toEpochDay();
        for (var moon = Moon.at(0, begin - 2 * MONTH); moon < begin + 366; moon = Moon.at(0, moon + MONTH / 2)) {
            var day = isMonth(month, moon) ? day(moon, lunarDay, hour) : null;
            if (day != null && day.getYear() == year) {
                return day;
            }
        }
        return null;
    }

    private static boolean isMonth(int month, double moon) {
        var sign = (month + 11) % 12;
        return Moon.sign(moon) == sign && Moon.sign(Moon.at(0, moon + MONTH / 2)) != sign;
    }

    /** A lunar day that no such hour falls into is that on which it begins. */
    private static LocalDate day(double moon, int lunarDay, int hour) {
        var begin = lunarDay == 1 ? moon : Moon.at(12.0 * (lunarDay - 1), moon + 0.5);
        var end = Moon.at(12.0 * lunarDay % 360, begin + 0.5);
        var first = Math.ceil(begin + INDIA - hour / 24.0);
        var prevails = first + hour / 24.0 < end + INDIA;
        return LocalDate.ofEpochDay((long) (prevails ? first : Math.floor(begin + INDIA)));
    }
}
