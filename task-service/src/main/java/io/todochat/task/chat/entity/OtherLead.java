package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Reminder;
import io.todochat.language.command.Target;
import io.todochat.language.time.Amount;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * "Make it 20 minutes", said behind a wish to be reminded 10 minutes before: the reminder is meant, and not the task. Pure.
 */
record OtherLead(Scene scene) {

    /** With one of these the task is moved. */
    private static final Pattern MOVING = Pattern.compile(
            ".*\\b(later|earlier|in|from|back|until|till|for|by|push|move|shift|put|bring|delay|postpone|defer|reschedule)\\b.*");

    private static final Pattern NUMBER = Pattern.compile("(?:(?:no|better|rather) )*(?:make (?:it|that) )?(\\d{1,2})");

    /** Higher than any hour that people say without more. */
    private static final int LAST_HOUR = 12;

    /** What the reading comes to then; empty where it is about something else. */
    Optional<Command> of(Reading reading) {
        if (!(reading.command() instanceof Command.Update(var targets, var _))
                || !targets.equals(List.of(new Target.Last()))
                || MOVING.matcher(Resolution.fold(scene.saying().text())).matches()) {
            return Optional.empty();
        }
        return lead().flatMap(before -> minutes(before).or(() -> amount(reading)))
                .map(amount -> new Command.Remind(
                        targets, List.of(new Reminder.Before(amount)), Command.Remind.Manner.INSTEAD));
    }

    /** How long before was said last. */
    private Optional<Amount> lead() {
        var done = scene.now().done();
        var reminders = done == null
                ? List.<Reminder>of()
                : switch (done.saying().readings().get(done.command()).command()) {
                    case Command.Add(var fields) -> fields.reminders();
                    case Command.Remind(var _, var said, var _) -> said;
                    default -> List.<Reminder>of();
                };
        return reminders.size() == 1 && reminders.getFirst() instanceof Reminder.Before(var amount)
                ? Optional.of(amount)
                : Optional.empty();
    }

    private Optional<Amount> amount(Reading reading) {
        if (reading.times().size() != 1 || !TimeAlone.isAll(scene.saying().text(), reading, "")) {
            return Optional.empty();
        }
        var time = reading.times().getFirst().mention();
        return switch (time.kind()) {
            case LENGTH, LEAD -> time.amount();
            default -> Optional.empty();
        };
    }

    /** A mere number that is no hour is as many minutes. */
    private Optional<Amount> minutes(Amount before) {
        var number = NUMBER.matcher(Resolution.fold(scene.saying().text()));
        return number.matches() && before.time().toMinutesPart() > 0
                ? Optional.of(Integer.parseInt(number.group(1)))
                        .filter(minutes -> minutes > LAST_HOUR)
                        .map(minutes -> new Amount(before.period(), Duration.ofMinutes(minutes)))
                : Optional.empty();
    }
}
