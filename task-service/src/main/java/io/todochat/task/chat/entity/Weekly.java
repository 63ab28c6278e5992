package io.todochat.task.chat.entity;

import io.todochat.language.time.Mention;
import io.todochat.task.tasks.entity.Series;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** On which days of the week something comes, as far as its rule says nothing else. Pure. */
final class Weekly {

    private static final Pattern RULE = Pattern.compile("FREQ=(?<unit>WEEKLY|DAILY)(?:;BYDAY=(?<days>[A-Z,]+))?");

    /** The only day of a week or a month on which it comes, however often and until when. */
    private static final Pattern ONLY_DAY = Pattern.compile("(?<=;)(BYDAY=[A-Z]{2}|BYMONTHDAY=\\d+)(?=;|$)");

    private Weekly() {}

    /** All days on which it comes; empty for other rules. */
    static Optional<List<DayOfWeek>> days(String rule) {
        var parts = RULE.matcher(rule);
        if (!parts.matches()
                || parts.group("days") == null && parts.group("unit").equals("WEEKLY")) {
            return Optional.empty();
        }
        if (parts.group("days") == null) {
            return Optional.of(List.of(DayOfWeek.values()));
        }
        var said = List.of(parts.group("days").split(","));
        return Optional.of(Stream.of(DayOfWeek.values())
                .filter(day -> said.contains(name(day)))
                .toList());
    }

    /** The same, on the day of the week or of the month that this one is; empty where it comes on several. */
    static Optional<Mention.Repeat> moved(Series series, LocalDate day) {
        var only = ONLY_DAY.matcher(series.rule());
        return only.find()
                ? Optional.of(new Mention.Repeat(
                        only.replaceFirst(
                                only.group().startsWith("BYDAY")
                                        ? "BYDAY=" + name(day.getDayOfWeek())
                                        : "BYMONTHDAY=" + day.getDayOfMonth()),
                        series.isFromCompletion(),
                        List.of(),
                        Optional.empty()))
                : Optional.empty();
    }

    private static String name(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
