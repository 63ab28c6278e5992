package io.todochat.language;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Priority;
import io.todochat.language.command.Reminder;
import io.todochat.language.command.Target;
import io.todochat.language.grammar.Range;
import io.todochat.language.time.DayPart;
import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is said in one breath: an hour is on the day that was said before it, "call Tom tomorrow at 5, then cook at 7", and
 * a reminder of nothing is of what was said before it. Serves one sentence and is not shared.
 */
final class Breath {

    private final List<Reading> readings = new ArrayList<>();

    /** Whether what was said last is a thing and when it is, with no verb. */
    private boolean endsInThing;

    /** All that was understood, in order. */
    List<Reading> readings() {
        return readings;
    }

    /** Takes what was said next. */
    void add(Clause clause) {
        var read = errand(clause, behindReason(clause, Grounds.read(clause)));
        var before = readings.isEmpty() || clause.sentence().beginsAnew(clause.beginning()) ? null : readings.getLast();
        var day = before == null || !saysHour(read) ? Optional.<LocalDate>empty() : day(before, read);
        var reading = day.map(said -> afterwards(before, clause, said)).orElse(read);
        var reminded = before == null || !isNameless(read) ? Optional.<Command>empty() : reminded(before, reading);
        var pressed = readings.isEmpty() ? Optional.<Command>empty() : pressed(readings.getLast(), reading);
        var instead = before == null ? Optional.<Command>empty() : Pressing.instead(before.command(), read.command());
        var rest = before == null ? Optional.<Command>empty() : rest(before, reading, clause);
        if (instead.isPresent()) {
            readings.set(readings.size() - 1, before.as(instead.get()));
        } else if (rest.isPresent()) {
            readings.set(readings.size() - 1, before.as(rest.get()));
        } else if (reminded.isPresent()) {
            readings.set(readings.size() - 1, before.and(reminded.get(), reading));
        } else if (pressed.isPresent()) {
            readings.set(readings.size() - 1, readings.getLast().and(pressed.get(), reading));
        } else {
            var own = before != null && clause.isElliptic() ? shared(before, reading, clause) : reading;
            say(readings.isEmpty() ? own : Contrast.behind(readings.getLast(), own, clause), clause);
        }
    }

    /** "- cancel ballet", of a list in one line, is to be done like what stands before it, unless there is such a task. */
    private Reading errand(Clause clause, Reading reading) {
        var isOne = clause.isItem()
                && !readings.isEmpty()
                && readings.getLast().command() instanceof Command.Add
                && reading.command() instanceof Command.About;
        return isOne ? reading.as(Interpreter.errand(clause)).rather(reading.confirmed(true)) : reading;
    }

    /** How often one of two things comes may be said of both. */
    private Reading shared(Reading before, Reading reading, Clause clause) {
        var share = new SharedRepeat(clause.sentence().phrase().at().toLocalDateTime());
        share.like(before, reading).ifPresent(both -> readings.set(readings.size() - 1, both));
        return share.like(reading, before).orElse(reading);
    }

    /** On the day said before; an hour that would be before the last one, in the other half of it, where that is after it. */
    private static Reading afterwards(Reading before, Clause clause, LocalDate day) {
        var usual = Interpreter.read(clause, day);
        var isInHalf = usual.times().stream().anyMatch(time -> !time.mention().isHalfOpen());
        var later = isInHalf ? usual : Interpreter.read(clause.in(DayPart.EVENING), day);
        return isBehind(before, usual) || !isBehind(before, later) ? usual : later;
    }

    private static boolean isBehind(Reading before, Reading next) {
        return moment(before).flatMap(at -> moment(next).map(at::isBefore)).orElse(true);
    }

    private static Optional<LocalDateTime> moment(Reading reading) {
        return reading.command() instanceof Command.Add(var fields)
                        && fields.due().orElse(null) instanceof Slot.Moment(var at)
                ? Optional.of(at)
                : Optional.empty();
    }

    /** "I can't make the dentist, move it": where only a reason stands in front, "it" may be what that is about. */
    private Reading behindReason(Clause clause, Reading reading) {
        if (!readings.isEmpty() || clause.range().from() == 0) {
            return reading;
        }
        var told = new Range(0, clause.range().from());
        var named = Preamble.named(clause.sentence(), told, reading);
        if (named.isPresent()) {
            return named.get();
        }
        var rest = Pausing.meanwhile(reading.command(), Clause.of(clause.sentence(), told));
        if (rest.isPresent()) {
            return reading.as(rest.get()).confirmed(reading.confirm());
        }
        return reading.command() instanceof Command.About about
                        && about.targets().stream().anyMatch(target -> target.equals(new Target.Last()))
                ? reading.confirmed(true)
                : reading;
    }

