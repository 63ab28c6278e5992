package io.todochat.task.chat.entity;

import io.todochat.language.Interpreter;
import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * "Yep, ordered this morning", "I studied today": somebody says what he has done and not with what. The task that begins
 * with that verb is meant, the one that was spoken of before any other. Pure.
 */
record OwnDeed(Scene scene) {

    private static final Pattern DONE = Pattern.compile(
            "(?:(?:yes|yep|yeah|yup|ok|okay|so|and|oh|right|well|btw) )*(?:(?:i|we) )?(?:(?:ve|have) )?"
                    + "(?:(?:already|just|finally|also|now) )*(?<past>\\p{L}+)(?: (?<where>up|out|off|in|over|away|back))?(?: (?:him|her|them|it|that))?"
                    + "(?: (?:already|just now|now|today|tonight|yesterday|earlier|last night|too|finally"
                    + "|(?:this|yesterday) (?:morning|afternoon|evening|noon)|(?:an hour|a while|a minute) ago|at \\d{1,2}))*");

    /** Nobody says more of it so. */
    private static final int LONGEST = 60;

    /** What the reading comes to then; empty where it is about something else. */
    Optional<Reading> of(Reading reading) {
        var text = scene.saying().text();
        return text.length() <= LONGEST && isOpen(reading.command())
                ? Optional.of(DONE.matcher(Resolution.fold(text)))
                        .filter(said -> said.matches())
                        .flatMap(said -> task(Interpreter.deeds(said.group("past")), said.group("where")))
                        .map(task -> reading.as(completed(task)).confirmed(!isSpokenOf(task)))
                : Optional.empty();
    }

    private static boolean isOpen(Command command) {
        return command instanceof Command.None
                || command instanceof Command.Yes
                || command instanceof Command.Complete(var targets, var _)
                        && targets.equals(List.of(new Target.Last()));
    }

    /** "Washed up" is not said of a car that is to be washed. */
    private Optional<Task> task(Set<String> verbs, String where) {
        var begun = scene.book().openTasks().stream()
                .filter(task -> verbs.contains(Resolution.fold(task.title()).split(" ")[0]))
                .filter(task -> where == null
                        || List.of(Resolution.fold(task.title()).split(" ")).contains(where))
                .toList();
        return begun.stream()
                .filter(this::isSpokenOf)
                .findFirst()
                .or(() -> begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty());
    }

    private boolean isSpokenOf(Task task) {
        return scene.now().about().equals(List.of(task.number()));
    }

    private static Command completed(Task task) {
        return new Command.Complete(List.of(Resolution.name(task.title())), Set.of());
    }
}
