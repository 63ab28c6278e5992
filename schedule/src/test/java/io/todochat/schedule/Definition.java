package io.todochat.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What RFC 5545 (3.3.10) says a rule means, taken word by word: every minute is looked at, and is a slot if it lies in a
 * period that the interval hits and is in each list. Slow, and independent of any library.
 */
final class Definition {

    private static final LocalDateTime EPOCH = LocalDateTime.of(0, 1, 1, 0, 0);

    private final Parts parts;
    private final Frequency frequency;
    private final LocalDateTime start;
    private final WeekFields week;
    private final List<LocalTime> times;

    Definition(String rule, LocalDateTime start) {
        this.parts = Parts.of(rule);
        this.frequency = parts.frequency();
        this.start = start;
        this.week = WeekFields.of(Weekday.parse(parts.value("WKST", "MO")).day(), 4);
        this.times = times();
    }

    /** Its slots up to a day, that day included. */
    List<LocalDateTime> until(LocalDate last) {
        var periods = new TreeMap<Long, List<LocalDateTime>>();
        firstDay()
                .datesUntil(lastDay(last).plusDays(1))
                .filter(this::isDay)
                .flatMap(day -> times.stream().map(day::atTime))
                .forEach(time -> {
                    var period = period(time);
                    if (Math.floorMod(period - firstPeriod(), parts.number("INTERVAL", 1)) == 0) {
                        periods.computeIfAbsent(period, _ -> new ArrayList<>()).add(time);
                    }
                });
        return periods.values().stream()
                .flatMap(this::positions)
                .filter(time -> !time.isBefore(start) && !time.toLocalDate().isAfter(last))
                .toList();
    }

    private LocalDate firstDay() {
        var day = start.toLocalDate();
        return switch (frequency) {
            case YEARLY -> day.withDayOfYear(1).minusDays(7);
            case MONTHLY -> day.withDayOfMonth(1);
            case WEEKLY -> day.minusDays(7);
            default -> day;
        };
    }

    private LocalDate lastDay(LocalDate last) {
        return switch (frequency) {
            case YEARLY -> last.plusDays(373);
            case MONTHLY -> last.plusDays(31);
            case WEEKLY -> last.plusDays(7);
            default -> last;
        };
    }

    /** Weeks are counted in their own years, and these from the calendar year of the start. */
    private long firstPeriod() {
        return frequency == Frequency.YEARLY ? start.getYear() : period(start);
    }

    private long period(LocalDateTime time) {
        var day = time.toLocalDate();
        return switch (frequency) {
            case YEARLY -> parts.has("BYWEEKNO") ? day.get(week.weekBasedYear()) : day.getYear();
            case MONTHLY -> day.getYear() * 12L + day.getMonthValue();
            case WEEKLY -> Math.floorDiv(day.with(week.dayOfWeek(), 1).toEpochDay(), 7);
            case DAILY -> day.toEpochDay();
            case HOURLY -> ChronoUnit.HOURS.between(EPOCH, time);
            case MINUTELY -> ChronoUnit.MINUTES.between(EPOCH, time);
        };
    }

    private Stream<LocalDateTime> positions(List<LocalDateTime> period) {
        var wanted = parts.numbers("BYSETPOS");
        return wanted.isEmpty()
                ? period.stream()
                : IntStream.range(0, period.size())
                        .filter(index -> wanted.contains(index + 1) || wanted.contains(index - period.size()))
                        .mapToObj(period::get);
    }

    private boolean isDay(LocalDate day) {
        return isIn("BYMONTH", day.getMonthValue())
                && isIn("BYWEEKNO", day.get(week.weekOfWeekBasedYear()))
                && isIn("BYYEARDAY", day.getDayOfYear(), day.lengthOfYear())
                && isIn("BYMONTHDAY", day.getDayOfMonth(), day.lengthOfMonth())
                && (!parts.has("BYDAY") || parts.days().stream().anyMatch(wanted -> isWeekday(day, wanted)))
                && isAsTheStart(day);
    }

    /** What no list says is taken from the start. */
    private boolean isAsTheStart(LocalDate day) {
        var isDayOfAMonth = parts.has("BYMONTHDAY") && !parts.hasAny(Set.of("BYMONTH", "BYWEEKNO", "BYYEARDAY"));
        if (frequency == Frequency.YEARLY && isDayOfAMonth) {
            return day.getMonth() == start.getMonth();
        }
        if (Stream.of("BYDAY", "BYMONTHDAY", "BYYEARDAY").anyMatch(parts::has)) {
            return true;
        }
        return switch (frequency) {
            case YEARLY ->
                parts.has("BYWEEKNO")
                        ? day.getDayOfWeek() == start.getDayOfWeek()
                        : day.getDayOfMonth() == start.getDayOfMonth()
                                && (parts.has("BYMONTH") || day.getMonth() == start.getMonth());
            case MONTHLY -> day.getDayOfMonth() == start.getDayOfMonth();
            case WEEKLY -> day.getDayOfWeek() == start.getDayOfWeek();
            default -> true;
        };
    }

    private boolean isIn(String part, int number) {
        return !parts.has(part) || parts.numbers(part).contains(number);
    }

    private boolean isIn(String part, int number, int length) {
        return isIn(part, number) || parts.numbers(part).contains(number - length - 1);
    }

    private boolean isWeekday(LocalDate day, Weekday wanted) {
        if (day.getDayOfWeek() != wanted.day() || wanted.which() == 0) {
            return day.getDayOfWeek() == wanted.day();
        }
        var isOfMonth = frequency == Frequency.MONTHLY || parts.has("BYMONTH");
        var number = isOfMonth ? day.getDayOfMonth() : day.getDayOfYear();
        var length = isOfMonth ? day.lengthOfMonth() : day.lengthOfYear();
        return wanted.which() == (wanted.which() > 0 ? (number - 1) / 7 + 1 : -((length - number) / 7 + 1));
    }

    private List<LocalTime> times() {
        var hours = numbers("BYHOUR", 24, frequency.isByTheClock(), start.getHour());
        var minutes = numbers("BYMINUTE", 60, frequency == Frequency.MINUTELY, start.getMinute());
        return hours.stream()
                .flatMap(hour -> minutes.stream().map(minute -> LocalTime.of(hour, minute, start.getSecond())))
                .toList();
    }

    private List<Integer> numbers(String part, int all, boolean isAny, int ofStart) {
        if (parts.has(part)) {
            return parts.numbers(part);
        }
        return isAny ? IntStream.range(0, all).boxed().toList() : List.of(ofStart);
    }
}
