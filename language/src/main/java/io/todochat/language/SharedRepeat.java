package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.time.Mention;
import io.todochat.language.time.Mention.Repeat;
import io.todochat.schedule.Slot;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "The blue pill at 8 and the white one at 20:00 every day": where the second leaves out its verb, how often it comes is
 * said of both.
 *
 * @param now when it is said
 */
record SharedRepeat(LocalDateTime now) {

    private static final Pattern DAYS = Pattern.compile("FREQ=(DAILY|WEEKLY;(UNTIL=\\d+;)?BYDAY=([A-Z,]+)).*");

    private static final int WEEK = 7;

    /** The one reading as often as the other; empty where only one of them has an hour and no day, and the other repeats. */
    Optional<Reading> like(Reading one, Reading other) {
        return one.command() instanceof Command.Add(var fields)
                        && other.command() instanceof Command.Add(var repeating)
                        && repeating.recurrence().isPresent()
                        && isHourAlone(one)
                        && hasHour(repeating)
                        && fields.due().orElse(null) instanceof Slot.Moment(var at)
                ? at(at, repeating.recurrence().get(), repeating.due().orElseThrow())
                        .map(due -> one.as(new Command.Add(fields.due(due).repeating(repeating.recurrence()))))
                : Optional.empty();
    }

    private static boolean isHourAlone(Reading reading) {
        return reading.times().size() == 1
                && reading.times().getFirst().mention().kind() == Mention.Kind.TIME
                && reading.times().getFirst().mention().isDayOpen()
                && reading.times().getFirst().mention().amount().isEmpty();
    }

    private static boolean hasHour(Fields fields) {
        return fields.due().orElse(null) instanceof Slot.Moment
                && !fields.recurrence().get().rule().contains("BYHOUR");
    }

    /** The first time at that hour, on the days of the rule. */
    private Optional<Slot> at(LocalDateTime hour, Repeat repeat, Slot first) {
        var days = DAYS.matcher(repeat.rule());
        if (repeat.rule().contains("INTERVAL") || !days.matches()) {
            return Optional.empty();
        }
        var begin = first.date().isBefore(now.toLocalDate().plusDays(WEEK)) ? now.toLocalDate() : first.date();
        return Stream.iterate(begin, day -> day.plusDays(1))
                .limit(WEEK + 1L)
                .filter(day -> days.group(3) == null
                        || days.group(3).contains(day.getDayOfWeek().name().substring(0, 2)))
                .map(day -> day.atTime(hour.toLocalTime()))
                .filter(at -> at.isAfter(now))
                .<Slot>map(Slot.Moment::new)
                .findFirst();
    }
}
