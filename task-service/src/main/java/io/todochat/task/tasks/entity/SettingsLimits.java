package io.todochat.task.tasks.entity;

import java.time.DayOfWeek;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which settings can be accepted. */
public final class SettingsLimits {

    private static final int LOCALE = 35;

    private final Faults faults = new Faults();

    private SettingsLimits() {}

    /** What is wrong with settings; nothing where they can be accepted. */
    public static List<Fault> faults(Settings settings) {
        var limits = new SettingsLimits();
        limits.faults.zone("/zone", settings.zone());
        limits.locale(settings.locale());
        limits.weekday(settings.weekStart());
        var parts = settings.dayParts();
        limits.time("/dayParts/morning", parts.morning());
        limits.time("/dayParts/noon", parts.noon());
        limits.time("/dayParts/afternoon", parts.afternoon());
        limits.time("/dayParts/evening", parts.evening());
        limits.time("/dayParts/night", parts.night());
        limits.time("/allDayHour", settings.allDayHour());
        if (settings.defaultReminder() != null) {
            limits.faults.before("/defaultReminder", settings.defaultReminder());
        }
        return limits.faults.all();
    }

    /** Whether it is a BCP 47 language tag, of a length that its section 4.4.1 says is enough. */
    public static boolean isLocale(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return tag.length() <= LOCALE;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private void locale(String tag) {
        if (!isLocale(tag)) {
            faults.add("/locale", "A language tag looks like en-GB.");
        }
    }

    private void weekday(String day) {
        if (Stream.of(DayOfWeek.values()).noneMatch(known -> known.name().equals(day.toUpperCase(Locale.ROOT)))
                || !day.equals(day.toLowerCase(Locale.ROOT))) {
            faults.add("/weekStart", "A week starts on monday, tuesday … or sunday.");
        }
    }

    private void time(String pointer, String time) {
        if (!time.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            faults.add(pointer, "A time looks like 09:00.");
        }
    }
}
