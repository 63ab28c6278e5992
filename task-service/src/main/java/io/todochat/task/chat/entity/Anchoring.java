package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Times that are counted from what one of the tasks is about: "two days before the flight". They become days and hours, and
 * it is told from which task they are counted. Pure.
 */
public record Anchoring(Scene scene) {

    private static final Pattern POINTING = Pattern.compile("(?i)(that|it|this|then)\\b(?!\\s+\\p{L}).*");

    private static final Pattern REMINDING =
            Pattern.compile("(?i)\\b(remind|reminder|alert|alarm|notify|ping|nudge|warn|wake)\\b");

    /** "Push everything after the workshop back a day". */
    private static final Pattern EVERYTHING = Pattern.compile(
            "(?i)\\b(?:everything|all (?:my |the )?tasks|all)(?: (?:that is|that's|i have|due|planned))* (?:before|after) (?:the|my|our)\\b");

    private static final Pattern BEFORE = Pattern.compile("(?i).*\\bbefore(?: that| it| then)?[.!]?");

    private static final Pattern TO_DO = Pattern.compile("(?i)\\bremind me to\\b");

    /** What comes of it. */
    public sealed interface Counted {

        /** In words without it. */
        record As(Saying saying, String opening) implements Counted {}

        /** The same, where it changes several tasks that nobody has named: it is asked about. */
        record Asked(Saying saying, String opening, Plan.Ask question) implements Counted {}

        /** It cannot be told from which; nothing is done. */
        record Unclear(String question) implements Counted {}

        /** There is no such task; the rest is done. */
        record Unknown(String why) implements Counted {}
    }

    /** Empty where nothing is counted from a task. */
    public Optional<Counted> of() {
        var readings = scene.saying().readings();
        var then = scene.saying().isGuessed()
                ? Optional.<Counted>empty()
                : new LeftOutThen(scene).of().or(() -> new FromThenOn(scene).of());
        if (then.isPresent()) {
            return then;
        }
        if (scene.saying().isGuessed() || !readings.stream().allMatch(Anchoring::mayHoldOne)) {
            return Optional.empty();
        }
        return EventDistance.in(scene.saying().text())
                .map(distance -> counted(distance, readings))
                .orElseGet(() ->
                        until(readings).or(() -> asked(readings)).or(() -> new OnThatDay(scene).counted(readings)));
    }

    private Anchor anchor() {
        return new Anchor(scene);
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
        if (isPointing && (!addsUndated(readings) && !leavesBefore(readings) || isOfReminder())) {
            return Optional.empty();
        }
        var named = isPointing ? anchor().spokenOf(distance) : anchor().named(distance);
        if (named.isEmpty()) {
            return isPointing || !distance.isDefinite() || anchor().isDate(distance.name()) || !addsUndated(readings)
                    ? Optional.empty()
                    : unknown("I find no task “" + Quoted.line(Anchor.firstWords(distance.name()))
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

    /** "The Friday before": what was read is the Friday. */
    private static boolean leavesBefore(List<Reading> readings) {
        return readings.size() == 1
                && readings.getFirst().command() instanceof Command.Add(var fields)
                && fields.title()
                        .filter(title -> BEFORE.matcher(title).matches())
                        .isPresent();
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
                        .filter(border -> !anchor().isDate(border.name()))
                        .map(border -> counted(border)
                                .orElseGet(() -> new Counted.Unknown("I find no one task “"
                                        + Quoted.line(Anchor.firstWords(border.name()))
                                        + "” with a date, so this goes on until you say “it ends on” and a date.")));
    }

    /** From the date of the one task that is named there; empty where there is none, or it has no date. */
    private Optional<Counted> counted(EventDistance border) {
        return anchor().named(border)
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
                        .map(this::asking)
                : Optional.empty();
    }

    private Counted asking(Counted counted) {
        return counted instanceof Counted.As(var saying, var opening)
                        && saying.readings().getFirst().command() instanceof Command.Update update
                        && new Aiming(scene, update).at(update.targets(), Given.NOTHING) instanceof Aim.Hit hit
                        && hit.tasks().size() > 1
                ? new Counted.Asked(
                        saying,
                        opening,
                        new Confirming(
                                        new Scene(scene.book(), scene.finder(), scene.now(), saying),
                                        update,
                                        Given.NOTHING)
                                .of(hit))
                : counted;
    }

    /** Whether it looks for what is due then, or changes that. */
    private static boolean isOfAll(Command command) {
        return command instanceof Command.Find
                || command instanceof Command.Update(var targets, var _)
                        && targets.stream().allMatch(Target.All.class::isInstance);
    }
}
