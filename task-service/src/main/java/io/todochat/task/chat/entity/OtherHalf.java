package io.todochat.task.chat.entity;

import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Task;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Pm", "in the evening": in which half of the day the hour of a task is. Pure. */
record OtherHalf(Task task) {

    private static final Pattern HALF = Pattern.compile(
            "(?:(?:make|make it|it's|it is|that's|that is|i said|at|in|in the|the|this) )*"
                    + "(am|pm|a\\.m|p\\.m|morning|afternoon|evening|night)(?: of course)?(?:,? not .+)?",
            Pattern.CASE_INSENSITIVE);

    private static final int NOON = 12;

    /** From when to when an hour can be in a part of the day. */
    private record Hours(int from, int to) {}

    private static final Map<String, Hours> HOURS = Map.of(
            "am", new Hours(0, 11),
            "a.m", new Hours(0, 11),
            "pm", new Hours(12, 23),
            "p.m", new Hours(12, 23),
            "morning", new Hours(4, 11),
            "afternoon", new Hours(12, 18),
            "evening", new Hours(16, 23),
            "night", new Hours(17, 23));

    /** Whether this is all that is said. */
    static boolean isAll(String words) {
        return HALF.matcher(words).matches();
    }

    /** The hour in that half; empty where it has none, or it cannot be then. */
    Optional<String> said(String words) {
        var half = HALF.matcher(words);
        if (!half.matches() || task.due() == null) {
            return Optional.empty();
        }
        var part = half.group(1).toLowerCase(Locale.ROOT);
        return switch (Slot.parse(task.due())) {
            case Slot.Moment(var at) ->
                within(at.toLocalTime(), HOURS.get(part)).map(time -> "make it at " + time);
            case Slot.Day _ -> part.length() > 3 ? Optional.of("make it in the " + part) : Optional.empty();
        };
    }

    private static Optional<LocalTime> within(LocalTime time, Hours hours) {
        var other = time.plusHours(NOON);
        return isWithin(time, hours)
                ? Optional.of(time)
                : isWithin(other, hours) ? Optional.of(other) : Optional.empty();
    }

    private static boolean isWithin(LocalTime time, Hours hours) {
        return time.getHour() >= hours.from() && time.getHour() <= hours.to();
    }
}
