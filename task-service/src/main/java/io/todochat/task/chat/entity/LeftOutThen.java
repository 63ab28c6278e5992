package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.schedule.Slot;
import io.todochat.task.chat.entity.Anchoring.Counted;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Skip the gym that day": what repeats is left out on the day of what was spoken of, and not the next time. Pure. */
record LeftOutThen(Scene scene) {

    /** Nobody says more of it so. */
    private static final int LONGEST = 80;

    private static final Pattern THAT_DAY = Pattern.compile(
            "(?<what>(?:(?:please|so|and|then) )*(?:skip|no|leave out|cancel) (?<name>[^,.;]+?))(?: on| for)? (?:that|the same) day[.!]*",
            Pattern.CASE_INSENSITIVE);

    /** In words with that day; empty where something else is said. */
    Optional<Counted> of() {
        var text = scene.saying().text().strip();
        var said = THAT_DAY.matcher(text);
        return text.length() <= LONGEST && said.matches() && !isTitle()
                ? series(said.group("name")).map(series -> counted(said.group("what"), series))
                : Optional.empty();
    }

    private boolean isTitle() {
        return scene.saying().readings().getFirst().command() instanceof Command.About about
                && about.targets().stream()
                        .anyMatch(target -> target instanceof Target.Named name
                                && !new Resolution(scene.book().openTasks())
                                        .exactly(name)
                                        .isEmpty());
    }

    private Optional<Task> series(String name) {
        var found = new Resolution(scene.book().openTasks())
                .of(Resolution.name(name.replaceFirst("(?i)^(?:the|my|our) ", "")));
        return found.size() == 1 && found.getFirst().series() != null
                ? Optional.of(found.getFirst())
                : Optional.empty();
    }

    private Counted counted(String what, Task series) {
        var about = scene.tasks(scene.now().about());
        if (about.size() != 1
                || about.getFirst().due() == null
                || about.getFirst().number() == series.number()) {
            return new Counted.Unclear("Which day do you mean? Say it with its date, as in “skip "
                    + Quoted.line(series.title()) + " on Friday”. Nothing is changed yet.");
        }
        var day = Slot.parse(about.getFirst().due()).date();
        return new Counted.As(
                scene.saying().inWords(what + EventDistance.on(day)),
                "On the day of " + scene.wording().names(List.of(about.getFirst())) + ": ");
    }
}
