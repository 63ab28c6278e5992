package io.todochat.language.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stood in the places of a wording's terms. */
public final class Match {

    private final Bound last;

    Match(Bound last) {
        this.last = last;
    }

    /** The places filled so far, the last one first. */
    record Bound(Object place, Object value, Bound before) {}

    /** The value of a term that the wording names once; of several, the first. */
    public <T> T the(Term<T> term) {
        return all(term).getFirst();
    }

    /** The value of a term that the wording names more than once, counted from 0. */
    public <T> T the(Term<T> term, int index) {
        return all(term).get(index);
    }

    /** The value of a term that may be missing. */
    public <T> Optional<T> maybe(Term<T> term) {
        return all(term).stream().findFirst();
    }

    /** All values of a term, in the order of the text: those of a list, or of several places. */
    @SuppressWarnings("unchecked") // rules only bind a term to its own values
    public <T> List<T> all(Term<T> term) {
        var values = new ArrayList<T>();
        for (var bound = last; bound != null; bound = bound.before()) {
            if (bound.place().equals(term)) {
                values.addFirst((T) bound.value());
            }
        }
        return values;
    }

    /** What stood at {@code ...}, if the wording has it. */
    public Optional<Range> rest() {
        for (var bound = last; bound != null; bound = bound.before()) {
            if (bound.value() instanceof Range range && bound.place() == Item.REST) {
                return Optional.of(range);
            }
        }
        return Optional.empty();
    }
}
