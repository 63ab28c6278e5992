package io.todochat.language;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.schedule.Slot;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** "Move the dentist and the doctor to Friday at 9 and 10": each of several tasks has its own of several hours. */
record Pairing(Reading reading, Command.Update update) {

    /** The reading itself, or one for each of the tasks; asked where nobody can tell which hour is whose. */
    static List<Reading> of(Reading reading) {
        return reading.command() instanceof Command.Update update
                        && update.changes().fields().due().isPresent()
                ? new Pairing(reading, update).paired()
                : List.of(reading);
    }

    private List<Reading> paired() {
        var due = update.changes().fields().due().orElseThrow();
        var others = others(due);
        if (others.isEmpty()) {
            return List.of(reading);
        }
        var hours = Stream.concat(Stream.of(due), others.stream()).toList();
        var targets = update.targets().stream().flatMap(Pairing::each).toList();
        return targets.size() == hours.size() && !isEither()
                ? IntStream.range(0, hours.size())
                        .mapToObj(i -> to(targets.get(i), hours.get(i), i == 0))
                        .toList()
                : List.of(reading.as(new Command.Update(update.targets(), withoutHour(due)))
                        .asking(Question.WHEN));
    }

    /** "At 9 or 10". */
    private boolean isEither() {
        return reading.times().stream().anyMatch(time -> time.text().matches("(?i).*\\bor\\b.*"));
    }

    private Changes withoutHour(Slot due) {
        return update.changes().isDayOpen()
                ? Changes.NOTHING
                : Changes.to(update.changes().fields().due(new Slot.Day(due.date())));
    }

    /** The further hours that are said with the one that counts. */
    private List<Slot.Moment> others(Slot due) {
        return reading.times().stream()
                .map(Reading.Time::mention)
                .filter(time -> time.due().equals(due))
                .flatMap(time -> time.also().stream())
                .filter(Slot.Moment.class::isInstance)
                .map(Slot.Moment.class::cast)
                .toList();
    }

    /** What was read where is told with the first of them. */
    private Reading to(Target target, Slot due, boolean isFirst) {
        var changes = update.changes().saying(update.changes().fields().due(due));
        var command = new Command.Update(List.of(target), changes);
        return isFirst ? reading.as(command) : new Reading(command, false, Optional.empty(), List.of(), List.of());
    }

    /** What an "and" joins, where there are several hours, is several tasks. */
    private static Stream<Target> each(Target target) {
        return target instanceof Target.Named(var words, var said, var due)
                ? Arrays.stream(said.split("\\s*,\\s*(and\\s+)?|\\s+and\\s+"))
                        .map(name -> name.replaceFirst("^(?i:the|my|our)\\s+", ""))
                        .map(name -> new Target.Named(name, name, Optional.empty()))
                : Stream.of(target);
    }
}
