package io.todochat.task.chat.entity;

import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Task;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long it is until a task is due, for whoever asks that. Pure.
 *
 * @param text what is asked
 * @param now by the person's clock
 */
public record Remaining(String text, LocalDateTime now) {

    private static final Pattern ASKED = Pattern.compile(
            "(?i).*\\bhow (?:many (?:days|weeks|hours|months|nights|sleeps|minutes)|long|far|much (?:time|longer))\\b"
                    + "(?:.*\\b(?:until|till|before|left|to go|away|off|from now)\\b.*"
                    + "|\\s+(?:is|are|'s)\\s+(?:that|it|this)\\W*)"
                    + "|.*\\bhow many (?:days|weeks|nights|sleeps) to (?:the|my|our)\\b.*");

    private static final int HOURS_OF_TWO_DAYS = 48;

    /** A sentence of it; empty where something else is asked, or it has no date. */
    public Optional<String> until(Task task) {
        return task.due() != null
                        && task.isOpen()
                        && ASKED.matcher(text.strip()).matches()
                ? Optional.of("That is " + distance(Slot.parse(task.due())) + ".")
                : Optional.empty();
    }

    private String distance(Slot due) {
        if (due instanceof Slot.Moment(var at)) {
            var minutes = Duration.between(now, at).toMinutes();
            if (Math.abs(minutes) < HOURS_OF_TWO_DAYS * 60L) {
                return Math.abs(minutes) < 120 ? told(minutes, "minute") : told(minutes / 60, "hour");
            }
        }
        var days = ChronoUnit.DAYS.between(now.toLocalDate(), due.date());
        return days == 0 ? "today" : told(days, "day");
    }

    private static String told(long count, String unit) {
        var much = Math.abs(count) + " " + unit + (Math.abs(count) == 1 ? "" : "s");
        return count < 0 ? much + " ago" : "in " + much;
    }
}
