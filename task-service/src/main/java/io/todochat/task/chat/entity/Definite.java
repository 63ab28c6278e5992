package io.todochat.task.chat.entity;

import io.todochat.language.Interpreter;
import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.task.chat.entity.Scene.Sought;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "The meeting", "the friday one": the one task that is called so or due then, or that was spoken of. Pure. */
record Definite(Scene scene, Command command, Pool pool, Tiers tiers) {

    private static final Set<String> MET = Set.of("meeting", "appointment");

    /** What begins with one of these verbs is met for. */
    private static final Set<String> MEETING = Set.of("meet", "see", "visit", "call", "phone", "talk", "book", "lunch");

    Aim at(Target.The the, Given given) {
        var called = the.sort()
                .map(sort -> tiers.match(new Target.Named(sort, sort, Optional.empty()))
                        .tasks())
                .orElse(List.of());
        if (!the.when().saysSomething()) {
            return called.isEmpty() ? spokenOf(the, given) : oneOf(called, given);
        }
        return switch (scene.finder().all(the.when(), pool.status())) {
            case Sought.Refused(var why) -> Aim.Miss.say(Scene.cannotLook(why));
            case Sought.Found(var due) -> {
                var both = due.stream().filter(called::contains).toList();
                yield oneOf(spokenOf(both.isEmpty() ? due : both), given);
            }
        };
    }

    /** "The meeting", where none is called so, is what was spoken of last, unless that is no meeting. */
    private Aim spokenOf(Target.The the, Given given) {
        var last = new Pointing(scene, command, pool).last(given);
        var sort = the.sort().filter(MET::contains);
        return sort.isPresent() && given.tasks().isEmpty() && last instanceof Aim.Hit hit && !isMet(hit)
                ? new Suggesting(scene, command, given)
                        .of("I find no open task for that " + sort.get() + ".", scene.tasks(hit.tasks()))
                : last;
    }

    /** Nobody meets for what has no date, or begins with something else that is to be done. */
    private boolean isMet(Aim.Hit hit) {
        return scene.tasks(hit.tasks()).stream().anyMatch(task -> {
            var first = Resolution.fold(task.title()).split(" ")[0];
            return task.due() != null && (MEETING.contains(first) || !Interpreter.isDoing(first));
        });
    }

    /** The one that was spoken of, where it is among several. */
    private List<Task> spokenOf(List<Task> found) {
        var spokenOf = found.stream()
                .filter(task -> scene.now().about().contains(task.number()))
                .toList();
        return spokenOf.size() == 1 ? spokenOf : found;
    }

    private Aim oneOf(List<Task> found, Given given) {
        return switch (found.size()) {
            case 0 -> Aim.Miss.say("There is no such task.");
            case 1 -> new Aim.Hit(Aiming.numbers(found), List.of());
            default -> Aim.Miss.which(found, given, scene.wording());
        };
    }
}
