package io.todochat.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * The ways of saying one thing; where several fit, the first in the list wins. Immutable.
 *
 * @param <T> what they mean
 */
final class Ways<T> {

    private final List<Way<T>> ways;

    private Ways(List<Way<T>> ways) {
        this.ways = ways;
    }

    /** A {@link Wording} and what it means. */
    record Way<T>(Wording wording, Function<Match, T> meaning) {}

    /** What was meant, and where it stands. */
    record Found<T>(T meaning, Match match) {

        private T claimedBy(String field) {
            match.sentence().claim(field, match.from(), match.to());
            return meaning;
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <T> Ways<T> of(Way<T>... ways) {
        return new Ways<>(Arrays.stream(ways).toList());
    }

    static <T> Way<T> way(String wording, Function<Match, T> meaning) {
        return new Way<>(Wording.of(wording), meaning);
    }

    /** What the whole sentence says, apart from marks at its end. */
    Optional<Found<T>> whole(Sentence sentence) {
        return at(sentence, 0, sentence::endsAt, meaning -> true);
    }

    /** Claims the words the sentence begins with. */
    Optional<T> claimOpening(Sentence sentence, String field) {
        return at(sentence, 0, end -> true, meaning -> true).map(found -> found.claimedBy(field));
    }

    /** Claims the first place in the sentence whose meaning is wanted. */
    Optional<T> claim(Sentence sentence, String field, Predicate<T> wanted) {
        return anywhere(sentence, wanted).map(found -> found.claimedBy(field));
    }

    private Optional<Found<T>> anywhere(Sentence sentence, Predicate<T> wanted) {
        for (var from = 0; from < sentence.size(); from++) {
            var found = at(sentence, from, end -> true, wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found<T>> at(Sentence sentence, int from, IntPredicate end, Predicate<T> wanted) {
        for (var way : ways) {
            var found = way.wording()
                    .at(sentence, from, end)
                    .map(match -> new Found<>(way.meaning().apply(match), match));
            if (found.isPresent() && wanted.test(found.get().meaning())) {
                return found;
            }
        }
        return Optional.empty();
    }
}
