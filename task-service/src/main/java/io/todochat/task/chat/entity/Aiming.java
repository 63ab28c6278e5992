package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import io.todochat.language.command.Filter;
import io.todochat.language.command.Target;
import io.todochat.task.chat.entity.Scene.Sought;
import io.todochat.task.tasks.entity.Task;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells which tasks a command is about: one target after the other, asking where one may mean several tasks. Pure.
 *
 * @param command what is done to them
 */
record Aiming(Scene scene, Command command, Pool pool, Tiers tiers) {

    /** A reason is said in two words at least. */
    private static final Pattern REASON = Pattern.compile("(?i)(?:(?:the|a|an|my|our)\\s+)?(?!the\\b)\\S+\\s+\\S.*");

    private static final int MOST_MENTIONED = 3;

    Aiming(Scene scene, Command command) {
        this(scene, command, Pool.of(command));
    }

    private Aiming(Scene scene, Command command, Pool pool) {
        this(scene, command, pool, pool.tiers(scene.book()));
    }

    /** @param given how many of the targets are found by now, and what they are */
    Aim at(List<Target> said, Given given) {
        var targets = targets(said, given);
        var hits = new LinkedHashSet<>(given.tasks());
        var others = new ArrayList<Integer>();
        var spared = new ArrayList<Task>();
        var soFar = given;
        for (var target : targets.subList(Math.min(given.targets(), targets.size()), targets.size())) {
            switch (one(target, soFar, targets.size() > 1)) {
                case Aim.Miss miss -> {
                    return miss;
                }
                case Aim.Hit hit -> {
                    hits.addAll(hit.tasks());
                    others.addAll(hit.others());
                    spared.addAll(hit.spared());
                    soFar = soFar.found(hit.tasks());
                }
            }
        }
        var there = numbers(scene.tasks(List.copyOf(hits)));
        return there.isEmpty() ? Aim.Miss.say("That task is gone for good.") : new Aim.Hit(there, others, spared);
    }

    /** One by one, also where a single name stands for several. */
    private List<Target> targets(List<Target> said, Given given) {
        if (given.name() != null) {
            return mixed().in(Resolution.name(given.name()));
        }
        return said.isEmpty()
                ? List.of(new Target.Last())
                : said.stream()
                        .flatMap(target ->
                                target instanceof Target.Named name ? mixed().in(name).stream() : Stream.of(target))
                        .toList();
    }

    private Mixed mixed() {
        return new Mixed(new Names(tiers::match));
    }

    /** @param isOfSeveral whether there are others, so that it has to be told which one is spoken of */
    private Aim one(Target target, Given given, boolean isOfSeveral) {
        return switch (target) {
            case Target.Numbered(int number) -> pointing().numbered(number);
            case Target.Named name -> named(name, given, isOfSeveral);
            case Target.The the -> new Definite(scene, command, pool, tiers).at(the, given);
            case Target.Last() -> pointing().last(given);
            case Target.Shown() -> pointing().them();
            case Target.Other() -> pointing().other(given);
            case Target.Rest() -> pointing().rest();
            case Target.All(var filter) -> all(filter);
            case Target.Except(var of, var spared) -> except(of, spared, given);
        };
    }

    private Pointing pointing() {
        return new Pointing(scene, command, pool);
    }

    private Aim named(Target.Named name, Given given, boolean isOfSeveral) {
        if (isOfSeveral && isYetToCome(name)) {
            return Aim.Miss.say(Quoted.of(name.said()) + " is yet to come, so nothing was changed."
                    + " Say what is done, and then what is to be moved.");
        }
        var found = fitting(tiers.match(name).tasks());
        if (isOfSeveral && isOfAnotherDay(name, found)) {
            return Aim.Miss.say(Quoted.of(name.said()) + " is not due then, so nothing was changed."
                    + " Say what is to go, and then what is to be moved.");
        }
        return switch (found.size()) {
            case 0 -> nearest(name, given, isOfSeveral);
            case 1 ->
                !isOfSeveral && isClosed(found.getFirst())
                        ? closed(found, given)
                        : new Aim.Hit(numbers(found), List.of());
            default ->
                Aim.Miss.which(
                        isOfSeveral ? "Which " + Quoted.of(name.words()) + "?" : "Which one?",
                        found,
                        given,
                        scene.wording());
        };
    }

