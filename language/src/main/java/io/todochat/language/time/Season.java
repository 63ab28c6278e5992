package io.todochat.language.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;

/** Seasons of the northern half, by the days the sun gives them. */
enum Season {
    SPRING(MonthDay.of(3, 20)),
    SUMMER(MonthDay.of(6, 21)),
    AUTUMN(MonthDay.of(9, 23)),
    WINTER(MonthDay.of(12, 21));

    private final MonthDay from;

    Season(MonthDay from) {
        this.from = from;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In which it begins. */
    Month month() {
        return from.getMonth();
    }

    Days of(int year) {
        var next = values()[(ordinal() + 1) % 4];
        return new Days(from.atYear(year), next.from.atYear(this == WINTER ? year + 1 : year));
    }

    /** The one that is not over. */
    Days next(LocalDate today) {
        var days = of(today.getYear() - 1);
        while (!days.until().isAfter(today)) {
            days = of(days.from().getYear() + 1);
        }
        return days;
    }

    static Days around(LocalDate day) {
        for (var season : values()) {
            var days = season.next(day);
            if (!days.from().isAfter(day)) {
                return days;
            }
        }
        throw new AssertionError("every day has a season");
    }
}
