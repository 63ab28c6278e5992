package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * "Make it Saturday noon, the kitchen closes early", "jars are sorted! Got 72 in the end": one part says what is to be done
 * to a task, or that it is done, and the others only talk of it. Pure.
 */
public record AmidTalk(Scene scene, SaidParts parts) {

    /** With one of these it holds only then. */
    private static final Pattern CONDITION =
            Pattern.compile("(?i)\\b(?:if|once|when|whenever|unless|until|as soon as|in case)\\b");

    /** With one of these it is not merely told what happened before. */
    private static final Pattern INSTEAD = Pattern.compile("(?i)\\b(?:instead|rather)\\b");

    /** What has one of these in its title points at something. */
    private static final Pattern POINTING = Pattern.compile("(?i)\\b(?:it|this|that|them|these|those)\\b");

    private static final Pattern PUTTING =
            Pattern.compile("(?i)\\b(?:put|stick|pop|pencil|slot|jot|enter) (?:it|this|that|them)\\b");

    /** With one of these something is to be done. */
    private static final Pattern NEEDING = Pattern.compile(
            "(?i)\\b(?:needs?|wants?|must|should|ought|has to|have to|missing|forgot|forgotten|due|coming up)\\b");

    private static final Pattern RINGING =
            Pattern.compile("(?i)\\b(?:rang|called|phoned|wrote|texted|emailed|answered|replied)\\b");

    /** Who begins so may tell when it is instead. */
    private static final Pattern RATHER =
            Pattern.compile("(?i)(?:so |and |but )?(?:it's|its|it is|it'll be|it will be|now) .*");

    /** With one of these something is left of what is done. */
    private static final Set<String> LEFT = News.set("""
            not no but except only half almost nearly still left missing need needs needed must should isn't aren't didn't
            haven't hasn't yet without or if want wants asks
            """);

    /** Of what is being said. */
    public AmidTalk(Scene scene) {
        this(scene, SaidParts.of(scene));
    }

    /**
     * What is to be done to a task that is pointed at in front: "the first one, make it Friday".
     *
     * @param tasks numbers of those that "it" is then
     * @param order what is to be done to it
     */
    public record Addressed(List<Integer> tasks, Saying order) {}

    /** Empty where no single task is pointed at. */
    public Optional<Addressed> addressed() {
        var all = parts.all();
        if (all.size() < 2
                || isConditional()
                || !parts.isOrder(all.get(1))
                || !all.stream().skip(2).allMatch(parts::isTalk)) {
            return Optional.empty();
        }
        var tasks = pointedAt(all.getFirst());
        return tasks.size() == 1
                ? Optional.of(new Addressed(tasks, scene.saying().inWords(parts.order(all.get(1)))))
                : Optional.empty();
    }

    private List<Integer> pointedAt(String part) {
        var readings = parts.readings(part);
        return readings.size() == 1
                        && readings.getFirst().command() instanceof Command.Choose choose
                        && choose.targets().size() == 1
                        && choose.targets().getFirst() instanceof Target.Numbered
                        && new Aiming(scene, choose).at(choose.targets(), Given.NOTHING) instanceof Aim.Hit hit
                ? hit.tasks()
                : Aiming.numbers(new Pointed(scene, scene.tasks(scene.now().shown())).by(part));
    }

    /** The part, where it is surely about the task that was spoken of or that is named there. */
    Optional<String> said() {
        return isConditional()
                ? Optional.empty()
                : takenBack()
                        .or(() -> order().filter(_ -> isOfTheLast() && !isUnsure() && !mayBeNew()))
                        .or(this::ordered)
                        .or(this::done);
    }

    /** "It's going to rain, move the lawn to Sunday": a task that is named is moved, and the rest is why. */
    private Optional<String> ordered() {
        return scene.saying().readings().stream().map(Reading::command).allMatch(SaidParts::isTold)
                        && parts.isTalkBut(this::isMove)
                ? parts.only(this::isMove).map(SaidParts::plain)
                : Optional.empty();
    }

    private boolean isMove(String part) {
        var readings = parts.readings(part);
        return readings.size() == 1
                && !readings.getFirst().confirm()
                && readings.getFirst().command() instanceof Command.Update(var targets, var changes)
                && changes.isMove()
                && targets.size() == 1
                && targets.getFirst() instanceof Target.Named name
                && new Resolution(scene.book().openTasks()).exactly(name).size() == 1;
    }

    private boolean isConditional() {
        return CONDITION.matcher(scene.saying().text()).find();
    }

