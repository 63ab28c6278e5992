package io.todochat.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * One way of saying something: a row of items with spaces between, each to be met on unclaimed tokens.
 *
 * <ul>
 *   <li>{@code done|complete}: one of these words; with a {@code ?} behind, it may be missing
 *   <li>{@code <number>}: a {@link Term}; {@code <weekday>+} is several of them, with commas or "and" between
 *   <li>{@code <rest>}: whatever stands there, as much as possible
 *   <li>{@code <end>}: nothing but marks and claimed tokens follows
 *   <li>{@code <dated>}: a date or repetition stands right before or behind this place
 * </ul>
 */
final class Wording {

    private final List<Item> items;

    private Wording(List<Item> items) {
        this.items = items;
    }

    static Wording of(String pattern) {
        return new Wording(Arrays.stream(pattern.split(" ")).map(Item::of).toList());
    }

    /** The match that begins with this token, if there is one with an acceptable end. */
    Optional<Match> at(Sentence sentence, int from, IntPredicate acceptable) {
        return match(0, sentence, from, acceptable);
    }

    private Optional<Match> match(int index, Sentence sentence, int at, IntPredicate acceptable) {
        if (index == items.size()) {
            return acceptable.test(at) ? Optional.of(Match.endingAt(sentence, at)) : Optional.empty();
        }
        for (var end : items.get(index).ends(sentence, at)) {
            var rest = match(index + 1, sentence, end, acceptable);
            if (rest.isPresent()) {
                return rest.map(match -> match.precededBy(items.get(index), at, end));
            }
        }
        return Optional.empty();
    }
}
