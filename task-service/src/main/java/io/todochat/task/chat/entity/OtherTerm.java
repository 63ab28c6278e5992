package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Target;
import io.todochat.language.time.Amount;
import io.todochat.schedule.Slot;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Make it 30 days", said behind "within 14 days": counted from the same day, and not from the end of these. Pure. */
record OtherTerm(Scene scene) {

    private static final Pattern TERM = Pattern.compile("(?i)(?:with)?in .*(?:day|week|month)s?");

    /** With one of these so many days come to those that it has. */
    private static final Pattern ADDING = Pattern.compile(
            ".*\\b(later|earlier|back|off|by|more|another|extra|further|longer|after|push|move|postpone)\\b.*");

    /** What the reading comes to then; empty where it is about something else. */
    Optional<Reading> of(Reading reading) {
        return reading.command() instanceof Command.Update(var targets, var changes)
                        && targets.equals(List.of(new Target.Last()))
                        && saysTerm()
                        && !ADDING.matcher(Resolution.fold(scene.saying().text()))
                                .matches()
                ? changes.later().filter(Amount::isDays).map(term -> reading.as(due(targets, term)))
                : Optional.empty();
    }

    /** Whether a new task was said to be due in so many days. */
    private boolean saysTerm() {
        var done = scene.now().done();
        if (done == null) {
            return false;
        }
        var reading = done.saying().readings().get(done.command());
        return reading.command() instanceof Command.Add
                && reading.times().stream()
                        .anyMatch(time -> TERM.matcher(time.text()).matches());
    }

    private Command due(List<Target> targets, Amount term) {
        var said = scene.now().done().saying().at();
        return new Command.Update(
                targets,
                Changes.to(Fields.NOTHING.due(new Slot.Day(term.after(said).toLocalDate()))));
    }
}
