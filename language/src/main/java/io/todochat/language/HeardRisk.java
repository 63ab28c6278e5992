package io.todochat.language;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import java.util.List;

/** What somebody has to agree to who did not say it in these words. */
final class HeardRisk {

    private HeardRisk() {}

    /** Whether all of it together has to be agreed to. */
    static boolean of(List<Command> commands) {
        var changing = commands.stream().filter(HeardRisk::changesTasks).toList();
        return commands.stream().anyMatch(HeardRisk::isRisky) || changing.size() > 1;
    }

    /** Whether it is about tasks, and not only looks at them. */
    static boolean changesTasks(Command command) {
        return command instanceof Command.About
                && !(command instanceof Command.Show)
                && !(command instanceof Command.Choose)
                && !(command instanceof Command.History);
    }

    private static boolean isRisky(Command command) {
        return switch (command) {
            case Command.Delete delete -> true;
            case Command.Cancel cancel -> true;
            case Command.Purge purge -> true;
            case Command.End end -> true;
            case Command.Checklist checklist -> checklist.mark() == Command.Checklist.Mark.GONE;
            case Command.Update(var targets, var changes) -> meansSeveral(targets) || loses(changes);
            case Command.About about -> changesTasks(command) && meansSeveral(about.targets());
            default -> false;
        };
    }

    private static boolean meansSeveral(List<Target> targets) {
        return targets.size() > 1 || targets.stream().anyMatch(Target::meansSeveral);
    }

    private static boolean loses(Changes changes) {
        return !changes.cleared().isEmpty() || !changes.removedTags().isEmpty();
    }
}
