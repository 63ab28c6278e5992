package io.todochat.task.tasks.boundary;

import io.todochat.http.Problem;
import io.todochat.task.tasks.entity.Command;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;

/** How long a reminder is put off, as JSON: {@code until} an instant or {@code for} a while. */
final class SnoozeJson {

    private static final Duration LONGEST = Duration.ofDays(3_660);

    private SnoozeJson() {}

    /** @throws jakarta.ws.rs.WebApplicationException 400 that names what cannot be accepted */
    static Command.Snooze read(int task, JsonObject json) {
        var members = new Members(json, "");
        members.refuseOthers(Set.of("until", "for", "reminder"), Set.of());
        var until = members.instant("until");
        var length = members.text("for");
        var reminder = members.text("reminder");
        members.requireNoFaults();
        if ((until == null) == (length == null)) {
            throw Problem.inField("", "It says either until when, or for how long.")
                    .exception();
        }
        return new Command.Snooze(task, reminder, until == null ? in(length) : _ -> until);
    }

    private static UnaryOperator<Instant> in(String length) {
        var duration = duration(length);
        return now -> now.plus(duration);
    }

    private static Duration duration(String length) {
        try {
            var duration = Duration.parse(length);
            if (duration.isPositive() && duration.compareTo(LONGEST) <= 0) {
                return duration;
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        throw Problem.inField("/for", "How long is given like PT10M, PT2H or P1D, at most ten years.")
                .exception();
    }
}
