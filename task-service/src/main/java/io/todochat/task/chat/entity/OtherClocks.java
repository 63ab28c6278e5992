package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Task;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Put the standup on London time": what repeats is to do so by the clocks of another zone. Pure. */
record OtherClocks(Scene scene) {

    private static final Pattern PUT = Pattern.compile(
            "(?i)(?:please )?(?:put|set|switch|change|move|keep|run|make|have) (?:the |my |our )?(?<name>.{1,60}?)"
                    + " (?:on|onto|to|in|at|by) (?<zone>\\p{L}[\\p{L}' ]{1,30}?) (?:time|time ?zone|clocks?)(?: please)?[.!]?");

    private static final Pattern ZONE = Pattern.compile(", [^,]+ time$");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Its rule said anew, from when it is due on; empty where it is said of nothing that repeats. */
    Optional<Restated> restated() {
        var put = PUT.matcher(scene.saying().text().strip());
        return put.matches()
                ? repeating(put.group("name")).flatMap(task -> anew(task, put.group("zone")))
                : Optional.empty();
    }

    private Optional<Task> repeating(String name) {
        var tasks = new Resolution(scene.book().openTasks()).exactly(Resolution.name(name));
        return tasks.size() == 1 && tasks.getFirst().series() != null
                ? Optional.of(tasks.getFirst())
                : Optional.empty();
    }

    private Optional<Restated> anew(Task task, String zone) {
        var settings = scene.book().account().settings();
        var due = Slot.parse(task.due()).date();
        return scene.book()
                .shelf()
                .series(task.series())
                .map(series -> ZONE.matcher(series.sentence(settings)).replaceFirst("") + " " + zone + " time")
                .flatMap(rule -> anew(task, rule, due));
    }

    private Optional<Restated> anew(Task task, String rule, LocalDate due) {
        var saying = scene.saying().inWords("make it " + rule + " from " + DAY.format(due));
        var question = "Shall I have " + scene.wording().title(task) + " repeat " + rule + ", from "
                + scene.wording().when(new Slot.Day(due)) + " on? Say “yes”.";
        var given = Given.NOTHING.foundAll(List.of(task.number()));
        return isUnderstood(saying)
                ? Optional.of(new Restated(saying, new Plan.Ask(Pending.Kind.CONFIRM, question, List.of(task), given)))
                : Optional.empty();
    }

    private static boolean isUnderstood(Saying saying) {
        var readings = saying.readings();
        return readings.size() == 1
                && readings.getFirst().command() instanceof Command.Update(var _, var changes)
                && changes.fields()
                        .recurrence()
                        .filter(repeat -> repeat.zone().isPresent())
                        .isPresent();
    }
}
