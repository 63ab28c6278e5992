package io.todochat.language;

import io.todochat.language.time.Mention;
import io.todochat.language.token.Token;
import io.todochat.language.way.Vocabulary;
import io.todochat.schedule.Slot;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Times of which a task has one, while somebody left open which: "at 8 or 9", "today or tomorrow". It is due at the first,
 * and only its title can tell the others.
 */
record EitherTime(Clause clause, Timing all) {

    /** Words of time that may be all that is said of a second one. */
    private static final Set<String> TIMES = Set.of(
            ("morning afternoon evening night noon lunch monday tuesday wednesday thursday friday saturday sunday mon tue "
                            + "tues wed thu thur thurs fri sat sun today tomorrow tonight weekend")
                    .split(" "));

    private static final Set<String> LEADING = Set.of("on", "at", "in", "by", "the", "this", "next", "early", "late");

    /** How many small words stand before one at most. */
    private static final int MOST_BETWEEN = 4;

    /** "At 8 or 9", once: a task has one of them, and both are told in its title. */
    boolean ofHours(Mention time) {
        return (time.kind() == Mention.Kind.TIME || time.kind() == Mention.Kind.DATE)
                && time.value() instanceof Slot.Moment
                && time.until().isEmpty()
                && (time.isDayOpen()
                        || time.also().stream()
                                .allMatch(other ->
                                        other.date().equals(time.value().date())))
                && time.places().stream()
                        .flatMapToInt(place -> IntStream.range(place.from(), place.to() - 1))
                        .anyMatch(this::isBetweenHours);
    }

    /** "Today or tomorrow", "on the 1st or 2nd", "Monday, Tuesday or Wednesday": all are told. */
    boolean isFirst(Mention time) {
        var or = behindOthers(time.to());
        return time.repeat().isEmpty()
                && or + 1 < clause.range().to()
                && word(or).equals("or")
                && IntStream.range(
                                or + 1,
                                Math.min(or + 1 + MOST_BETWEEN, clause.range().to()))
                        .mapToObj(this::saysTime)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(false);
    }

    /** Behind what else is one of them, as far as only commas stand between. */
    private int behindOthers(int end) {
        return end < clause.range().to() && word(end).equals(",")
                ? all.times().stream()
                        .filter(other -> other.from() == end + 1)
                        .findFirst()
                        .map(other -> behindOthers(other.to()))
                        .orElse(
                                word(end + 1 < clause.range().to() ? end + 1 : end)
                                                .equals("or")
                                        ? end + 1
                                        : end)
                : end;
    }

    /** Whether another time is said there; empty for a small word before one. */
    private Optional<Boolean> saysTime(int token) {
        if (all.times().stream().anyMatch(time -> time.from() <= token && token < time.to())
                || TIMES.contains(word(token))
                || clause.sentence().tokens().get(token) instanceof Token.Number
                || Vocabulary.rank(word(token)).isPresent()) {
            return Optional.of(true);
        }
        return LEADING.contains(word(token)) ? Optional.empty() : Optional.of(false);
    }

    private boolean isBetweenHours(int token) {
        return word(token).equals("or") && clause.sentence().tokens().get(token + 1) instanceof Token.Number;
    }

    private String word(int token) {
        return clause.sentence().tokens().get(token).word();
    }
}
