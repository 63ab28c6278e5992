package io.todochat.language.time;

import io.todochat.schedule.Occurrence;
import io.todochat.schedule.Recurrence;
import io.todochat.schedule.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When what repeats does not come, as it was said. */
record LeftOutDays(List<Piece.Except> said) {

    /** What a rule can leave out itself: weekdays of every day, months of a year. */
    Pattern takenFrom(Pattern every) {
        var pattern = every;
        for (var except : said) {
            if (except.pattern() != null) {
                pattern = without(pattern, except.pattern());
            }
        }
        return pattern;
    }

    private static Pattern without(Pattern pattern, Pattern except) {
        if (!except.months().isEmpty()) {
            var months = pattern.months().isEmpty()
                    ? IntStream.rangeClosed(1, 12).boxed().toList()
                    : pattern.months();
            return new Pattern(
                    pattern.unit(),
                    pattern.interval(),
                    pattern.days(),
                    pattern.monthDays(),
                    months.stream().filter(m -> !except.months().contains(m)).toList(),
                    pattern.weeks(),
                    pattern.places(),
                    pattern.part(),
                    pattern.fromCompletion());
        }
        var days = pattern.days().isEmpty() && pattern.unit() == ChronoUnit.DAYS
                ? Arrays.stream(DayOfWeek.values()).map(Pattern::name).toList()
                : pattern.days();
        return new Pattern(
                pattern.unit(),
                pattern.interval(),
                days.stream().filter(d -> !except.days().contains(d)).toList(),
                pattern.monthDays(),
                pattern.months(),
                pattern.weeks(),
                pattern.places(),
                pattern.part(),
                pattern.fromCompletion());
    }

    /** The days that are left out of what comes so. */
    List<LocalDate> among(Recurrence coming, Base base) {
        var first = base.startingAt(coming.start().date());
        return said.stream()
                .flatMap(except -> except.days().stream())
                .map(dated -> dated.in(first))
                .filter(Objects::nonNull)
                .flatMap(days -> among(days, coming))
                .distinct()
                .toList();
    }

    /** A day as it was said; of a period the days on which it comes, or else its first. */
    private static Stream<LocalDate> among(Days days, Recurrence coming) {
        if (days.isOne()) {
            return Stream.of(days.from());
        }
        var from = days.from().atStartOfDay(coming.zone()).toInstant();
        var until = days.until().atStartOfDay(coming.zone()).toInstant();
        var left = coming.between(from, until).stream()
                .map(occurrence -> occurrence.due().date())
                .toList();
        return left.isEmpty() ? Stream.of(days.from()) : left.stream();
    }

    /** The first slot that is not left out. */
    static Slot first(Recurrence coming, List<LocalDate> except) {
        if (except.isEmpty()) {
            return coming.start();
        }
        return coming.first(except.size() + 1).stream()
                .map(Occurrence::due)
                .filter(slot -> !except.contains(slot.date()))
                .findFirst()
                .orElse(coming.start());
    }
}
