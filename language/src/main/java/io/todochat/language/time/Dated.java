package io.todochat.language.time;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A day or a period as it was said: which days they are depends on today. */
@FunctionalInterface
interface Dated {

    int DAYS_OF_YEAR = 366;

    /** The days, or null where there are none, such as a Friday the 32nd. */
    Days in(Base base);

    static Dated day(Function<Base, LocalDate> day) {
        return base -> {
            var found = day.apply(base);
            return found == null ? null : Days.one(found);
        };
    }

    static Dated period(Function<Base, Days> days) {
        return days::apply;
    }

    /** From one day to another, which are both said. */
    static Dated span(Function<Base, Days> days) {
        return new Span(days);
    }

    /** Whether its last day was said as its first was. */
    default boolean hasBothEnds() {
        return false;
    }

    /** Whether it is a date at all for whoever speaks: 6-14 is none but in the United States. */
    default boolean isOne(Base base) {
        return true;
    }

    /** Whether a weekday was said that the date does not fall on when it comes next. */
    default boolean isContradicted(Base base) {
        return false;
    }

    /** A day that is some way from the first day of this one. */
    default Dated then(Function<LocalDate, LocalDate> step) {
        return day(base -> {
            var days = in(base);
            return days == null ? null : step.apply(days.from());
        });
    }

    /** The same, in the year said. */
    default Dated in(int year) {
        return base -> in(base.startingAt(LocalDate.of(year, 1, 1)));
    }

    /** The last time that it was, and not the next; null where that is longer ago than a year. */
    default Dated latest() {
        return base -> IntStream.rangeClosed(1, DAYS_OF_YEAR)
                .mapToObj(ago -> in(base.startingAt(base.today().minusDays(ago))))
                .filter(days -> days != null && days.from().isBefore(base.today()))
                .findFirst()
                .orElse(null);
    }

    /** See {@link #span}. */
    record Span(Function<Base, Days> days) implements Dated {

        @Override
        public Days in(Base base) {
            return days.apply(base);
        }

        @Override
        public boolean hasBothEnds() {
            return true;
        }
    }
}
