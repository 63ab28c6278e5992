package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;

/**
 * What somebody told, said again as a command, which is done once that is agreed to.
 *
 * @param saying the command
 * @param question what is asked first
 */
public record Restated(Saying saying, Plan.Ask question) {

    /** A command about "it", which is one of these; empty where it cannot be done. */
    static Optional<Restated> of(Scene scene, String words, List<Task> tasks) {
        var saying = scene.saying().inWords(words);
        if (tasks.size() > 1) {
            var which = "Which of these is that about?\n" + scene.wording().numbered(tasks);
            return Optional.of(new Restated(saying, new Plan.Ask(Pending.Kind.WHICH, which, tasks, Given.NOTHING)));
        }
        var reading = saying.readings().getFirst().confirmed(true);
        var there = new Scene(scene.book(), scene.finder(), scene.now(), saying);
        return new Planning(there).plan(reading, Given.NOTHING.foundAll(Aiming.numbers(tasks))) instanceof Plan.Ask ask
                ? Optional.of(new Restated(saying, ask.kind() == Pending.Kind.WHEN ? when(scene, ask, tasks) : ask))
                : Optional.empty();
    }

    private static Plan.Ask when(Scene scene, Plan.Ask ask, List<Task> tasks) {
        var text = "When shall it be instead: " + scene.wording().of(tasks.getFirst()) + "?";
        return new Plan.Ask(ask.kind(), text, ask.choices(), ask.given());
    }

    /** The same, where it may be something else as well. */
    Restated orAnother() {
        return asking(question.text() + " For another task begin with “add”.");
    }

    /** The same, and what follows it in any case. */
    Restated andThen(String errand) {
        return asking(question.text() + " " + "I add " + Quoted.of(errand) + " either way.");
    }

    private Restated asking(String text) {
        return new Restated(saying, new Plan.Ask(question.kind(), text, question.choices(), question.given()));
    }

    /** A new task. */
    static Optional<Restated> adding(Scene scene, Saying saying) {
        return adding(scene, saying, "I find no task that this is about. ");
    }

    /**
     * A new task.
     *
     * @param lead what is said before it is asked
     */
    static Optional<Restated> adding(Scene scene, Saying saying, String lead) {
        var readings = saying.readings();
        return readings.size() == 1
                        && readings.getFirst().command() instanceof Command.Add add
                        && add.fields().title().isPresent()
                        && readings.getFirst().question().isEmpty()
                ? Optional.of(new Restated(
                        saying,
                        new Plan.Ask(
                                Pending.Kind.CONFIRM,
                                lead + Offering.shallIAdd(add.fields(), scene.wording()),
                                List.of(),
                                Given.NOTHING)))
                : Optional.empty();
    }

    /** What is done then. */
    public Command command() {
        return saying.readings().getFirst().command();
    }
}
