package io.todochat.language;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/** Words that stand for numbers, days and units. */
final class Vocabulary {

    static final Map<String, Integer> NUMBERS = words(
            entry("one", 1),
            entry("two", 2),
            entry("three", 3),
            entry("four", 4),
            entry("five", 5),
            entry("six", 6),
            entry("seven", 7),
            entry("eight", 8),
            entry("nine", 9),
            entry("ten", 10),
            entry("eleven", 11),
            entry("twelve", 12));

    static final Map<String, Integer> ORDINALS = words(
            entry("first|1st", 1),
            entry("second|2nd", 2),
            entry("third|3rd", 3),
            entry("fourth|4th", 4),
            entry("fifth|5th", 5),
            entry("sixth|6th", 6),
            entry("seventh|7th", 7),
            entry("eighth|8th", 8),
            entry("ninth|9th", 9),
            entry("tenth|10th", 10));

    /** Names in full, which mean little else. */
    static final Map<String, DayOfWeek> WEEKDAYS = words(
            entry("monday", DayOfWeek.MONDAY),
            entry("tuesday", DayOfWeek.TUESDAY),
            entry("wednesday", DayOfWeek.WEDNESDAY),
            entry("thursday", DayOfWeek.THURSDAY),
            entry("friday", DayOfWeek.FRIDAY),
            entry("saturday", DayOfWeek.SATURDAY),
            entry("sunday", DayOfWeek.SUNDAY));

    /** Short names too; some are words of their own, such as "sun", and need a preposition. */
    static final Map<String, DayOfWeek> DAYS = words(
            entry("monday|mon", DayOfWeek.MONDAY),
            entry("tuesday|tue|tues", DayOfWeek.TUESDAY),
            entry("wednesday|wed", DayOfWeek.WEDNESDAY),
            entry("thursday|thu|thur|thurs", DayOfWeek.THURSDAY),
            entry("friday|fri", DayOfWeek.FRIDAY),
            entry("saturday|sat", DayOfWeek.SATURDAY),
            entry("sunday|sun", DayOfWeek.SUNDAY));

    static final Map<String, ChronoUnit> UNITS = words(
            entry("second|seconds|sec|secs", ChronoUnit.SECONDS),
            entry("minute|minutes|min|mins", ChronoUnit.MINUTES),
            entry("hour|hours|hr|hrs", ChronoUnit.HOURS),
            entry("day|days", ChronoUnit.DAYS),
            entry("week|weeks", ChronoUnit.WEEKS),
            entry("month|months", ChronoUnit.MONTHS),
            entry("year|years", ChronoUnit.YEARS));

    private Vocabulary() {}

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static <T> Map<String, T> words(Entry<String, T>... entries) {
        return Arrays.stream(entries)
                .flatMap(entry -> Arrays.stream(entry.getKey().split("\\|")).map(word -> entry(word, entry.getValue())))
                .collect(Collectors.toUnmodifiableMap(Entry::getKey, Entry::getValue));
    }
}