    /** Of "order the wood" and "the wood arrives" the one that is done by who has ordered it; all, where none alone is. */
    private List<Task> fitting(List<Task> found) {
        var asking = command instanceof Command.Complete complete ? new Fitting(complete).asking(found) : found;
        return asking.size() == 1 ? asking : found;
    }

    /** Who changes something may not know that it is done. */
    private boolean isClosed(Task task) {
        return !task.isOpen() && task.deleted() == null && command instanceof Command.Update;
    }

    private Aim closed(List<Task> found, Given given) {
        return Aim.Miss.ask(
                scene.wording().names(found)
                        + " is closed already. Shall I change it all the same? Say “yes”, or “reopen” it first.",
                found,
                given);
    }

    /** "Done with the kitchen, bathroom tomorrow": the bathroom is not done. */
    private boolean isYetToCome(Target.Named name) {
        return command instanceof Command.Complete
                && name.due().filter(scene.wording().today()::isBefore).isPresent();
    }

    /** "Delete milk, bread tomorrow": the bread is not to go. */
    private boolean isOfAnotherDay(Target.Named name, List<Task> found) {
        return isGoing()
                && name.due()
                        .filter(day -> found.stream()
                                .noneMatch(
                                        task -> task.due() != null && task.due().startsWith(day.toString())))
                        .isPresent()
                && !found.isEmpty();
    }

    /** Nothing that was not named may go, however like it is. */
    private boolean isGoing() {
        return command instanceof Command.Delete || command instanceof Command.Cancel;
    }

    private Aim nearest(Target.Named name, Given given, boolean isOfSeveral) {
        var isOfMore = command instanceof Command.Complete && Unclear.isOfMore(scene, name);
        var near = isOfMore || isOfSeveral && isGoing() && given.tasks().size() == 1
                ? List.<Task>of()
                : tiers.nearest(name.words());
        var nothing = pool.nothing(name);
        return switch (near.size()) {
            case 0 ->
                onlyThose(
                        nothing,
                        given,
                        isOfSeveral,
                        REASON.matcher(name.words()).matches());
            default -> suggesting(given).of(nothing, near);
        };
    }

    private Suggesting suggesting(Given given) {
        return new Suggesting(scene, command, given);
    }

    /** Behind a comma it may be why, and no task: then the one before it is meant alone. */
    private Aim onlyThose(String nothing, Given given, boolean isOfSeveral, boolean mayBeWhy) {
        var found = scene.tasks(given.tasks());
        return mayBeWhy && isOfSeveral && found.size() == 1
                ? suggesting(given).only(nothing, found.getFirst())
                : Aim.Miss.say(nothing + (isOfSeveral ? " Nothing was changed." : "")
                        + " “list” shows your tasks, with numbers.");
    }

    private Aim all(Filter filter) {
        var sought = pool.beginsWithTrash() && !filter.saysSomething()
                ? new Sought.Found(scene.book().trash())
                : scene.finder().all(filter, pool.status());
        return switch (sought) {
            case Sought.Refused(var why) -> Aim.Miss.say(Scene.cannotLook(why));
            case Sought.Found(var found) when found.isEmpty() -> mentioned();
            case Sought.Found(var found) -> new Aim.Hit(numbers(found), List.of());
        };
    }

    /** "Scrap the choir list", where the choir is no list but in a title. */
    private Aim mentioned() {
        var nothing = "There is no such task.";
        var named = isGoing() && scene.saying().readings().size() == 1
                ? new Resolution(scene.book().openTasks()).mentioned(Unclear.mentioning(scene.saying()))
                : List.<Task>of();
        return named.isEmpty() || named.size() > MOST_MENTIONED
                ? Aim.Miss.say(nothing)
                : suggesting(Given.NOTHING).of(nothing, named);
    }

    /** Where nothing was shown, "all" are all that there are; "all but the last" are those of the list. */
    private Aim except(Target said, Target.Named name, Given given) {
        var spared = mixed().left(name);
        var isListed =
                said.equals(new Target.All(Filter.OPEN)) && spared.stream().anyMatch(Target.Numbered.class::isInstance);
        var of = isListed ? new Target.Shown() : said;
        var isAny = of instanceof Target.Shown && scene.now().shown().isEmpty();
        return switch (isAny ? all(Filter.OPEN) : one(of, given, false)) {
            case Aim.Hit hit -> new Excepting(scene, tiers, pool).of(hit.tasks(), spared);
            case Aim.Miss miss -> miss;
        };
    }

    static List<Integer> numbers(List<Task> tasks) {
        return tasks.stream().map(Task::number).toList();
    }
}
