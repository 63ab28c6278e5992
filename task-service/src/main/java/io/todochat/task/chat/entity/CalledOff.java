package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Command.About;
import io.todochat.language.command.Target;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** "Story hour is cancelled on the 26th": of what repeats only that day is called off, and not the one that is next. Pure. */
record CalledOff(Scene scene) {

    /** That day left out instead; empty for what is something else. */
    Optional<Reading> of(Reading said) {
        var reading = said.rather()
                .filter(_ -> said.command() instanceof Command.None)
                .orElse(said);
        return reading.command() instanceof About about
                        && (about instanceof Command.Cancel || about instanceof Command.Delete)
                        && about.targets().size() == 1
                        && about.targets().getFirst() instanceof Target.Named name
                ? name.due()
                        .or(() -> onlyDay(reading))
                        .filter(day -> comesAlso(name, day))
                        .map(day -> reading.as(leftOut(name, day)).confirmed(true))
                : Optional.empty();
    }

    private static Optional<LocalDate> onlyDay(Reading reading) {
        return reading.times().stream()
                .map(Reading.Time::mention)
                .filter(time -> reading.times().size() == 1
                        && time.repeat().isEmpty()
                        && time.until().isEmpty())
                .map(time -> time.value().date())
                .findFirst();
    }

    private boolean comesAlso(Target.Named name, LocalDate day) {
        var tasks =
                new Resolution(scene.book().openTasks()).match(undated(name)).tasks();
        return tasks.size() == 1
                && tasks.getFirst().series() != null
                && day(tasks.getFirst()).filter(next -> next.isBefore(day)).isPresent();
    }

    private static Optional<LocalDate> day(Task next) {
        return Optional.ofNullable(next.due()).map(due -> Slot.parse(due).date());
    }

    private static Command leftOut(Target.Named name, LocalDate day) {
        return new Command.Skip(
                List.of(undated(name)), Optional.of(new Slot.Day(day)), Optional.of(new Slot.Day(day.plusDays(1))));
    }

    private static Target.Named undated(Target.Named name) {
        return new Target.Named(name.words(), name.said(), Optional.empty());
    }
}
