package io.todochat.task.chat.entity;

import io.todochat.schedule.Slot;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Until which hour a task lasts, as {@link Lasting} noted it: it moves along when the task does. Pure.
 *
 * @param notes of the task; null for none
 */
record NotedEnd(String notes) {

    /** On a line of its own, in either way of writing hours; what is no hour was written by somebody else. */
    private static final Pattern UNTIL =
            Pattern.compile("(?m)^until (?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?: (?<half>AM|PM))?$");

    private static final int HALF_DAY = 12;

    /** Whether they tell such an hour. */
    boolean isThere() {
        return notes != null && UNTIL.matcher(notes).find();
    }

    /** The notes as they are once it is due at another hour. */
    String moved(String before, String due) {
        if (notes == null || before == null || due == null) {
            return notes;
        }
        return Slot.parse(before) instanceof Slot.Moment(var from) && Slot.parse(due) instanceof Slot.Moment(var to)
                ? by(Duration.between(from.toLocalTime(), to.toLocalTime()))
                : notes;
    }

    private String by(Duration later) {
        return later.isZero()
                ? notes
                : UNTIL.matcher(notes).replaceAll(end -> {
                    var isHalved = end.group("half") != null;
                    var hour = Integer.parseInt(end.group("hour"));
                    var time = LocalTime.of(
                                    isHalved
                                            ? hour % HALF_DAY
                                                    + (end.group("half").equals("PM") ? HALF_DAY : 0)
                                            : hour,
                                    Integer.parseInt(end.group("minute")))
                            .plus(later);
                    return "until "
                            + DateTimeFormatter.ofPattern(isHalved ? "h:mm a" : "HH:mm", Locale.ENGLISH)
                                    .format(time);
                });
    }
}
