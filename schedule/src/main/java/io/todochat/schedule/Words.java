package io.todochat.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** English for what stands in rules. */
final class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final List<String> FIRST = List.of("first", "second", "third", "fourth", "fifth");

    private Words() {}

    /** "a, b and c". */
    static String and(List<String> words) {
        return list(words, " and ");
    }

    /** "a, b or c". */
    static String or(List<String> words) {
        return list(words, " or ");
    }

    private static String list(List<String> words, String last) {
        var most = words.size() - 1;
        return most < 1 ? String.join("", words) : String.join(", ", words.subList(0, most)) + last + words.get(most);
    }

    /** "first", "20th", "last", "third to last". */
    static String ordinal(int number) {
        if (number < 0) {
            return number == -1 ? "last" : ordinal(-number) + " to last";
        }
        return number <= FIRST.size() ? FIRST.get(number - 1) : nth(number);
    }

    /** "1st", "22nd", "13th". */
    static String nth(int number) {
        var isTeen = number / 10 % 10 == 1;
        return number
                + switch (isTeen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    /** "every day", "every 2 days". */
    static String every(int interval, Frequency frequency) {
        var unit = unit(frequency);
        return interval == 1 ? "every " + unit : "every " + interval + " " + unit + "s";
    }

    /** "month". */
    static String unit(Frequency frequency) {
        var units = frequency.unit().name().toLowerCase(Locale.ROOT);
        return units.substring(0, units.length() - 1);
    }

    /** "minute 0", "minutes 0 and 30". */
    static String counted(String noun, List<Integer> numbers) {
        return noun
                + (numbers.size() == 1 ? " " : "s ")
                + and(numbers.stream().map(String::valueOf).toList());
    }

    static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String months(List<Integer> months) {
        return and(months.stream()
                .map(number -> Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .toList());
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String slot(Slot slot) {
        return switch (slot) {
            case Slot.Day(var date) -> date(date);
            case Slot.Moment(var at) -> date(at.toLocalDate()) + " at " + time(at.toLocalTime());
        };
    }

    /** "09:00", with seconds where there are any. */
    static String time(LocalTime time) {
        return time.getSecond() == 0 ? SHORT_TIME.format(time) : time.toString();
    }

    /** "Berlin time", "UTC", "UTC+05:30". */
    static String zone(ZoneId zone) {
        var id = zone.getId();
        if (zone instanceof ZoneOffset) {
            return zone.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + id;
        }
        return id.contains("/") && !id.startsWith("Etc/")
                ? id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') + " time"
                : id.replace("Etc/", "");
    }
}
