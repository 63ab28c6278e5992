package io.todochat.task.chat.entity;

import io.todochat.language.Interpreter;
import io.todochat.language.Reading;
import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Command.Checklist.Mark;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.ChecklistItem;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * "Got the gauze and the batteries", of a task to buy these and syringes: what is left of it is asked about, or ticked on
 * its checklist. Pure.
 */
record DoneInPart(Scene scene) {

    private static final Pattern ALL_BUT = Pattern.compile(
            "(?:(?:i|we) )?(?:(?:ve|have) )?(?:(?:already|just|now) )?(?:bought|got|packed|sent|did|done|finished|have|took|paid)"
                    + " (?:everything|all|all of it|all of them|the lot|the rest)"
                    + " (?:except|except for|but|but not|apart from|besides|bar|without) (?:the |my |our )?(?<left>.+)");

    private static final Pattern SOME = Pattern.compile(
            "(?:(?:i|we) )?(?:(?:ve|have) )?(?:(?:already|just|now) )?(?:bought|got|packed|sent) (?<done>.+)");

    /** Two things that are done one after the other. */
    private static final Pattern JOINED = Pattern.compile("(?<first>\\S+ .+) and (?<second>\\S+ .+)");

    private static final Pattern HEADED = Pattern.compile("(?<head>[^:]+:\\s+|\\p{L}+\\s+)(?<parts>.+)");
    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*");
    private static final Pattern LAST_COMMA = Pattern.compile(", (?=[^,]*$)");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|my|our|some|a|an) ");

    private static final int FEWEST = 2;

    private static final int LONGEST = 160;

    /** What the reading comes to then; empty where it is about something else. */
    Optional<Reading> of(Reading reading) {
        var text = scene.saying().text();
        var joined = joined(reading);
        if (joined.isPresent()) {
            return joined;
        }
        if (text.length() > LONGEST
                || text.endsWith("?")
                || scene.saying().readings().size() > 1) {
            return Optional.empty();
        }
        return allBut(reading, Resolution.fold(text)).or(() -> named(reading));
    }

    /** "PR done", of a task to review the PR and ship it: the other half stays. */
    private Optional<Reading> joined(Reading reading) {
        return Optional.of(reading.command())
                .filter(command -> command instanceof Command.Complete(var targets, var _)
                        && targets.size() == 1
                        && targets.getFirst() instanceof Target.Named)
                .map(command -> Resolution.fold(
                        ((Target.Named) ((Command.Complete) command).targets().getFirst()).words()))
                .flatMap(done -> one(task -> left(task, done).isPresent())
                        .map(task -> reading.as(new Command.Update(
                                        List.of(Resolution.name(task.title())),
                                        Changes.to(Fields.NOTHING.titled(
                                                left(task, done).orElseThrow()))))
                                .confirmed(true)));
    }

    private static Optional<String> left(Task task, String done) {
        var halves = JOINED.matcher(task.title());
        if (!halves.matches()
                || !Interpreter.isDoing(Resolution.fold(halves.group("second")).split(" ")[0])) {
            return Optional.empty();
        }
        var words = List.of(done.split(" "));
        var isFirst = List.of(Resolution.fold(halves.group("first")).split(" ")).containsAll(words);
        var isSecond =
                List.of(Resolution.fold(halves.group("second")).split(" ")).containsAll(words);
        return isFirst == isSecond ? Optional.empty() : Optional.of(halves.group(isFirst ? "second" : "first"));
    }

    private Optional<Reading> allBut(Reading reading, String text) {
        var said = ALL_BUT.matcher(text);
        if (!said.matches()) {
            return Optional.empty();
        }
        var left =
                BETWEEN.splitAsStream(said.group("left")).map(DoneInPart::plain).toList();
        return one(task -> parts(task).containsAll(left)).map(task -> of(task, reading, part -> !left.contains(part)));
    }

    /** Some of the things that a task lists, and nothing else. */
    private Optional<Reading> named(Reading reading) {
        return completed(reading)
                .map(targets -> targets.stream().map(target -> ((Target.Named) target).said()))
                .or(() -> told(reading).map(Stream::of))
                .map(names -> names.flatMap(BETWEEN::splitAsStream)
                        .map(name -> plain(Resolution.fold(name)))
                        .toList())
                .flatMap(done -> one(task -> parts(task).size() >= FEWEST
                                && parts(task).size() > done.size()
                                && parts(task).containsAll(done)
                                && done.stream().noneMatch(thing -> isOfAnother(task, thing)))
                        .map(task -> of(task, reading, done::contains)));
    }

    private Optional<String> told(Reading reading) {
        return Optional.of(SOME.matcher(Resolution.fold(scene.saying().text())))
                .filter(said -> reading.command() instanceof Command.None && said.matches())
                .map(said -> said.group("done"));
    }

    private boolean isOfAnother(Task task, String thing) {
        var others = scene.book().openTasks().stream()
                .filter(other -> other.number() != task.number())
                .toList();
        return !new Resolution(others).exactly(Resolution.name(thing)).isEmpty();
    }

    /** What is said to be done, also where it may be said of a task. */
    private static Optional<List<Target>> completed(Reading reading) {
        return Stream.iterate(Optional.of(reading), Optional::isPresent, next -> next.flatMap(Reading::rather))
                .flatMap(Optional::stream)
                .map(Reading::command)
                .filter(Command.Complete.class::isInstance)
                .map(complete -> ((Command.Complete) complete).targets())
                .filter(targets -> !targets.isEmpty() && targets.stream().allMatch(Target.Named.class::isInstance))
                .findFirst();
    }

    private Optional<Task> one(Predicate<Task> which) {
        var found = scene.book().openTasks().stream().filter(which).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Only what is left stays in the title, once that is agreed to. */
    private static Reading of(Task task, Reading reading, Predicate<String> isDone) {
        var name = List.<Target>of(Resolution.name(task.title()));
        if (!task.checklist().isEmpty()) {
            var items = task.checklist().stream()
                    .map(ChecklistItem::title)
                    .filter(item -> isDone.test(plain(Resolution.fold(item))))
                    .<Target>map(Resolution::name)
                    .toList();
            return reading.as(new Command.Checklist(name, Mark.DONE, items));
        }
        var headed = HEADED.matcher(task.title());
        var left = headed.matches() ? headed.group("head") + left(headed.group("parts"), isDone) : task.title();
        return reading.as(new Command.Update(name, Changes.to(Fields.NOTHING.titled(left))))
                .confirmed(true);
    }

    private static String left(String parts, Predicate<String> isDone) {
        var left = BETWEEN.splitAsStream(parts)
                .filter(part -> !isDone.test(plain(Resolution.fold(part))))
                .collect(Collectors.joining(", "));
        return LAST_COMMA.matcher(left).replaceFirst(" and ");
    }

    /** The things on its checklist, or between the commas of its title. */
    private static List<String> parts(Task task) {
        var headed = HEADED.matcher(task.title());
        var things = task.checklist().isEmpty()
                ? headed.matches() ? BETWEEN.splitAsStream(headed.group("parts")) : Stream.<String>empty()
                : task.checklist().stream().map(ChecklistItem::title);
        return things.map(Resolution::fold).map(DoneInPart::plain).toList();
    }

    private static String plain(String thing) {
        return ARTICLE.matcher(thing).replaceFirst("");
    }
}
