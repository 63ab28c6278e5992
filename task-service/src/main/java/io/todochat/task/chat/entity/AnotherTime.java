package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Task;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** "The matinee on the 13th too", "at 4 as well": another time at which what was spoken of is as well. Pure. */
record AnotherTime(Scene scene, Task task) {

    /** It may be moved or come once more. */
    private static final Pattern SAME_TIME = Pattern.compile(
            "(?:and |but )?(?:at )?(?:the )?same (?:time|hour),? (?:on |next |but )*(?<when>.+)"
                    + "|(?:and |but )?(?<day>.+?),? (?:but )?(?:at )?(?:the )?same (?:time|hour)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ORDERING = Pattern.compile(
            "\\b(?:move|make|do|put|change|set|shift|push|bring|copy|reschedule|postpone|it|that)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Something that is due then. */
    private static final String BLANK = "oil it ";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** What is asked where it may be moved, or come once more: "Saturday, same time". */
    Optional<String> question(String text) {
        var again = SAME_TIME.matcher(text);
        if (!again.matches() || ORDERING.matcher(text).find()) {
            return Optional.empty();
        }
        var when = again.group("when") == null ? again.group("day") : again.group("when");
        return said(when)
                .map(_ -> "“move it to " + Quoted.line(when) + "” moves "
                        + scene.wording().title(task) + ", and “copy it to " + Quoted.line(when)
                        + "” makes another one.");
    }

    /** The same as an order, in its own words where it is named once more; empty where more than a time is said. */
    Optional<String> said(String said) {
        var readings = scene.saying().inWords(said).readings();
        if (readings.size() > 1 || !TimeAlone.isAll(said, readings.getFirst(), task.title())) {
            return Optional.empty();
        }
        var times = readings.getFirst().times();
        var time = times.getFirst().mention();
        return times.size() == 1 && isOnce(time) ? Optional.of(order(times.getFirst(), time)) : Optional.empty();
    }

    /** The same on each of several days: "again on Wednesday and Thursday"; empty where more than these is said. */
    Optional<String> each(String when) {
        var readings = scene.saying().inWords(BLANK + when).readings();
        var dues = readings.stream()
                .map(Reading::command)
                .filter(command -> command instanceof Command.Add(var fields)
                        && fields.title().filter(BLANK.strip()::equals).isPresent()
                        && fields.recurrence().isEmpty())
                .flatMap(command -> ((Command.Add) command).fields().due().stream())
                .toList();
        return dues.size() < readings.size() || task.series() != null
                ? Optional.empty()
                : Optional.of(dues.stream()
                        .map(due -> "duplicate it for " + words(atItsHour(due)))
                        .collect(Collectors.joining("\n")));
    }

    private Slot atItsHour(Slot due) {
        return due instanceof Slot.Day(var day)
                        && task.due() != null
                        && Slot.parse(task.due()) instanceof Slot.Moment(var at)
                ? new Slot.Moment(day.atTime(at.toLocalTime()))
                : due;
    }

    /** Another one at that hour, where the title names who or what comes last: "the Schmitts". */
    Optional<String> another(String when, String other) {
        var readings = scene.saying().inWords(when).readings();
        if (readings.size() > 1
                || !TimeAlone.isAll(when, readings.getFirst(), "there here")
                || readings.getFirst().times().size() > 1) {
            return Optional.empty();
        }
        var title = task.title().replaceFirst(", [^,]+$", "") + ", " + other;
        return Optional.of("add \"" + title.replace('"', '\'') + "\" on "
                + words(onItsDay(readings.getFirst().times().getFirst().mention())));
    }

    /** One that is called otherwise, then: at its hour, where only the day is told. */
    Optional<String> at(String title, Mention when) {
        return isOnce(when)
                ? Optional.of("add \"" + title.replace('"', '\'') + "\" on " + words(onItsDay(when)))
                : Optional.empty();
    }

    private static boolean isOnce(Mention time) {
        return time.repeat().isEmpty()
                && time.also().isEmpty()
                && time.kind() != Mention.Kind.LENGTH
                && time.kind() != Mention.Kind.LEAD;
    }

    /** What rings at another hour as well is the same task; one that repeats comes once more. */
    private String order(Reading.Time said, Mention time) {
        if (time.isDayOpen() && !task.reminders().isEmpty()) {
            return "remind me of it " + said.text();
        }
        return task.series() != null
                ? "add another date for it " + said.text()
                : "duplicate it for " + words(onItsDay(time));
    }

    /** An hour alone is on its day, and a day alone at its hour. */
    private Slot onItsDay(Mention time) {
        if (task.due() == null) {
            return time.due();
        }
        var own = Slot.parse(task.due());
        return time.due() instanceof Slot.Moment(var at) && time.isDayOpen()
                ? new Slot.Moment(own.date().atTime(at.toLocalTime()))
                : atItsHour(time.due());
    }

    /** A time as it can be said. */
    static String words(Slot due) {
        return DATE.format(due.date()) + (due instanceof Slot.Moment(var at) ? " at " + at.toLocalTime() : "");
    }
}