    /** "Milk Friday, bread Saturday": where there are tasks called so, it may be said of them. */
    private void say(Reading reading, Clause clause) {
        var isThing = Contrast.isThing(reading, clause);
        var goesOn = isThing && endsInThing;
        if (goesOn) {
            readings.set(readings.size() - 1, Contrast.ofThing(readings.getLast()));
        }
        var own = readings.isEmpty() ? reading : reading.from(clause.offset());
        readings.addAll(Pairing.of(goesOn ? Contrast.ofThing(own) : own));
        endsInThing = isThing;
    }

    /** A new task, or a reminder, at an hour and on no day. */
    private static boolean saysHour(Reading reading) {
        return reading.command() instanceof Command.Add
                && reading.times().size() == 1
                && reading.times().getFirst().mention().isDayOpen()
                && reading.times().getFirst().mention().kind() == Mention.Kind.TIME;
    }

    private static boolean isNameless(Reading reading) {
        return reading.command() instanceof Command.Add(var fields)
                && fields.title().isEmpty()
                && !fields.reminders().isEmpty();
    }

    /** The day of a new task, or of one that is moved and only reminded of. */
    private static Optional<LocalDate> day(Reading before, Reading next) {
        return switch (before.command()) {
            case Command.Add(var fields) when fields.recurrence().isEmpty() -> day(fields, before);
            case Command.Update(var _, var changes) when isNameless(next) -> day(changes.fields(), before);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(Fields fields, Reading before) {
        return fields.due()
                .map(Slot::date)
                .filter(day -> before.times().stream()
                        .map(Reading.Time::mention)
                        .anyMatch(
                                time -> !time.isDayOpen() && time.value().date().equals(day)));
    }

    /** The same with a reminder; empty where it is about no single task. */
    private static Optional<Command> reminded(Reading before, Reading reminder) {
        var more = ((Command.Add) reminder.command()).fields().reminders();
        return switch (before.command()) {
            case Command.Add(var fields)
            when fields.title().isPresent() -> Optional.of(new Command.Add(reminding(fields, more)));
            case Command.Update(var targets, var changes)
            when day(before, reminder).isPresent() ->
                Optional.of(new Command.Update(targets, changes.saying(reminding(changes.fields(), more))));
            default -> Optional.empty();
        };
    }

    /** "Todo: write changelog, tag release": what is no command behind a comma is of the task before. */
    private static Optional<Command> rest(Reading before, Reading next, Clause clause) {
        if (before.command() instanceof Command.Add(var fields)
                && fields.title().isPresent()
                && next.command() instanceof Command.None
                && new Afterword(clause).isAll()) {
            return Optional.of(new Afterword(clause).behind(fields));
        }
        var range = clause.range();
        var isBehindComma = range.from() > 0
                && clause.sentence().tokens().get(range.from() - 1).word().equals(",");
        return before.command() instanceof Command.Add(var fields)
                        && fields.title().isPresent()
                        && next.command() instanceof Command.None
                        && !clause.asks()
                        && isBehindComma
                ? Optional.of(new Command.Add(fields.titled(
                        fields.title().get() + ", " + clause.sentence().text(range.from(), range.to()))))
                : Optional.empty();
    }

    /** A new task, of which it is said in the same breath that it is urgent. */
    private static Optional<Command> pressed(Reading before, Reading next) {
        return before.command() instanceof Command.Add(var fields)
                        && fields.title().isPresent()
                        && fields.priority().isEmpty()
                ? pressing(next).map(priority -> new Command.Add(fields.pressing(priority)))
                : Optional.empty();
    }

    /** How urgent it is, where nothing but that is said of what was spoken of. */
    static Optional<Priority> pressing(Reading reading) {
        return reading.command() instanceof Command.Update(var targets, var changes)
                        && targets.equals(List.of(new Target.Last()))
                ? changes.fields()
                        .priority()
                        .filter(priority -> changes.equals(Changes.to(Fields.NOTHING.pressing(priority))))
                : Optional.empty();
    }

    private static Fields reminding(Fields fields, List<Reminder> more) {
        return fields.reminding(
                Stream.concat(fields.reminders().stream(), more.stream()).toList());
    }
}
