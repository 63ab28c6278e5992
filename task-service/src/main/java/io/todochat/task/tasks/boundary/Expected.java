package io.todochat.task.tasks.boundary;

import io.todochat.http.IfMatch;
import io.todochat.task.tasks.entity.Command;
import java.util.List;

/** Commands that hold only for the state that a client has seen. */
final class Expected {

    private Expected() {}

    static Command of(int task, IfMatch precondition, Command command) {
        return switch (precondition) {
            case IfMatch.Versions(var tags) -> new Command.Expecting(task, versions(tags), command);
            // That there is a task at all is what every command needs.
            case IfMatch.Any _, IfMatch.Absent _ -> command;
        };
    }

    /** A tag that is none of ours names no version. */
    static List<Long> versions(List<String> tags) {
        return tags.stream()
                .filter(tag -> tag.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .toList();
    }
}
