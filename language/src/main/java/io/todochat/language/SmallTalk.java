package io.todochat.language;

import io.todochat.language.command.Command;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Politeness, beside which something may be wanted.
 *
 * @param readings of all that was said
 * @param wanted those of them that are more than talk
 */
record SmallTalk(List<Reading> readings, List<Reading> wanted) {

    static boolean isIn(Reading reading) {
        return reading.command() instanceof Command.Greet || reading.command() instanceof Command.Thanks;
    }

    /** What is to be answered: what is wanted, or else each courtesy once. */
    List<Reading> told() {
        return wanted.isEmpty() || introduces() ? courtesies() : wanted;
    }

    /** "Hello! Choir leader here": who says something of himself behind a greeting wants nothing yet. */
    private boolean introduces() {
        var first = readings.getFirst();
        return first.command().equals(new Command.Greet(false))
                && wanted.stream().allMatch(SmallTalk::isUnclear);
    }

    private static boolean isUnclear(Reading reading) {
        return reading.command() instanceof Command.None
                && reading.rather().isEmpty()
                && reading.times().isEmpty();
    }

    /** A farewell is none of the greetings that stand beside it: "I am off. Ciao!" */
    private List<Reading> courtesies() {
        var thanks = first(Command.Thanks.class::isInstance);
        var farewell = first(new Command.Greet(true)::equals);
        var greeting = farewell.or(() -> first(Command.Greet.class::isInstance));
        return Stream.concat(thanks.stream(), greeting.stream()).toList();
    }

    private Optional<Reading> first(Predicate<Command> kind) {
        return readings.stream().filter(reading -> kind.test(reading.command())).findFirst();
    }
}