    /** The part that orders something of "it", whichever that is. */
    Optional<String> order() {
        var readings = scene.saying().readings();
        var isOpen = readings.stream().map(Reading::command).allMatch(SaidParts::isTold)
                || readings.size() == 1
                        && readings.getFirst().command() instanceof Command.Add
                        && !isOfNew()
                        && parts.but(parts::isOrder).noneMatch(parts::isChore)
                || parts.isTalkBut(parts::isOrder)
                || isInstead(readings);
        return isOpen ? parts.only(parts::isOrder).map(parts::order) : Optional.empty();
    }

    /** "I can't make Friday, move it": it may be what the reason tells of. */
    private boolean isUnsure() {
        return scene.saying().readings().stream()
                .anyMatch(reading -> reading.confirm() && SaidParts.isOfIt(reading.command()));
    }

    /** "The car needs a service, put it on Tuesday": it is what was told of. */
    private boolean mayBeNew() {
        return NEEDING.matcher(scene.saying().text()).find()
                && parts.only(parts::isOrder)
                        .filter(part -> PUTTING.matcher(part).find())
                        .isPresent();
    }

    /** "The choir still needs a room, put it on Friday": it is what was told of, and no task is called so. */
    boolean isOfNew() {
        return PUTTING.matcher(scene.saying().text()).find()
                && scene.saying().readings().stream()
                        .allMatch(reading -> reading.command() instanceof Command.Add(var fields)
                                && isOther(fields.title().orElse("it")));
    }

    private boolean isOther(String title) {
        return !POINTING.matcher(title).find()
                && new Resolution(scene.book().openTasks())
                        .mentioned(Unclear.mentioning(scene.saying().inWords(title)))
                        .isEmpty();
    }

    /** Whether the last change is to be taken back, and nothing else is said but why. */
    boolean takesBack() {
        return parts.all().size() > 1
                && parts.only(parts::isTakenBack).isPresent()
                && parts.isTalkBut(parts::isTakenBack);
    }

    private Optional<String> takenBack() {
        var done = scene.now().done();
        return done != null && done.isUndoable() && takesBack() ? Optional.of("undo") : Optional.empty();
    }

    /** "Her daughter just rang, can we make it 2 instead": who rang is only why. */
    private boolean isInstead(List<Reading> readings) {
        return readings.size() == 2
                && readings.getFirst().command() instanceof Command.None
                && INSTEAD.matcher(scene.saying().text()).find();
    }

    private Optional<String> done() {
        return isLeft() || isYetToBe() || !isOfOthers(this::isDone)
                ? Optional.empty()
                : parts.only(this::isDone).map(SaidParts::plain);
    }

    /** "The doctor rang, it's now Friday at 11": it is at another time. */
    private boolean isYetToBe() {
        return parts.all().stream()
                .filter(part -> RATHER.matcher(part).matches())
                .anyMatch(part -> parts.readings(part).stream()
                        .anyMatch(reading -> !reading.times().isEmpty()));
    }

    /** Whether somebody rang, and told at which other time it is. */
    boolean isRung() {
        return RINGING.matcher(scene.saying().text()).find() && isYetToBe();
    }

    /** Whether nothing that is said beside it is something to do. */
    private boolean isOfOthers(Predicate<String> isMeant) {
        return scene.saying().readings().stream().map(Reading::command).allMatch(SaidParts::isTold)
                || parts.but(isMeant).allMatch(SaidParts::isTelling);
    }

    private boolean isLeft() {
        return Stream.of(scene.saying().text().toLowerCase(Locale.ROOT).split("[^\\p{L}']+"))
                .anyMatch(LEFT::contains);
    }

    private boolean isDone(String part) {
        var there = new Scene(
                scene.book(), scene.finder(), scene.now(), scene.saying().inWords(SaidParts.plain(part)));
        var readings = there.saying().readings();
        return readings.size() == 1
                && !scene.saying().text().strip().endsWith("?")
                && new Meant(there).of(readings.getFirst()).command() instanceof Command.Complete(var targets, var _)
                && !targets.isEmpty()
                && targets.stream()
                        .allMatch(target -> target instanceof Target.Named name
                                && !new Resolution(scene.book().openTasks())
                                        .exactly(name)
                                        .isEmpty());
    }

    /** Another task may be told of in the other parts. */
    private boolean isOfTheLast() {
        var about = scene.now().about();
        return about.size() == 1 && told().stream().allMatch(task -> task.number() == about.getFirst());
    }

    /** Whether it begins with the order, so that what is told behind it is only why. */
    boolean isOrderedFirst() {
        return parts.isOrder(parts.all().getFirst());
    }

    /** The tasks that the parts beside the order tell of: "the dentist is ill, make it Monday". */
    List<Task> told() {
        var others = parts.but(parts::isOrder).collect(Collectors.joining(" "));
        return new Resolution(scene.book().openTasks())
                .mentioned(Unclear.mentioning(scene.saying().inWords(others)));
    }
}
