package io.todochat.task.finding.entity;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Yes or no.
 *
 * @param holds for a task, here and now
 */
record Flag(BiPredicate<Entry, Here> holds) implements Kind {

    @Override
    public Set<Operator> operators() {
        return EnumSet.of(Operator.EQUAL, Operator.NOT_EQUAL);
    }

    @Override
    public boolean isNone(Entry entry) {
        return false;
    }

    @Override
    public Predicate<Entry> equal(Argument argument, Here here) {
        return switch (argument.text()) {
            case "true" -> entry -> holds.test(entry, here);
            case "false" -> entry -> !holds.test(entry, here);
            default -> throw argument.wrong("It is true or false.");
        };
    }
}
