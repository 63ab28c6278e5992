package io.todochat.language;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where a wording was met in a sentence.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param places of the wording's items
 */
record Match(Sentence sentence, int from, int to, Map<Item, Range> places) {

    static Match endingAt(Sentence sentence, int at) {
        return new Match(sentence, at, at, Map.of());
    }

    Match precededBy(Item item, int start, int end) {
        var more = new HashMap<>(places);
        more.put(item, new Range(start, end));
        return new Match(sentence, start, to, more);
    }

    /** The value of a term that the wording names once. */
    <T> T the(Term<T> term) {
        return values(term, places.get(new Item.One(term))).getFirst();
    }

    /** The values of a term that the wording names with a plus. */
    <T> List<T> all(Term<T> term) {
        return values(term, places.get(new Item.Several(term)));
    }

    /** What the wording left open, if it did. */
    Optional<Range> rest() {
        return Optional.ofNullable(places.get(new Item.Rest()));
    }

    ZonedDateTime at() {
        return sentence.at();
    }

    LocalDate today() {
        return at().toLocalDate();
    }

    private <T> List<T> values(Term<T> term, Range place) {
        return IntStream.range(place.from(), place.to())
                .mapToObj(sentence::token)
                .flatMap(token -> term.reading().apply(token).stream())
                .toList();
    }
}
