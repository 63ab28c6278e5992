package io.todochat.task.finding.entity;

import io.todochat.task.tasks.entity.Wordform;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Texts, compared without regard to case; {@code *} stands for any characters. Where there are several, one that is
 * equal is enough.
 *
 * @param folded those of a task
 */
record Texts(Function<Entry, List<String>> folded) implements Kind {

    /** A field with one text, or none. */
    static Texts one(Function<Entry, String> folded) {
        return new Texts(entry -> {
            var text = folded.apply(entry);
            return text == null ? List.of() : List.of(text);
        });
    }

    @Override
    public Set<Operator> operators() {
        return UNORDERED;
    }

    @Override
    public boolean isNone(Entry entry) {
        return folded.apply(entry).isEmpty();
    }

    @Override
    public Predicate<Entry> equal(Argument argument, Here here) {
        var pattern = Wildcards.of(Wordform.fold(argument.text()));
        return entry -> {
            for (var text : folded.apply(entry)) {
                if (pattern.test(text)) {
                    return true;
                }
            }
            return false;
        };
    }
}
