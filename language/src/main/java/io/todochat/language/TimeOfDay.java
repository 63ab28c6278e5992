package io.todochat.language;

import java.time.LocalTime;

/** Hours as people say them: without more, 1 to 6 is the afternoon and 7 to 11 the morning. */
final class TimeOfDay {

    private TimeOfDay() {}

    /** @param hour 0 to 23 */
    static LocalTime bare(int hour, int minute) {
        return LocalTime.of(hour >= 1 && hour <= 6 ? hour + 12 : hour, minute);
    }

    /** @param hour 0 to 23; with a zero in front it is meant as it stands */
    static LocalTime written(String hour, int minute) {
        var number = Integer.parseInt(hour);
        return hour.startsWith("0") ? LocalTime.of(number, minute) : bare(number, minute);
    }

    /**
     * @param hour 1 to 12
     * @param half of the day: a or p
     */
    static LocalTime ofHalves(int hour, int minute, String half) {
        return LocalTime.of(hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0), minute);
    }
}
