package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import io.todochat.task.chat.entity.Anchoring.Counted;
import io.todochat.task.tasks.entity.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * "And fetch the car at 5", or "the race starts at 10, be there by 9": on the day of what was spoken of, and "the day after"
 * on the next one. Pure.
 */
record OnThatDay(Scene scene) {

    private static final Pattern CONTINUING = Pattern.compile("(?i)(and|then|and then)\\s.*");

    private static final Pattern THAT_DAY =
            Pattern.compile("(?i)\\b(?:on )?(?:that(?: same)?|the same) day\\b(?! (?:as|i|we|that|he|she|they|of)\\b)");

    /** "The day after", of which nothing more is said. */
    private static final Pattern AFTERWARDS =
            Pattern.compile("(?i)\\b(?:on )?the (?<unit>day|week) after(?=$|\\s*[,;.!]|\\s+(?:at|to|and)\\b)");

    /** The same with that day; empty where it is no hour alone. */
    Optional<Counted> counted(List<Reading> readings) {
        var after = AFTERWARDS.matcher(scene.saying().text());
        if (readings.size() == 1 && readings.getFirst().command() instanceof Command.Add && after.find()) {
            var days = after.group("unit").equalsIgnoreCase("week") ? 7 : 1;
            return spokenOf()
                    .map(task -> new Counted.As(
                            scene.saying()
                                    .inWords(after.replaceFirst(
                                            EventDistance.on(day(task).plusDays(days))
                                                    .strip())),
                            "Counted from " + scene.wording().names(List.of(task)) + ": "));
        }
        var that = THAT_DAY.matcher(scene.saying().text());
        if (readings.size() == 1 && readings.getFirst().command() instanceof Command.Add && that.find()) {
            return spokenOf()
                    .map(task -> new Counted.As(
                            scene.saying()
                                    .inWords(that.replaceFirst(
                                            EventDistance.on(day(task)).strip())),
                            opening(task)));
        }
        var isHour = readings.getLast().command() instanceof Command.Add && isHourAlone(readings.getLast());
        var event = !isHour
                ? Optional.<Task>empty()
                : readings.size() == 2
                        ? toldOf(readings.getFirst())
                        : CONTINUING.matcher(scene.saying().text()).matches() && readings.size() == 1
                                ? justDone()
                                : Optional.<Task>empty();
        return event.filter(task -> day(task).isAfter(scene.wording().today()))
                .flatMap(task -> Optional.of(scene.saying()
                                .inWords(scene.saying().text().strip().replaceFirst("[.!]+$", "")
                                        + EventDistance.on(day(task))))
                        .filter(saying -> isDue(saying, day(task)))
                        .map(saying -> new Counted.As(saying, opening(task))));
    }

    /** Whether that day is read with the hour, and not as something else. */
    private static boolean isDue(Saying saying, LocalDate day) {
        return saying.readings().getLast().command() instanceof Command.Add(var fields)
                && fields.due().filter(due -> due.date().equals(day)).isPresent();
    }

    private String opening(Task task) {
        return "On the day of " + scene.wording().names(List.of(task)) + ": ";
    }

    /** The one with a date that was spoken of, or shown alone. */
    private Optional<Task> spokenOf() {
        var about = scene.now().about().isEmpty()
                ? scene.now().shown()
                : scene.now().about();
        return about.size() == 1
                ? scene.task(about.getFirst())
                        .filter(task -> task.due() != null
                                && !day(task).isBefore(scene.wording().today()))
                : Optional.empty();
    }

    private static LocalDate day(Task task) {
        return Slot.parse(task.due()).date();
    }

    private static boolean isHourAlone(Reading reading) {
        return reading.times().size() == 1
                && reading.times().getFirst().mention().isDayOpen()
                && reading.times().getFirst().mention().kind() == Mention.Kind.TIME;
    }

    /** The task of which it is said at what time it is. */
    private Optional<Task> toldOf(Reading reading) {
        return reading.rather()
                .or(() -> Optional.of(reading))
                .filter(_ -> isHourAlone(reading))
                .filter(told -> told.command() instanceof Command.Update(var targets, var _)
                        && targets.size() == 1
                        && targets.getFirst() instanceof Target.Named)
                .map(told -> new Resolution(scene.book().openTasks()).exactly((Target.Named)
                        ((Command.Update) told.command()).targets().getFirst()))
                .filter(found -> found.size() == 1 && found.getFirst().due() != null)
                .map(List::getFirst);
    }

    private Optional<Task> justDone() {
        var done = scene.now().done();
        return done == null || done.tasks().size() != 1
                ? Optional.empty()
                : scene.task(done.tasks().getFirst())
                        .filter(task -> task.isOpen() && task.due() != null && task.series() == null);
    }
}
