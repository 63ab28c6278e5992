package io.todochat.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A token that means something by itself, whatever stands around it.
 *
 * @param name how a {@link Wording} refers to it: {@code <name>}
 * @param reading its value, if the token has one of this sort
 */
record Term<T>(String name, Function<Token, Optional<T>> reading) {

    /** 1 or more. */
    static final Term<Integer> NUMBER = new Term<>("number", Term::number);

    static final Term<Integer> ORDINAL = listed("ordinal", Vocabulary.ORDINALS);

    /** A time of day, also a bare hour. */
    static final Term<LocalTime> HOUR = new Term<>("hour", Term::hour);

    static final Term<LocalTime> CLOCK = new Term<>("clock", Term::clock);
    static final Term<LocalDate> DATE = new Term<>("date", Term::date);
    static final Term<DayOfWeek> WEEKDAY = listed("weekday", Vocabulary.WEEKDAYS);
    static final Term<DayOfWeek> DAY = listed("day", Vocabulary.DAYS);
    static final Term<ChronoUnit> UNIT = listed("unit", Vocabulary.UNITS);

    private static final List<Term<?>> ALL = List.of(NUMBER, ORDINAL, HOUR, CLOCK, DATE, WEEKDAY, DAY, UNIT);

    static Term<?> named(String name) {
        return ALL.stream()
                .filter(term -> term.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no term is called " + name));
    }

    private static <T> Term<T> listed(String name, Map<String, T> words) {
        return new Term<>(name, token -> Optional.ofNullable(words.get(token.word())));
    }

    private static Optional<Integer> number(Token token) {
        return token instanceof Token.Number number
                ? Optional.of(number.value()).filter(value -> value > 0)
                : Optional.ofNullable(Vocabulary.NUMBERS.get(token.word()));
    }

    private static Optional<LocalTime> hour(Token token) {
        return token instanceof Token.Number hour && hour.value() < 24
                ? Optional.of(TimeOfDay.bare(hour.value(), 0))
                : clock(token);
    }

    private static Optional<LocalTime> clock(Token token) {
        return token instanceof Token.Clock clock ? Optional.of(clock.time()) : Optional.empty();
    }

    private static Optional<LocalDate> date(Token token) {
        return token instanceof Token.Day day ? Optional.of(day.date()) : Optional.empty();
    }
}
