package io.todochat.task.finding.entity;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Numbers and words of a list.
 *
 * @param value of a task; null for none
 * @param read from an argument; null for what is no value
 * @param possible the values, in a sentence
 * @param operators what is possible with it
 */
record Values<T extends Comparable<T>>(
        Function<Entry, T> value, Function<String, T> read, String possible, Set<Operator> operators) implements Kind {

    @Override
    public boolean isNone(Entry entry) {
        return value.apply(entry) == null;
    }

    @Override
    public Predicate<Entry> equal(Argument argument, Here here) {
        var wanted = wanted(argument);
        return entry -> wanted.equals(value.apply(entry));
    }

    @Override
    public Predicate<Entry> ordered(Operator operator, Argument argument, Here here) {
        var wanted = wanted(argument);
        return entry -> {
            var mine = value.apply(entry);
            return mine != null && operator.holds(mine.compareTo(wanted));
        };
    }

    private T wanted(Argument argument) {
        var wanted = read.apply(argument.text());
        if (wanted == null) {
            throw argument.wrong(possible);
        }
        return wanted;
    }
}
