package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Target;
import io.todochat.schedule.Slot;
import java.util.List;
import java.util.Optional;

/**
 * "Yes, but at 9", "no, on Friday", said to the question whether something shall be done: what was offered is then due at
 * that time, and nothing else is agreed to so. Pure.
 */
record Qualified(Scene scene, Pending pending, List<Reading> readings) {

    /** Whether it was asked if a new task shall be added. */
    boolean isOffer() {
        return offered().isPresent();
    }

    /** What it is to the question; empty where no time is said with a yes or a no. */
    Optional<Reaction> reaction() {
        var agrees = command() instanceof Command.Yes;
        var times = readings.getFirst().times();
        if (pending.kind() != Pending.Kind.CONFIRM || readings.size() > 1 || times.size() != 1) {
            return Optional.empty();
        }
        var time = times.getFirst().mention();
        var isOfIt = agrees
                || command() instanceof Command.Update(var targets, var _)
                        && targets.equals(List.of(new Target.Last()))
                        && Consent.isRefusal(scene.saying().text());
        var given = Ordering.isOnlyTime(List.of(time))
                ? atThatHour(times.getFirst())
                : pending.given().at(time.due().text(), false);
        return !isOfIt || !agrees && offered().isEmpty()
                ? Optional.empty()
                : offered()
                        .filter(fields -> isOpenTo(fields, given))
                        .<Reaction>map(_ -> new Reaction.Go(agrees ? given.agreed() : given))
                        .or(() -> Optional.of(new Reaction.Stay(pending.question())));
    }

    /** On the day that was offered, and in the part of it that its words tell. */
    private Given atThatHour(Reading.Time hour) {
        var asked = pending.saying();
        return added(asked.inWords(asked.text() + " " + hour.text()))
                .flatMap(Fields::due)
                .filter(due -> offered().flatMap(Fields::due).isPresent())
                .map(due -> pending.given().at(due.text(), false))
                .orElseGet(() -> pending.given().at(hour.mention().due().text(), true));
    }

    /** An hour beside another one would be lost. */
    private static boolean isOpenTo(Fields fields, Given given) {
        return fields.recurrence().isEmpty()
                && !(given.timeOnly()
                        && fields.due().filter(Slot.Moment.class::isInstance).isPresent());
    }

    /** The new task that was asked about; empty where it was something else. */
    private Optional<Fields> offered() {
        return pending.kind() != Pending.Kind.CONFIRM || !pending.candidates().isEmpty()
                ? Optional.empty()
                : added(pending.saying());
    }

    private static Optional<Fields> added(Saying saying) {
        return Optional.of(saying.readings().getFirst().command())
                .filter(_ -> !saying.isInParts() || saying.readings().size() == 1)
                .filter(Command.Add.class::isInstance)
                .map(Command.Add.class::cast)
                .or(saying::jotting)
                .or(saying::chore)
                .map(Command.Add::fields);
    }

    private Command command() {
        return readings.getFirst().command();
    }
}
