package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Times that are counted from what one of the tasks is about: "two days before the flight". They become days and hours, and
 * it is told from which task they are counted. Pure.
 */
public record Anchoring(Scene scene) {

    private static final int MOST_WORDS = 6;

    /** No name ends so. */
    private static final Set<String> LINKING = Set.of(
            "a", "an", "and", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "then", "to", "with",
            "please");

    private static final Pattern POINTING = Pattern.compile("(?i)(that|it|this|then)\\b(?!\\s+\\p{L}).*");

    private static final Pattern REMINDING =
            Pattern.compile("(?i)\\b(remind|reminder|alert|alarm|notify|ping|nudge|warn|wake)\\b");

    /** "Push everything after the workshop back a day". */
    private static final Pattern EVERYTHING = Pattern.compile(
            "(?i)\\b(?:everything|all (?:my |the )?tasks|all)(?: (?:that is|that's|i have|due|planned))* (?:before|after) (?:the|my|our)\\b");

    private static final Pattern TO_DO = Pattern.compile("(?i)\\bremind me to\\b");

    private static final Pattern CONTINUING = Pattern.compile("(?i)(and|then|and then)\\s.*");

    /** What comes of it. */
    public sealed interface Counted {

        /** In words without it. */
        record As(Saying saying, String opening) implements Counted {}

        /** It cannot be told from which; nothing is done. */
        record Unclear(String question) implements Counted {}

        /** There is no such task; the rest is done. */
        record Unknown(String why) implements Counted {}
    }

    /** Empty where nothing is counted from a task. */
    public Optional<Counted> of() {
        var readings = scene.saying().readings();
        var then = scene.saying().isGuessed() ? Optional.<Counted>empty() : new LeftOutThen(scene).of();
        if (then.isPresent()) {
            return then;
        }
        if (scene.saying().isGuessed() || !readings.stream().allMatch(Anchoring::mayHoldOne)) {
            return Optional.empty();
        }
        return EventDistance.in(scene.saying().text())
                .map(distance -> counted(distance, readings))
                .orElseGet(() -> new FromThenOn(scene)
                        .of()
                        .or(() -> until(readings))
                        .or(() -> asked(readings))
                        .or(() -> onThatDay(readings)));
    }

    private static boolean mayHoldOne(Reading reading) {
        return reading.command() instanceof Command.Add
                || reading.command() instanceof Command.None
                || reading.command() instanceof Command.Find
                || reading.command() instanceof Command.Update;
    }

    private Optional<Counted> counted(EventDistance distance, List<Reading> readings) {
        var isPointing =
                distance.name().isEmpty() || POINTING.matcher(distance.name()).matches();
        if (isPointing && (!addsUndated(readings) || isOfReminder())) {
            return Optional.empty();
        }
        var named = isPointing ? spokenOf(distance) : named(distance);
        if (named.isEmpty()) {
            return isPointing || !distance.isDefinite() || isDate(distance.name()) || !addsUndated(readings)
                    ? Optional.empty()
                    : unknown("I find no task “" + Quoted.line(firstWords(distance.name()))
                            + "” with a date to count from, so this has none.");
        }
        if (named.get().tasks().size() > 1) {
            return Optional.of(new Counted.Unclear("From which one shall I count?\n"
                    + scene.wording().numbered(named.get().tasks())
                    + "\nSay it again with more of its title; nothing is changed yet."));
        }
        var event = named.get().tasks().getFirst();
        if (event.due() == null || distance.isOfHours() && !(Slot.parse(event.due()) instanceof Slot.Moment)) {
            return addsUndated(readings)
                    ? unknown(scene.wording().names(List.of(event)) + " has no "
                            + (event.due() == null ? "date" : "hour") + " to count from, so this has none.")
                    : Optional.empty();
        }
        return as(distance.from(Slot.parse(event.due()), named.get().length()), event);
    }

    /** "Remind me to leave an hour before that" tells when to leave. */
    private boolean isOfReminder() {
        var text = scene.saying().text();
        return REMINDING.matcher(text).find() && !TO_DO.matcher(text).find();
    }

    private static Optional<Counted> unknown(String why) {
        return Optional.of(new Counted.Unknown(why));
    }

    /** Whether a new task would have no date otherwise. */
    private static boolean addsUndated(List<Reading> readings) {
        return readings.stream()
                .anyMatch(reading -> reading.command() instanceof Command.Add(var fields)
                        && fields.due().isEmpty());
    }

    /** The same in other words, where these are understood to their end. */
    private Optional<Counted> as(String text, Task event) {
        var saying = scene.saying().inWords(text);
        var year = Integer.toString(Slot.parse(event.due()).date().getYear());
        var isUnderstood = saying.readings().stream()
                .allMatch(reading -> mayHoldOne(reading)
                        && !(reading.command() instanceof Command.None)
                        && !(reading.command() instanceof Command.Add(var fields)
                                && fields.title().orElse("").contains(year)));
        return isUnderstood
                ? Optional.of(
                        new Counted.As(saying, "Counted from " + scene.wording().of(event) + ": "))
                : Optional.empty();
    }

