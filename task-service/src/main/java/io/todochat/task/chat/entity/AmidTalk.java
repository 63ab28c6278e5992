package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
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
record AmidTalk(Scene scene) {

    /** Who says more tells a story. */
    private static final int LONGEST = 120;

    private static final Pattern BETWEEN = Pattern.compile("[,;.!]+\\s+|\\s+[-–—]+\\s+");

    private static final Pattern END = Pattern.compile("[.!?\\s]+$");

    /** They change nothing about what a part says. */
    private static final Pattern AROUND =
            Pattern.compile("(?i)^(?:(?:so|and|but|then|ok|okay|oh|hm+|actually|well|can we|could we)\\s+)+"
                    + "|\\s+(?:actually|finally|lol|then|sometime|please|just now|this (?:time|once)|for once)$");

    /** With one of these it holds only then. */
    private static final Pattern CONDITION =
            Pattern.compile("(?i)\\b(?:if|once|when|whenever|unless|until|as soon as|in case)\\b");

    /** With one of these it is not merely told what happened before. */
    private static final Pattern INSTEAD = Pattern.compile("(?i)\\b(?:instead|rather)\\b");

    private static final Pattern SHOVED = Pattern.compile("(?i)^(?:shove|kick|bump|slide) (?=(?:it|that|this) )");

    /** Who begins so tells what others do. */
    private static final Pattern OTHERS = Pattern.compile("(?i)(?:so )?(?:(?:they|he|she|it|that)(?:'(?:re|ll|s|ve|d))?"
            + "|thats|its|theyre|you can (?:tick|check|cross)) .*");

    /** With one of these something is left of what is done. */
    private static final Set<String> LEFT = News.set("""
            not no but except only half almost nearly still left missing need needs needed must should isn't aren't didn't
            haven't hasn't yet without or if want wants asks
            """);

    /** The part, where it is surely about the task that was spoken of or that is named there. */
    Optional<String> said() {
        return CONDITION.matcher(scene.saying().text()).find()
                ? Optional.empty()
                : order().filter(_ -> isOfTheLast()).or(this::done);
    }

    /** The part that orders something of "it", whichever that is. */
    Optional<String> order() {
        var readings = scene.saying().readings();
        var isOpen = readings.stream().map(Reading::command).allMatch(AmidTalk::isTold)
                || readings.size() == 1 && readings.getFirst().command() instanceof Command.Add
                || isOfOthers(this::isOrder)
                || isInstead(readings);
        return isOpen ? only(this::isOrder).map(AmidTalk::plain) : Optional.empty();
    }

    /** "Her daughter just rang, can we make it 2 instead": who rang is only why. */
    private boolean isInstead(List<Reading> readings) {
        return readings.size() == 2
                && readings.getFirst().command() instanceof Command.None
                && isOfIt(readings.getLast().command())
                && INSTEAD.matcher(scene.saying().text()).find();
    }

    private Optional<String> done() {
        return isLeft() || !isOfOthers(this::isDone)
                ? Optional.empty()
                : only(this::isDone).map(AmidTalk::plain);
    }

    /** Whether nothing that is said beside it is something to do. */
    private boolean isOfOthers(Predicate<String> isMeant) {
        return scene.saying().readings().stream().map(Reading::command).allMatch(AmidTalk::isTold)
                || parts().stream()
                        .filter(isMeant.negate())
                        .allMatch(part -> OTHERS.matcher(part).matches());
    }

    private boolean isLeft() {
        return Stream.of(scene.saying().text().toLowerCase(Locale.ROOT).split("[^\\p{L}']+"))
                .anyMatch(LEFT::contains);
    }

    private Optional<String> only(Predicate<String> isMeant) {
        var parts = parts();
        var meant = parts.stream().filter(isMeant).toList();
        return meant.size() == 1
                        && (parts.size() > 1 || !plain(meant.getFirst()).equals(meant.getFirst()))
                ? Optional.of(meant.getFirst())
                : Optional.empty();
    }

    private List<String> parts() {
        var text = scene.saying().text().strip().replace('’', '\'');
        return text.length() > LONGEST || text.contains("\n")
                ? List.of()
                : BETWEEN.splitAsStream(END.matcher(text).replaceFirst("")).toList();
    }

    private static String plain(String part) {
        return Otherwise.dated(
                SHOVED.matcher(AROUND.matcher(part).replaceAll("")).replaceFirst("move "));
    }

    private static boolean isTold(Command command) {
        return command instanceof Command.None || command instanceof Command.No || command instanceof Command.Yes;
    }

    private boolean isOrder(String part) {
        var readings = scene.saying().inWords(plain(part)).readings();
        return readings.size() == 1 && isOfIt(readings.getFirst().command());
    }

    private static boolean isOfIt(Command command) {
        return command instanceof Command.Update(var targets, var changes)
                && targets.equals(List.of(new Target.Last()))
                && (changes.fields().due().isPresent()
                        || changes.fields().recurrence().isPresent()
                        || changes.later().isPresent());
    }

    private boolean isDone(String part) {
        var there = new Scene(
                scene.book(), scene.finder(), scene.now(), scene.saying().inWords(plain(part)));
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
        var others = scene.saying()
                .inWords(parts().stream().filter(part -> !isOrder(part)).collect(Collectors.joining(" ")));
        var mentioned = new Resolution(scene.book().openTasks()).mentioned(Unclear.mentioning(others));
        return about.size() == 1 && mentioned.stream().allMatch(task -> task.number() == about.getFirst());
    }
}
