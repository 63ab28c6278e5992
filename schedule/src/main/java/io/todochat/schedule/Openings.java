package io.todochat.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The hours in which a rule of weeks or shorter units can have a slot at all, by which a long search gets short. */
final class Openings {

    /** After that many days the calendar is the same again, weekdays included. */
    private static final int CALENDAR = 146_097;

    private final Predicate<LocalDate> days;
    private final List<LocalTime> hours;

    Openings(Parts parts, LocalTime start) {
        var months = new HashSet<>(parts.numbers("BYMONTH"));
        var weekdays = parts.days().stream().map(Weekday::day).collect(Collectors.toSet());
        var monthDays = new HashSet<>(parts.numbers("BYMONTHDAY"));
        var yearDays = new HashSet<>(parts.numbers("BYYEARDAY"));
        days = day -> (months.isEmpty() || months.contains(day.getMonthValue()))
                && (weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()))
                && fits(monthDays, day.getDayOfMonth(), day.lengthOfMonth())
                && fits(yearDays, day.getDayOfYear(), day.lengthOfYear());
        hours = hours(parts, start);
    }

    /** The first full hour after a time, on the clock and not the zone's, that can have a slot. */
    Optional<LocalDateTime> after(LocalDateTime time) {
        var next = time.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        return Stream.iterate(next.toLocalDate(), day -> day.plusDays(1))
                .limit(CALENDAR + 1)
                .filter(days)
                .flatMap(day -> hours.stream().map(day::atTime))
                .filter(hour -> !hour.isBefore(next))
                .findFirst();
    }

    private static boolean fits(Set<Integer> wanted, int number, int length) {
        return wanted.isEmpty() || wanted.contains(number) || wanted.contains(number - length - 1);
    }

    private static List<LocalTime> hours(Parts parts, LocalTime start) {
        if (parts.has("BYHOUR")) {
            return parts.numbers("BYHOUR").stream()
                    .map(hour -> LocalTime.of(hour, 0))
                    .toList();
        }
        return parts.frequency().isByTheClock()
                ? IntStream.range(0, 24).mapToObj(hour -> LocalTime.of(hour, 0)).toList()
                : List.of(start.truncatedTo(ChronoUnit.HOURS));
    }
}
