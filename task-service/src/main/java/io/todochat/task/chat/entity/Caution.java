package io.todochat.task.chat.entity;

import io.todochat.language.command.Command.About;
import io.todochat.language.command.Command.Cancel;
import io.todochat.language.command.Command.Checklist;
import io.todochat.language.command.Command.Complete;
import io.todochat.language.command.Command.Delete;
import io.todochat.language.command.Command.End;
import io.todochat.language.command.Command.Purge;
import io.todochat.language.command.Command.Update;
import io.todochat.language.command.Filter;
import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.util.List;

/** Decides what is done only when the person has agreed to it. Pure. */
record Caution(Scene scene, About about, Given given) {

    /** @param isUnsure whether the words of the command say less than they should */
    boolean asksFirst(Aim.Hit hit, boolean isUnsure) {
        if (given.confirmed() && given.tasks().containsAll(hit.tasks())) {
            return false;
        }
        var tasks = scene.tasks(hit.tasks());
        return takesAway(hit)
                || changesOther(tasks)
                || hit.tasks().size() > Planning.MOST_UNASKED
                || !hit.spared().isEmpty()
                || isMoreThanShown(hit)
                || isMovedAhead(tasks)
                || isUnsure && (scene.saying().isGuessed() || !isOfSeveral());
    }

    private boolean takesAway(Aim.Hit hit) {
        return switch (about) {
            case Delete _, Purge _, End _ -> true;
            case Checklist checklist ->
                checklist.mark() == Checklist.Mark.GONE && checklist.items().isEmpty();
            case Cancel _ -> hit.tasks().size() > 1;
            default -> false;
        };
    }

    /** Where the task is more than what was named, or something else. */
    private boolean changesOther(List<Task> tasks) {
        return about instanceof Complete complete && !new Fitting(complete).isOf(tasks)
                || about instanceof Complete && new OtherTurn(scene).isOf(tasks)
                || (about instanceof Complete || about instanceof Update) && new InPart(about.targets()).isOf(tasks)
                || JoinedErrand.isIn(about.targets(), tasks);
    }

    private boolean isOfSeveral() {
        return about.targets().stream().anyMatch(Target::meansSeveral);
    }

    /** Beside a list, "everything" may be what it shows. */
    private boolean isMoreThanShown(Aim.Hit hit) {
        var shown = scene.now().shown();
        return about.targets().contains(new Target.All(Filter.OPEN))
                && !shown.isEmpty()
                && hit.tasks().size() > 1
                && !shown.containsAll(hit.tasks());
    }

    /** Who says of which day they are has these in mind. */
    private boolean isMovedAhead(List<Task> tasks) {
        return about.targets().stream().noneMatch(Caution::saysWhich)
                && new Ordering(about, given, scene)
                        .revision()
                        .filter(revision -> new MovingAhead(revision).isOf(tasks))
                        .isPresent();
    }

    private static boolean saysWhich(Target target) {
        return !target.meansSeveral() || target instanceof Target.All(var filter) && !filter.equals(Filter.OPEN);
    }
}
