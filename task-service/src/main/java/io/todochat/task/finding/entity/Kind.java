package io.todochat.task.finding.entity;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** What a field holds, and so how it is compared. */
sealed interface Kind permits Texts, Values, Flag, Dates {

    Set<Operator> UNORDERED =
            EnumSet.of(Operator.EQUAL, Operator.NOT_EQUAL, Operator.IN, Operator.OUT, Operator.IS_NULL);

    Set<Operator> ORDERED = EnumSet.allOf(Operator.class);

    /** What is possible with it, in order. */
    Set<Operator> operators();

    /** Whether the task has nothing there. */
    boolean isNone(Entry entry);

    /**
     * Whether the task has the same there.
     *
     * @throws NotUnderstood at the argument
     */
    Predicate<Entry> equal(Argument argument, Here here);

    /**
     * Whether what the task has there is less or more.
     *
     * @throws NotUnderstood at the argument
     */
    default Predicate<Entry> ordered(Operator operator, Argument argument, Here here) {
        throw new IllegalStateException("it has no order");
    }
}
