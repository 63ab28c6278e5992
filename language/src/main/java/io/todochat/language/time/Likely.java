package io.todochat.language.time;

import java.util.function.Predicate;

/**
 * Figures that are a date only for some who write them, or on some days.
 *
 * @param isOne whether they are one
 */
record Likely(Dated date, Predicate<Base> isOne) implements Dated {

    @Override
    public Days in(Base base) {
        return date.in(base);
    }

    @Override
    public boolean isOne(Base base) {
        return isOne.test(base);
    }
}
