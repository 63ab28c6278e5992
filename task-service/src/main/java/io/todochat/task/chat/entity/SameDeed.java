package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Call him tomorrow at 9", said behind "call the plumber": when to do what was spoken of, and nothing new. Pure. */
record SameDeed(Scene scene) {

    private static final Pattern DEED = Pattern.compile("(\\p{L}+) (?:him|her|them|it)(?: back| up)?");

    /** What the reading comes to then; empty where it is about something else. */
    Optional<Reading> of(Reading reading) {
        return reading.command() instanceof Command.Add(var fields)
                        && fields.title().filter(this::isSpokenOf).isPresent()
                        && !fields.titled("").equals(Fields.NOTHING)
                ? Optional.of(reading.as(new Command.Update(List.of(new Target.Last()), Changes.to(fields.titled("")))))
                : Optional.empty();
    }

    /** Whether the open task that was spoken of last begins with the same verb. */
    private boolean isSpokenOf(String title) {
        var deed = DEED.matcher(Resolution.fold(title));
        var about = scene.now().about();
        return deed.matches()
                && about.size() == 1
                && scene.task(about.getFirst())
                        .filter(Task::isOpen)
                        .filter(task -> Resolution.fold(task.title()).startsWith(deed.group(1) + " "))
                        .isPresent();
    }
}
