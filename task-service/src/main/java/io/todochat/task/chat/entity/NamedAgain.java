package io.todochat.task.chat.entity;

import io.todochat.language.Interpreter;
import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * "Chapter 6 please give on Friday", "lesson at 5": words of a task that is there, another time, and nothing else. That may
 * be when it is instead, and is asked before something else is added. Pure.
 */
record NamedAgain(Scene scene, Reading reading) {

    /** They only say that it is then. */
    private static final String GOING =
            " start starts begin begins happen happens takes place goes come comes get gets give"
                    + " given hand submit has have had needs time more deadline appointment really actually now out in ill id";

    /** With one of these, or a small word in front, it is told of what is there, though its whole title is said. */
    private static final Set<String> TELLING = News.set(
            "please the starts begins happens takes goes comes gets deadline has needs can should will would must");

    /** Who begins so plans something, or wants something done to what is there. */
    private static final Set<String> PLANNING = News.set("plan schedule go have need want");

    private static final Set<String> MOVING = News.set("make put set do change shift move");

    /** What is asked; empty where no single task is meant. */
    Optional<Restated> asked(Otherwise otherwise) {
        var words = List.of(Resolution.fold(scene.saying().text()).split(" "));
        var begins = words.getFirst();
        if (!isTime() || PLANNING.contains(begins) || Interpreter.isDoing(begins) && !MOVING.contains(begins)) {
            return Optional.empty();
        }
        var tasks = scene.book().openTasks().stream()
                .filter(task -> isNamed(task, words))
                .toList();
        return tasks.size() == 1
                ? otherwise
                        .order(tasks)
                        .filter(Otherwise::isMove)
                        .flatMap(order -> Restated.of(scene, order, tasks))
                        .map(Restated::orAnother)
                : Optional.empty();
    }

    /** "The Tuesday meeting starts at 9:15 from January on": from then on is told of what repeats by its name. */
    Optional<String> fromThenOn() {
        var words = List.of(Resolution.fold(scene.saying().text()).split(" "));
        if (!isTime() || reading.times().size() > 1 || !words.contains("from")) {
            return Optional.empty();
        }
        var tasks = scene.book().openTasks().stream()
                .filter(task -> task.series() != null && isNamed(task, words))
                .toList();
        return tasks.size() == 1
                ? Optional.of("\"" + tasks.getFirst().title().replace('"', '\'') + "\" is "
                        + reading.times().getFirst().text())
                : Optional.empty();
    }

    private boolean isTime() {
        return !reading.times().isEmpty()
                && reading.times().stream()
                        .allMatch(time -> time.mention().repeat().isEmpty())
                && (reading.command() instanceof Command.Add || reading.command() instanceof Command.None);
    }

    /** At least half of what it is called is said; all of it may as well be one more. */
    private boolean isNamed(Task task, List<String> said) {
        var title = Stream.of(Resolution.fold(task.title()).split(" "))
                .filter(word -> !Resolution.saysNothing(word))
                .collect(Collectors.toSet());
        var named = title.stream().filter(said::contains).count();
        return task.due() != null
                && named > 0
                && named * 2 >= title.size()
                && (named < title.size() || said.stream().anyMatch(TELLING::contains) || isHourOfIt(task))
                && TimeAlone.isAll(scene.saying().text(), reading, task.title() + GOING + weekday(task));
    }

    /** "The Tuesday meeting" is on Tuesdays. */
    private static String weekday(Task task) {
        return " " + Slot.parse(task.due()).date().getDayOfWeek();
    }

    /** Another hour, of what is on that day or on another one. */
    private boolean isHourOfIt(Task task) {
        return Slot.parse(task.due()) instanceof Slot.Moment(var at)
                && reading.times().stream()
                        .map(Reading.Time::mention)
                        .allMatch(time -> time.isDayOpen()
                                || time.due() instanceof Slot.Moment(var other)
                                        && !other.equals(at)
                                        && other.toLocalDate().equals(at.toLocalDate()));
    }
}
