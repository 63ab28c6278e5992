package io.todochat.schedule;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;

/**
 * A day of BYDAY.
 *
 * @param which the first, second … of its month or year, negative ones from the end; 0 is every one
 */
record Weekday(int which, DayOfWeek day) {

    /** Every one first, then from the beginning, then from the end. */
    static final Comparator<Weekday> ORDER = Comparator.comparing((Weekday weekday) -> weekday.which < 0)
            .thenComparing(Weekday::which)
            .thenComparing(Weekday::day);

    /** @param text one that lib-recur has read, such as {@code MO} or {@code -1FR} */
    static Weekday parse(String text) {
        var name = text.substring(text.length() - 2);
        var number = text.substring(0, text.length() - 2);
        var day = Arrays.stream(DayOfWeek.values())
                .filter(known -> known.name().startsWith(name))
                .findFirst()
                .orElseThrow();
        return new Weekday(number.isEmpty() ? 0 : Integer.parseInt(number), day);
    }

    /** What {@link #parse} reads. */
    @Override
    public String toString() {
        return (which == 0 ? "" : which) + day.name().substring(0, 2);
    }
}
