package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import io.todochat.language.command.Filter;
import io.todochat.language.command.Target;
import io.todochat.task.chat.entity.Scene.Sought;
import io.todochat.task.tasks.entity.Task;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells which tasks a command is about: one target after the other, asking where one may mean several tasks. Pure.
 *
 * @param command what is done to them
 */
record Aiming(Scene scene, Command command, Pool pool, Tiers tiers) {

    private static final int MOST_CHOICES = 10;

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
        var there = numbers(tasks(List.copyOf(hits)));
        return there.isEmpty() ? say("That task is gone for good.") : new Aim.Hit(there, others, spared);
    }

    /** One by one, also where a single name stands for several. */
    private List<Target> targets(List<Target> said, Given given) {
        if (given.name() != null) {
            return List.copyOf(names(Resolution.name(given.name())));
        }
        return said.isEmpty()
                ? List.of(new Target.Last())
                : said.stream()
                        .flatMap(target ->
                                target instanceof Target.Named name ? names(name).stream() : Stream.of(target))
                        .toList();
    }

    private List<Target.Named> names(Target.Named name) {
        return new Names(tiers::match).in(name);
    }

    /** @param isOfSeveral whether there are others, so that it has to be told which one is spoken of */
    private Aim one(Target target, Given given, boolean isOfSeveral) {
        return switch (target) {
            case Target.Numbered(int number) -> numbered(number);
            case Target.Named name -> named(name, given, isOfSeveral);
            case Target.The the -> the(the, given);
            case Target.Last() -> last(given);
            case Target.Shown() -> them();
            case Target.Other() -> other(given);
            case Target.Rest() -> rest();
            case Target.All(var filter) -> all(filter);
            case Target.Except(var of, var spared) -> except(of, spared, given);
        };
    }

    /** A number means what was shown under it, and nothing else: whoever has forgotten the list must not guess. */
    private Aim numbered(int number) {
        var shown = scene.now().shown();
        return scene.now()
                .shownAs(number)
                .<Aim>map(task -> new Aim.Hit(List.of(task), without(shown, task)))
                .orElseGet(() -> say(
                        shown.isEmpty()
                                ? "I have shown no list that a number could be of. “list” shows your tasks."
                                : "The list that I showed has " + shown.size()
                                        + (shown.size() == 1 ? " entry." : " entries.")));
    }

    private Aim named(Target.Named name, Given given, boolean isOfSeveral) {
        if (isOfSeveral && isYetToCome(name)) {
            return say(Quoted.of(name.said()) + " is yet to come, so nothing was changed."
                    + " Say what is done, and then what is to be moved.");
        }
        var found = tiers.match(name).tasks();
        return switch (found.size()) {
            case 0 -> nearest(name, given, isOfSeveral);
            case 1 -> new Aim.Hit(numbers(found), List.of());
            default -> which(isOfSeveral ? "Which " + Quoted.of(name.words()) + "?" : "Which one?", found, given);
        };
    }

    /** "Done with the kitchen, bathroom tomorrow": the bathroom is not done. */
    private boolean isYetToCome(Target.Named name) {
        return command instanceof Command.Complete
                && name.due().filter(scene.wording().today()::isBefore).isPresent();
    }

    private Aim nearest(Target.Named name, Given given, boolean isOfSeveral) {
        var near = tiers.nearest(name.words());
        var nothing = pool.nothing(name);
        return switch (near.size()) {
            case 0 ->
                say(nothing + (isOfSeveral ? " Nothing was changed." : "") + " “list” shows your tasks, with numbers.");
            case 1 ->
                ask(nothing + " Do you mean " + scene.wording().of(near.getFirst()) + "? Say “yes”.", near, given);
            default ->
                ask(nothing + " Do you mean one of these?\n" + scene.wording().numbered(near), near, given);
        };
    }

    private Aim the(Target.The the, Given given) {
        var called = the.sort()
                .map(sort -> tiers.match(new Target.Named(sort, sort, Optional.empty()))
                        .tasks())
                .orElse(List.of());
        if (!the.when().saysSomething()) {
            return called.isEmpty() ? last(given) : oneOf(called, given);
        }
        return switch (scene.finder().all(the.when(), pool.status())) {
            case Sought.Refused(var why) -> say(Scene.cannotLook(why));
            case Sought.Found(var due) -> {
                var both = due.stream().filter(called::contains).toList();
                yield oneOf(both.isEmpty() ? due : both, given);
            }
        };
    }

    private Aim oneOf(List<Task> found, Given given) {
        return switch (found.size()) {
            case 0 -> say("There is no such task.");
            case 1 -> new Aim.Hit(numbers(found), List.of());
            default -> which("Which one?", found, given);
        };
    }

    private Aim last(Given given) {
        var about = scene.now().about();
        var meant = about.isEmpty() ? scene.now().shown() : about;
        if (meant.size() == 1) {
            return new Aim.Hit(meant, without(scene.now().shown(), meant.getFirst()));
        }
        return meant.isEmpty() ? snoozed().orElseGet(this::target) : which("Which one?", tasks(meant), given);
    }

    /** Who snoozes means what was announced last. */
    private Optional<Aim> snoozed() {
        return command instanceof Command.Snooze
                ? Rung.last(scene.book().openTasks()).map(task -> new Aim.Hit(List.of(task.number()), List.of()))
                : Optional.empty();
    }

    private Aim target() {
        return new Aim.Miss(new Plan.Ask(Pending.Kind.TARGET, "Which task do you mean?", List.of(), Given.NOTHING));
    }

    private Aim them() {
        var about = scene.now().about();
        var meant = about.size() > 1 ? about : scene.now().shown();
        return meant.isEmpty() ? target() : new Aim.Hit(meant, List.of());
    }

    /** What was finished meanwhile is not left, unless it is finished tasks that are spoken of. */
    private Aim rest() {
        var about = scene.now().about();
        var left = tasks(scene.now().shown()).stream()
                .filter(task -> !about.contains(task.number()))
                .filter(task -> pool == Pool.CLOSED || task.isOpen())
                .toList();
        return left.isEmpty() ? target() : new Aim.Hit(numbers(left), List.of());
    }

    /** Of one that was shown alone there is no other. */
    private Aim other(Given given) {
        var shown = scene.now().shown();
        var others = shown.stream()
                .filter(task -> !scene.now().about().contains(task))
                .toList();
        return switch (shown.size() == 1 ? 0 : others.size()) {
            case 0 -> target();
            case 1 -> new Aim.Hit(others, List.of());
            default -> which("Which one?", tasks(others), given);
        };
    }

    private Aim all(Filter filter) {
        var sought = pool.beginsWithTrash() && !filter.saysSomething()
                ? new Sought.Found(scene.book().trash())
                : scene.finder().all(filter, pool.status());
        return switch (sought) {
            case Sought.Refused(var why) -> say(Scene.cannotLook(why));
            case Sought.Found(var found) when found.isEmpty() -> say("There is no such task.");
            case Sought.Found(var found) -> new Aim.Hit(numbers(found), List.of());
        };
    }

    /** Where nothing was shown, "all" are all that there are. */
    private Aim except(Target of, Target.Named spared, Given given) {
        var isAny = of instanceof Target.Shown && scene.now().shown().isEmpty();
        return switch (isAny ? all(Filter.OPEN) : one(of, given, false)) {
            case Aim.Hit hit -> new Excepting(tiers, pool).of(hit.tasks(), names(spared));
            case Aim.Miss miss -> miss;
        };
    }

    private Aim which(String question, List<Task> found, Given given) {
        var choices = found.stream().limit(MOST_CHOICES).toList();
        var more = found.size() - choices.size();
        var text = question + "\n" + scene.wording().numbered(choices)
                + (more == 0 ? "" : "\nand " + more + " more: say more of its title.");
        return ask(text, choices, given);
    }

    private static Aim ask(String text, List<Task> choices, Given given) {
        return new Aim.Miss(new Plan.Ask(Pending.Kind.WHICH, text, choices, given));
    }

    private static Aim say(String text) {
        return new Aim.Miss(new Plan.Say(text));
    }

    private List<Task> tasks(List<Integer> numbers) {
        return numbers.stream().flatMap(number -> scene.task(number).stream()).toList();
    }

    static List<Integer> numbers(List<Task> tasks) {
        return tasks.stream().map(Task::number).toList();
    }

    private static List<Integer> without(List<Integer> tasks, Integer task) {
        return Stream.of(tasks)
                .flatMap(List::stream)
                .filter(other -> !other.equals(task))
                .toList();
    }
}
