package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is said of another task than was spoken of last, which is named only by the way. Pure. */
record ByTheWay(Scene scene) {

    private static final int MOST_TASKS = 3;

    /** Who says one of these corrects something. */
    private static final Pattern CORRECTING =
            Pattern.compile("(?i)\\b(?:sorry|oops|wait|i meant?|it'?s|it was|that'?s)\\b|^not\\b");

    /** And with one of these, what it is not. */
    private static final Pattern CONTRAST = Pattern.compile("(?i)\\b(?:not|instead of|rather than)\\b");

    /** What is asked of that. */
    Optional<Restated> asked() {
        return order().or(this::misnamed);
    }

    /** "The dentist is ill, make it Monday": behind the order it may be only why. */
    private Optional<Restated> order() {
        var amid = new AmidTalk(scene);
        return amid.order().flatMap(order -> {
            var told = amid.told();
            var tasks = amid.isOrderedFirst()
                    ? Stream.concat(spokenOf().stream(), told.stream())
                            .distinct()
                            .toList()
                    : told;
            return told.isEmpty() || tasks.size() > MOST_TASKS ? Optional.empty() : Restated.of(scene, order, tasks);
        });
    }

    private List<Task> spokenOf() {
        return scene.tasks(scene.now().about()).stream().filter(Task::isOpen).toList();
    }

    /** "Oops, it was a razor, not a charger": what a task is called to which nothing was done just now. */
    private Optional<Restated> misnamed() {
        var text = scene.saying().text().replace('’', '\'');
        var reading = scene.saying().readings().getFirst();
        if (!CORRECTING.matcher(text).find()
                || !CONTRAST.matcher(text).find()
                || !reading.times().isEmpty()
                || reading.command() instanceof Command.Update) {
            return Optional.empty();
        }
        var tasks = new Resolution(scene.book().openTasks()).mentioned(Unclear.mentioning(scene.saying()));
        var said = tasks.size() > MOST_TASKS
                ? List.<Restated>of()
                : SaidParts.of(scene).all().stream()
                        .map(SaidParts::plain)
                        .flatMap(part -> tasks.stream().flatMap(task -> renamed(task, part).stream()))
                        .distinct()
                        .toList();
        return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
    }

    private Optional<Restated> renamed(Task task, String part) {
        return new OtherName(scene, task).said(part).flatMap(order -> Restated.of(scene, order, List.of(task)));
    }
}
