package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Filter;
import io.todochat.language.command.Target;
import io.todochat.language.time.Mention;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was said by somebody who has the very task that it may be about: "make rent quarterly" is something to be made,
 * unless there is a rent. Pure.
 */
public record Meant(Scene scene) {

    /** A priority and nothing else: "p1", "high priority", "prio: high". */
    private static final Pattern LEVEL = Pattern.compile(
            "\\s*(p[1-4]|!\\w+|(prio|pri|priority)\\s*[:=]?\\s*\\w+|\\w+ (prio|priority)|urgent|important)\\W*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LENGTH = Pattern.compile(
            "(?i)\\b(?:it'?s|that'?s|it is|that is|lasts|takes) (?:only |just )?(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten) \\p{L}+[.!]*$");

    /** The reading as it is meant. */
    public Reading of(Reading reading) {
        if (isLength(reading)) {
            return reading.as(new Command.None());
        }
        return new OtherLead(scene)
                .of(reading)
                .or(() -> pressing(reading))
                .map(reading::as)
                .or(() -> new OtherTerm(scene).of(reading))
                .or(() -> new Recounting(scene).of(reading))
                .or(() -> new CalledOff(scene).of(reading))
                .or(() -> new SameDeed(scene).of(reading))
                .or(() -> new OwnDeed(scene).of(reading))
                .or(() -> new DoneInPart(scene).of(reading))
                .or(() -> there(reading))
                .or(() -> new ListedThing(scene).of(reading.command()).map(reading::as))
                .or(() -> asked(reading).map(reading::as))
                .orElse(reading);
    }

    /** "It's only 5 days" says how long it takes, and not to when it is moved. */
    private boolean isLength(Reading reading) {
        return reading.command() instanceof Command.Update(var targets, var _)
                && targets.equals(List.of(new Target.Last()))
                && !reading.times().isEmpty()
                && reading.times().stream().allMatch(time -> time.mention().kind() == Mention.Kind.LENGTH)
                && LENGTH.matcher(scene.saying().text()).find();
    }

    /** "High priority", where no task was spoken of, asks which ones are. */
    private Optional<Command> pressing(Reading reading) {
        var said = reading.rather().map(Reading::command).filter(_ -> reading.command() instanceof Command.None);
        return Optional.of(said.orElse(reading.command()))
                .filter(Command.Update.class::isInstance)
                .map(Command.Update.class::cast)
                .filter(update -> update.targets().equals(List.of(new Target.Last()))
                        && scene.now().about().size() != 1
                        && LEVEL.matcher(scene.saying().text()).matches())
                .flatMap(update -> update.changes()
                        .fields()
                        .priority()
                        .filter(priority -> update.changes().equals(Changes.to(Fields.NOTHING.pressing(priority)))))
                .map(priority -> new Command.Find(
                        Command.Find.Manner.LIST, Filter.OPEN.of(priority).orMorePressing(), Optional.empty()));
    }

    /** What is meant where the task is there. */
    private Optional<Reading> there(Reading reading) {
        return Stream.iterate(reading.rather(), Optional::isPresent, rather -> rather.flatMap(Reading::rather))
                .flatMap(Optional::stream)
                .filter(rather -> tasks().has(rather) || isNothing(reading) && isOneOfSeveral(rather.command()))
                .filter(rather -> !isThereItself(reading.command(), rather.command()))
                .map(rather -> rather.confirmed(rather.confirm() && !isSure(rather.command())))
                .findFirst();
    }

    private There tasks() {
        return new There(scene);
    }

    private static boolean isNothing(Reading reading) {
        return reading.command() instanceof Command.None;
    }

    /** Which of them is asked then. */
    private boolean isOneOfSeveral(Command rather) {
        return rather instanceof Command.About about
                && !among(about, Resolution::new).isEmpty();
    }

    /** Who says a whole title surely means that task; what is to go is asked about all the same. */
    private boolean isSure(Command said) {
        return !(said instanceof Command.Delete || said instanceof Command.Cancel)
                && !(said instanceof Command.Update(var _, var changes)
                        && changes.ending().isPresent())
                && said instanceof Command.About about
                && title(about.targets().getFirst())
                        .filter(name -> new Resolution(scene.book().openTasks())
                                        .match(name)
                                        .distance()
                                == 0)
                        .isPresent();
    }

    /** A question about what is in the book. */
    private Optional<Command> asked(Reading reading) {
        var isFruitless = switch (reading.command()) {
            case Command.None _ -> true;
            case Command.Find find -> !tasks().has(find);
            case Command.Show show -> !isKnown(show);
            default -> false;
        };
        return isFruitless ? new Inquiry(scene).of(reading) : Optional.empty();
    }

    private boolean isKnown(Command.Show show) {
        return !(show.targets().size() == 1 && show.targets().getFirst() instanceof Target.Named name)
                || !new Names(Pool.of(show).tiers(scene.book())::match)
                        .in(name).stream()
                                .allMatch(one -> Pool.of(show)
                                        .tiers(scene.book())
                                        .match(one)
                                        .tasks()
                                        .isEmpty());
    }

    private static Optional<Target.Named> title(Target target) {
        return switch (target) {
            case Target.Named name -> Optional.of(name);
            case Target.The the -> the.sort().map(Resolution::name);
            default -> Optional.empty();
        };
    }

    private List<Task> among(Command.About about, Function<List<Task>, Resolution> among) {
        return about.targets().size() == 1 && about.targets().getFirst() instanceof Target.Named name
                ? among.apply(scene.book().openTasks()).exactly(name)
                : List.of();
    }

    /** A task may be called like that thing on the checklist of another one. */
    private boolean isThereItself(Command said, Command rather) {
        return rather instanceof Command.Checklist
                && said instanceof Command.About about
                && tasks().named(about, Resolution::new);
    }
}
