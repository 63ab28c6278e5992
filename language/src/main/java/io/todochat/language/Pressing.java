package io.todochat.language;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Target;
import java.util.List;
import java.util.Optional;

/** "Make it urgent, no wait, high": of two priorities of one task the last one counts. */
final class Pressing {

    private Pressing() {}

    /** The first command with the priority of the next one; empty where they say anything else. */
    static Optional<Command> instead(Command said, Command next) {
        return said instanceof Command.Update(var targets, var changes)
                        && next instanceof Command.Update(var it, var others)
                        && it.equals(List.of(new Target.Last()))
                        && isAll(changes)
                        && isAll(others)
                ? Optional.of(new Command.Update(targets, others))
                : Optional.empty();
    }

    private static boolean isAll(Changes changes) {
        return changes.fields()
                .priority()
                .filter(priority -> changes.equals(Changes.to(Fields.NOTHING.pressing(priority))))
                .isPresent();
    }
}