    /** Tasks, and how many characters name them. */
    private record Named(List<Task> tasks, int length) {}

    private Optional<Named> spokenOf(EventDistance distance) {
        var about = scene.tasks(scene.now().about());
        return about.size() == 1
                ? Optional.of(
                        new Named(about, distance.name().split("\\W", 2)[0].length()))
                : Optional.empty();
    }

    /** By as many of the words as any task is called by; one with a date rather than others. */
    private Optional<Named> named(EventDistance distance) {
        var tasks = new Resolution(scene.book().openTasks());
        var ends = Pattern.compile("\\S+")
                .matcher(distance.name())
                .results()
                .limit(MOST_WORDS)
                .mapToInt(MatchResult::end)
                .toArray();
        return IntStream.range(0, ends.length)
                .map(at -> ends[ends.length - 1 - at])
                .filter(end -> !LINKING.contains(lastWord(distance.name().substring(0, end))))
                .filter(end -> !isDate(distance.name().substring(0, end)))
                .mapToObj(end ->
                        new Named(tasks.exactly(Resolution.name(distance.name().substring(0, end))), end))
                .filter(named -> !named.tasks().isEmpty())
                .map(named -> new Named(dated(named.tasks()), named.length()))
                .findFirst();
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static List<Task> dated(List<Task> tasks) {
        var dated = tasks.stream().filter(task -> task.due() != null).toList();
        var days = dated.stream().map(Task::due).distinct().count();
        return dated.isEmpty() ? tasks.subList(0, 1) : days == 1 ? dated.subList(0, 1) : dated;
    }

    /** "Two days before Christmas". */
    private boolean isDate(String name) {
        return scene.saying().inWords("oil it on " + name).readings().getFirst().times().stream()
                .anyMatch(time -> time.to() >= "oil it on ".length() + name.length());
    }

    private static String firstWords(String name) {
        return name.split("\\s+(?=at\\b|on\\b|by\\b|and\\b|to\\b)", 2)[0];
    }

    /** "Study every day till the exam": what repeats ends on the day of that. */
    private Optional<Counted> until(List<Reading> readings) {
        var isEndless = readings.size() == 1
                && readings.getFirst().command() instanceof Command.Add(var fields)
                && fields.recurrence()
                        .filter(repeat -> !repeat.rule().contains("UNTIL")
                                && !repeat.rule().contains("COUNT"))
                        .isPresent();
        return !isEndless
                ? Optional.empty()
                : EventDistance.border(scene.saying().text())
                        .filter(EventDistance::isUntil)
                        .filter(border -> !isDate(border.name()))
                        .map(border -> counted(border)
                                .orElseGet(() -> new Counted.Unknown("I find no one task “"
                                        + Quoted.line(firstWords(border.name()))
                                        + "” with a date, so this goes on until you say “it ends on” and a date.")));
    }

    /** From the date of the one task that is named there; empty where there is none, or it has no date. */
    private Optional<Counted> counted(EventDistance border) {
        return named(border)
                .filter(named ->
                        named.tasks().size() == 1 && named.tasks().getFirst().due() != null)
                .flatMap(named -> as(
                        border.from(Slot.parse(named.tasks().getFirst().due()), named.length()),
                        named.tasks().getFirst()));
    }

    /** "What do I have to do before the concert?" */
    private Optional<Counted> asked(List<Reading> readings) {
        var asks = readings.size() == 1
                && (readings.getFirst().command() instanceof Command.None
                        || readings.getFirst().command() instanceof Command.Find
                        || EVERYTHING.matcher(scene.saying().text()).find());
        return asks
                ? EventDistance.border(scene.saying().text())
                        .flatMap(this::counted)
                        .filter(counted -> counted instanceof Counted.As(var saying, var _)
                                && isOfAll(saying.readings().getFirst().command()))
                : Optional.empty();
    }

    /** Whether it looks for what is due then, or changes that. */
    private static boolean isOfAll(Command command) {
        return command instanceof Command.Find
                || command instanceof Command.Update(var targets, var _)
                        && targets.stream().allMatch(Target.All.class::isInstance);
    }

    /** "And fetch the car at 5", or "the race starts at 10, be there by 9": on the day of what was spoken of. */
    private Optional<Counted> onThatDay(List<Reading> readings) {
        var isHour = readings.getLast().command() instanceof Command.Add && isHourAlone(readings.getLast());
        var event = !isHour
                ? Optional.<Task>empty()
                : readings.size() == 2
                        ? toldOf(readings.getFirst())
                        : CONTINUING.matcher(scene.saying().text()).matches() && readings.size() == 1
                                ? justDone()
                                : Optional.<Task>empty();
        return event.filter(task -> day(task).isAfter(scene.wording().today()))
                .map(task -> new Counted.As(
                        scene.saying()
                                .inWords(scene.saying().text().strip().replaceFirst("[.!]+$", "")
                                        + EventDistance.on(day(task))),
                        "On the day of " + scene.wording().names(List.of(task)) + ": "));
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
