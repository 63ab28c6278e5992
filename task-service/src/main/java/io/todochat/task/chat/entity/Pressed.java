package io.todochat.task.chat.entity;

import io.todochat.events.LowerCase;
import io.todochat.events.Priority;
import io.todochat.task.tasks.entity.Task;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Not that high": of which priority a task is to be then, nobody can tell. Pure. */
record Pressed(Scene scene, Task task) {

    private static final Pattern NOT_SO = Pattern.compile(
            "(?:(?:it's|it is|that's|that is) )?(?:not|less) ?(?:that|so|quite so|as|this)? (?:high|much|low|pressing)"
                    + "|too (?:high|low|much)(?: priority)?|(?:the )?wrong priority",
            Pattern.CASE_INSENSITIVE);

    /** Asks for it; empty where that is not said of a priority. */
    Optional<String> question(String words) {
        return NOT_SO.matcher(words).matches() && task.priority() != Priority.NONE
                ? Optional.of(scene.wording().title(task) + " has " + LowerCase.word(task.priority())
                        + " priority. Which one shall it be: “urgent”, “high”, “medium”, “low” or “no priority”?")
                : Optional.empty();
    }
}
