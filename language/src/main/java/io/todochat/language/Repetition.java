package io.todochat.language;

import static io.todochat.language.Term.DAY;
import static io.todochat.language.Term.NUMBER;
import static io.todochat.language.Term.UNIT;
import static io.todochat.language.Ways.way;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How often, and how people say it.
 *
 * @param rule an RFC 5545 RRULE value
 * @param days of the week the rule is bound to; none if the day comes from the first date
 */
record Repetition(String rule, Set<DayOfWeek> days) {

    /** What a rule may skip at most; longer intervals are no repetition anybody waits for. */
    private static final int LARGEST_INTERVAL = 1000;

    private static final Map<ChronoUnit, String> FREQUENCIES = Map.of(
            ChronoUnit.DAYS, "DAILY",
            ChronoUnit.WEEKS, "WEEKLY",
            ChronoUnit.MONTHS, "MONTHLY",
            ChronoUnit.YEARS, "YEARLY");

    private static final Ways<Optional<Repetition>> WAYS = Ways.of(
            way("every|each weekday|workday", m -> on(1, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))),
            way("on weekdays|workdays", m -> on(1, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))),
            way("every|each weekend", m -> on(1, EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))),
            way("every|each <day>+", m -> on(1, m.all(DAY))),
            way("every|each other|second <day>", m -> on(2, List.of(m.the(DAY)))),
            way("every|each other|second <unit>", m -> every(2, m.the(UNIT))),
            way("every|each <number> <unit>", m -> every(m.the(NUMBER), m.the(UNIT))),
            way("every|each <unit>", m -> every(1, m.the(UNIT))),
            way("daily", m -> every(1, ChronoUnit.DAYS)),
            way("weekly", m -> every(1, ChronoUnit.WEEKS)),
            way("monthly", m -> every(1, ChronoUnit.MONTHS)),
            way("yearly|annually", m -> every(1, ChronoUnit.YEARS)));

    /** Claims the first repetition that is said. */
    static Optional<Repetition> claim(Sentence sentence) {
        return WAYS.claim(sentence, "recurrence", Optional::isPresent).flatMap(repetition -> repetition);
    }

    /** The first day of the repetition that is not before this one. */
    LocalDate firstFrom(LocalDate date) {
        return days.isEmpty() || days.contains(date.getDayOfWeek()) ? date : firstFrom(date.plusDays(1));
    }

    private static Optional<Repetition> every(int number, ChronoUnit unit) {
        return FREQUENCIES.containsKey(unit) && number <= LARGEST_INTERVAL
                ? Optional.of(new Repetition("FREQ=" + FREQUENCIES.get(unit) + interval(number), Set.of()))
                : Optional.empty();
    }

    private static Optional<Repetition> on(int weeks, Collection<DayOfWeek> days) {
        var sorted = EnumSet.copyOf(days);
        var names = sorted.stream().map(day -> day.name().substring(0, 2)).collect(Collectors.joining(","));
        return Optional.of(new Repetition("FREQ=WEEKLY" + interval(weeks) + ";BYDAY=" + names, sorted));
    }

    private static String interval(int number) {
        return number == 1 ? "" : ";INTERVAL=" + number;
    }
}
