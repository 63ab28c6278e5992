package io.todochat.task.tasks.entity;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.LocalTime;

/**
 * What a person has set; never null in any part but {@code defaultReminder}.
 *
 * @param zone IANA zone in which the person's days begin
 * @param locale a BCP 47 language tag
 * @param weekStart {@code monday} to {@code sunday}
 * @param dayParts what people mean by parts of a day
 * @param allDayHour a time: when something due on a day without a time counts as due
 * @param defaultReminder how long before a due time one is reminded where nothing was said about it, ISO 8601; null for
 *     not at all
 */
public record Settings(
        String zone, String locale, String weekStart, DayParts dayParts, String allDayHour, String defaultReminder) {

    /**
     * Times of a day, each as {@code 09:00}.
     *
     * @param morning and so on: when it begins
     */
    public record DayParts(String morning, String noon, String afternoon, String evening, String night) {

        static final DayParts USUAL = new DayParts("09:00", "12:00", "15:00", "18:00", "20:00");

        public DayParts {
            morning = morning == null ? "09:00" : morning;
            noon = noon == null ? "12:00" : noon;
            afternoon = afternoon == null ? "15:00" : afternoon;
            evening = evening == null ? "18:00" : evening;
            night = night == null ? "20:00" : night;
        }
    }

    public Settings {
        zone = zone == null ? "UTC" : zone;
        locale = locale == null ? "en-US" : locale;
        weekStart = weekStart == null ? "monday" : weekStart;
        dayParts = dayParts == null ? DayParts.USUAL : dayParts;
        allDayHour = allDayHour == null ? "09:00" : allDayHour;
    }

    /** What holds for a person who has set nothing but a zone. */
    public static Settings usual(String zone) {
        return new Settings(zone, null, null, null, null, null);
    }

    /** The all-day hour. */
    @JsonbTransient
    public LocalTime allDayTime() {
        return LocalTime.parse(allDayHour);
    }

    /** The same in another zone. */
    public Settings in(String otherZone) {
        return new Settings(otherZone, locale, weekStart, dayParts, allDayHour, defaultReminder);
    }
}
