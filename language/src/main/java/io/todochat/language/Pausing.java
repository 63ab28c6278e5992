package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.time.Amount;
import io.todochat.language.time.Mention;
import io.todochat.language.way.Vocabulary;
import io.todochat.schedule.Slot;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How long something is put off, left out, or rests. */
final class Pausing {

    /** Nobody leaves out more by their number. */
    private static final int MOST_TIMES = 50;

    private Pausing() {}

    /** The moment that is said, if it is not this one: "not now, later". */
    static Optional<Slot> moment(Clause clause) {
        var now = new Slot.Moment(
                clause.sentence().phrase().at().toLocalDateTime().truncatedTo(ChronoUnit.SECONDS));
        return time(clause).map(Timing::slot).filter(slot -> !slot.equals(now));
    }

    /** For how long, where that is how it is said. */
    static Optional<Amount> length(Clause clause) {
        return time(clause).filter(time -> time.kind() == Mention.Kind.LENGTH).flatMap(Mention::amount);
    }

    /** Where the day or the week begins in which it is left out; empty where only its end is said. */
    static Optional<Slot> start(Clause clause) {
        return time(clause).filter(Pausing::isDuring).map(Mention::value);
    }

    /** When it goes on: behind the day or the week in which it is left out, or when that is said. */
    static Optional<Slot> end(Clause clause) {
        return time(clause).map(time -> isDuring(time) ? behind(time) : Timing.slot(time));
    }

    /** "I'm away until Friday, skip the gym": for as long as the reason holds; empty where it says no such time, or the command does. */
    static Optional<Command> meanwhile(Command rest, Clause why) {
        var until = end(why);
        return switch (rest) {
            case Command.Skip(var targets, var from, var end, int times)
            when until.isPresent() && from.isEmpty() && end.isEmpty() && times == 1 ->
                Optional.of(new Command.Skip(targets, start(why), until, 1));
            case Command.Pause(var targets, var from, var end)
            when until.isPresent() && from.isEmpty() && end.isEmpty() ->
                Optional.of(
                        start(why).isPresent()
                                ? new Command.Skip(targets, start(why), until, 1)
                                : new Command.Pause(targets, Optional.empty(), until));
            default -> Optional.empty();
        };
    }

    /** How often: twice, the next three. */
    static int times(Said said) {
        if (said.has("number2")) {
            return Math.clamp(Vocabulary.number(said.word("number2")).orElse(1), 1, MOST_TIMES);
        }
        return said.found().way().text().contains("twice") ? 2 : 1;
    }

    private static Optional<Mention> time(Clause clause) {
        return clause.chunks().stream()
                .filter(chunk -> chunk.meaning() instanceof Mention)
                .map(chunk -> (Mention) chunk.meaning())
                .filter(time -> time.repeat().isEmpty())
                .findFirst();
    }

    private static boolean isDuring(Mention time) {
        var isSpan = time.link() == Mention.Link.FROM && time.until().isPresent();
        return (time.link() == Mention.Link.AT || isSpan)
                && time.kind() != Mention.Kind.LENGTH
                && (time.value() instanceof Slot.Day || time.amount().isEmpty());
    }

    private static Slot behind(Mention time) {
        return time.until().orElseGet(() -> new Slot.Day(time.value().date().plusDays(1)));
    }
}
