package io.todochat.task.finding.entity;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Days and instants; see {@link Stamp} for how they compare.
 *
 * @param stamp of a task; null for none
 */
record Dates(Function<Entry, Stamp> stamp) implements Kind {

    @Override
    public Set<Operator> operators() {
        return ORDERED;
    }

    @Override
    public boolean isNone(Entry entry) {
        return stamp.apply(entry) == null;
    }

    @Override
    public Predicate<Entry> equal(Argument argument, Here here) {
        return ordered(Operator.EQUAL, argument, here);
    }

    @Override
    public Predicate<Entry> ordered(Operator operator, Argument argument, Here here) {
        var wanted = wanted(argument, here);
        return entry -> {
            var mine = stamp.apply(entry);
            return mine != null && operator.holds(mine.against(wanted));
        };
    }

    private static Stamp wanted(Argument argument, Here here) {
        try {
            return DateText.read(argument.text(), here);
        } catch (NotUnderstood e) {
            throw e.in("filter", argument.quoted() ? argument.position() + 1 : argument.position());
        }
    }
}
