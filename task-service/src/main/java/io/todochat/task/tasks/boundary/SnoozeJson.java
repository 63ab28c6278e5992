package io.todochat.task.tasks.boundary;

import io.todochat.http.Problem;
import io.todochat.task.tasks.entity.Command;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Set;

/** How long a reminder is put off, as JSON: {@code until} an instant or {@code for} a while. */
final class SnoozeJson {

    private static final Duration LONGEST = Duration.ofDays(3_660);

    private SnoozeJson() {}

    /** @throws jakarta.ws.rs.WebApplicationException 400 that names what cannot be accepted */
    static Command.Snooze read(int task, JsonObject json) {
        return read(task, json, "", Set.of());
    }

    /**
     * The same where more stands beside it.
     *
     * @param pointer where in the request it stands
     * @param others members that are read elsewhere
     */
    static Command.Snooze read(int task, JsonObject json, String pointer, Set<String> others) {
        var members = new Members(json, pointer);
        members.refuseOthers(Set.of("until", "for", "reminder"), others);
        var until = members.instant("until");
        var length = members.read("for", SnoozeJson::duration);
        var reminder = members.text("reminder");
        members.requireNoFaults();
        if ((until == null) == (length == null)) {
            throw Problem.inField(pointer, "It says either until when, or for how long.")
                    .exception();
        }
        return new Command.Snooze(task, reminder, length == null ? _ -> until : now -> now.plus(length));
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
        throw new IllegalArgumentException("how long is given like PT10M, PT2H or P1D, at most ten years");
    }
}
