package io.todochat.schedule;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rules of every kind that RFC 5545 allows, made from a seed. */
final class AnyRule {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private final RandomGenerator random;
    private final Frequency frequency;
    private final List<String> parts = new ArrayList<>();

    private AnyRule(RandomGenerator random, List<Frequency> frequencies) {
        this.random = random;
        this.frequency = frequencies.get(random.nextInt(frequencies.size()));
    }

    /** One of the frequencies, without an end. */
    static String of(RandomGenerator random, List<Frequency> frequencies) {
        return new AnyRule(random, frequencies).text();
    }

    /** A start to the minute between 1998 and 2039, month ends more often than chance would have it. */
    static LocalDateTime start(RandomGenerator random) {
        var start = LocalDateTime.of(1998, 1, 1, 0, 0).plusMinutes(random.nextInt(42 * 366 * 1440));
        return random.nextInt(5) == 0 ? start.withDayOfMonth(start.toLocalDate().lengthOfMonth()) : start;
    }

    private String text() {
        parts.add("FREQ=" + frequency);
        sometimes(2, () -> "INTERVAL=" + random.nextInt(1, 8));
        switch (frequency) {
            case YEARLY -> yearly();
            case MONTHLY -> {
                sometimes(6, () -> "BYMONTH=" + numbers(1, 12, 3));
                sometimes(2, () -> "BYMONTHDAY=" + signed(31, 4));
                sometimes(2, () -> "BYDAY=" + days(5));
            }
            case WEEKLY -> {
                sometimes(6, () -> "BYMONTH=" + numbers(1, 12, 6));
                sometimes(1, () -> "BYDAY=" + days(0));
                sometimes(2, () -> "WKST=" + any(DAYS));
            }
            case DAILY, HOURLY, MINUTELY -> {
                sometimes(5, () -> "BYMONTH=" + numbers(1, 12, 6));
                sometimes(5, () -> "BYMONTHDAY=" + signed(31, 9));
                sometimes(4, () -> "BYDAY=" + days(0));
            }
        }
        times();
        if (parts.stream().anyMatch(part -> part.startsWith("BY"))) {
            sometimes(5, () -> "BYSETPOS=" + signed(4, 2));
        }
        return String.join(";", parts);
    }

    private void yearly() {
        switch (random.nextInt(7)) {
            case 0 -> parts.add("BYYEARDAY=" + signed(366, 4));
            case 1 -> {
                parts.add("BYWEEKNO=" + numbers(2, 51, 3));
                sometimes(2, () -> "BYDAY=" + days(0));
                sometimes(3, () -> "WKST=" + any(DAYS));
            }
            case 2 -> parts.add("BYDAY=" + days(20));
            case 3 -> {
                parts.add("BYMONTH=" + numbers(1, 12, 3));
                parts.add("BYDAY=" + days(5));
            }
            case 4 -> {
                sometimes(1, () -> "BYMONTH=" + numbers(1, 12, 3));
                parts.add("BYMONTHDAY=" + signed(31, 3));
                sometimes(3, () -> "BYDAY=" + days(0));
            }
            case 5 -> parts.add("BYMONTH=" + numbers(1, 12, 3));
            default -> {}
        }
    }

    private void times() {
        sometimes(frequency.isByTheClock() ? 3 : 6, () -> "BYHOUR=" + numbers(0, 23, 4));
        sometimes(6, () -> "BYMINUTE=" + numbers(0, 59, 3));
    }

    /** One time in so many; 1 is every second. */
    private void sometimes(int rarely, Supplier<String> part) {
        if (random.nextInt(rarely + 1) == 0) {
            parts.add(part.get());
        }
    }

    private String days(int furthest) {
        return some(7, () -> {
            var number = furthest > 0 && random.nextBoolean() ? random.nextInt(1, furthest + 1) : 0;
            return (number == 0 ? "" : (random.nextInt(3) == 0 ? "-" : "") + number) + any(DAYS);
        });
    }

    private String signed(int last, int most) {
        return some(most, () -> (random.nextInt(4) == 0 ? "-" : "") + random.nextInt(1, last + 1));
    }

    private String numbers(int first, int last, int most) {
        return some(most, () -> Integer.toString(random.nextInt(first, last + 1)));
    }

    private String some(int most, Supplier<String> one) {
        return IntStream.range(0, random.nextInt(1, most + 1))
                .mapToObj(_ -> one.get())
                .distinct()
                .collect(Collectors.joining(","));
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
