package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Target;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Make that 10 goody bags", said behind a task with 8 of them: another number in its title is meant. Pure. */
record Recounting(Scene scene) {

    private static final String LEAD =
            "(?:(?:oh|ok|okay|no|nope|hm|hmm|wait|sorry|oops|actually|well|please|better|rather) )*";

    private static final String MAKING = "(?:(?:let s )?(?:make|change) (?:it|that|this|them) (?:to )?"
            + "|(?:only|just|i meant|i mean|i need|we need|we only need|i only need) )?";

    private static final String THING = "((?: (?!not |instead |rather |and |or |at |on )\\p{L}+){0,4})";

    /** The number and what is counted. */
    private static final Pattern NUMBER = Pattern.compile(LEAD + MAKING + "(\\d{1,6})" + THING
            + "(?: (?:instead|please|rather|then|now|not (?:\\d+)|instead of (?:\\d+)))*");

    /** The number that was, what is counted, and the number that is to be. */
    private static final List<Pattern> CONTRASTS = List.of(
            Pattern.compile("(?<old>\\d{1,6})" + THING + " (?:is|are) (?:too (?:few|many|much|little)|not enough)"
                    + "(?: (?:make (?:it|that)|better|rather|take|i need|we need))* (?<new>\\d{1,6})(?: \\p{L}+){0,4}"),
            Pattern.compile(LEAD + "not (?<old>\\d{1,6})" + THING + "(?: but)? (?<new>\\d{1,6})(?: \\p{L}+){0,4}"),
            Pattern.compile(LEAD + "(?<new>\\d{1,6})" + THING + "(?: and)? (?:not|instead of) (?<old>\\d{1,6})"));

    /** A number that stands for itself, and neither in a time nor in a name such as 8k. */
    private static final Pattern COUNT = Pattern.compile("(?<![\\p{L}\\p{N}:.,/-])\\d+(?![\\p{L}\\p{N}:/%-]|[.,]\\d)");

    private static final Pattern BARE = Pattern.compile("\\d+(?: please)?");

    private static final Pattern AFTERWARDS = Pattern.compile("\\d+((?: [\\p{L}'’-]+){0,4})");

    /** What the reading comes to then; empty where it is about something else. */
    Optional<Reading> of(Reading reading) {
        var text = Resolution.fold(scene.saying().text());
        if (scene.saying().readings().size() > 1 || !canBe(reading.command(), text)) {
            return Optional.empty();
        }
        return spokenOf().flatMap(task -> titled(task, text).map(title -> renamed(reading, task, title)));
    }

    /** What else such words are: nothing, an hour or a place in a list; with both numbers they may sound like anything. */
    private boolean canBe(Command said, String text) {
        return switch (said) {
            case Command.Add _ -> contrast(text).isPresent();
            case Command.None _, Command.No _ -> true;
            case Command.Update(var targets, var changes) ->
                targets.equals(List.of(new Target.Last()))
                        && changes.fields().due().stream().allMatch(Slot.Moment.class::isInstance)
                        && changes.later().isEmpty();
            case Command.Choose(var targets) ->
                targets.size() == 1
                        && targets.getFirst() instanceof Target.Numbered(int number)
                        && scene.now().shownAs(number).isEmpty();
            default -> false;
        };
    }

    /** The open task that was spoken of last. */
    private Optional<Task> spokenOf() {
        var about = scene.now().about();
        return about.size() == 1 ? scene.task(about.getFirst()).filter(Task::isOpen) : Optional.empty();
    }

    /** On a day a number may be an hour, too: that is asked. */
    private static Reading renamed(Reading reading, Task task, String title) {
        var isHour = reading.command() instanceof Command.Update && task.due() != null;
        return reading.as(new Command.Update(List.of(new Target.Last()), Changes.to(Fields.NOTHING.titled(title))))
                .confirmed(isHour);
    }

    private static Optional<String> titled(Task task, String text) {
        return contrast(text)
                .map(said -> place(task.title(), said.group(2), said.group("old")::equals)
                        .map(at -> replaced(task.title(), at, said.group("new"))))
                .orElseGet(() -> Optional.of(NUMBER.matcher(text))
                        .filter(said -> said.matches()
                                && (saysThing(said) || !BARE.matcher(text).matches() && !hasHour(task)))
                        .flatMap(said -> place(task.title(), said.group(2), _ -> true)
                                .map(at -> replaced(task.title(), at, said.group(1)))));
    }

    private static boolean saysThing(Matcher said) {
        return !said.group(2).isBlank();
    }

    /** Its hour is what a number alone would be. */
    private static boolean hasHour(Task task) {
        return task.due() != null && Slot.parse(task.due()) instanceof Slot.Moment;
    }

    private static Optional<Matcher> contrast(String text) {
        return CONTRASTS.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst();
    }

    /** Where the one number stands that counts these things. */
    private static Optional<int[]> place(String title, String things, Predicate<String> isOld) {
        var places = COUNT.matcher(title)
                .results()
                .filter(count -> isOld.test(count.group()) && counts(title.substring(count.start()), things.strip()))
                .map(count -> new int[] {count.start(), count.end()})
                .toList();
        return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }

    /** "40 tulip bulbs" counts tulips. */
    private static boolean counts(String from, String things) {
        var behind = AFTERWARDS.matcher(from);
        return things.isEmpty()
                || behind.lookingAt()
                        && Stream.of(things.split(" "))
                                .allMatch(thing -> Stream.of(
                                                Resolution.fold(behind.group(1)).split(" "))
                                        .anyMatch(word -> isSame(word, thing)));
    }

    private static boolean isSame(String one, String other) {
        return singular(one).equals(singular(other));
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String replaced(String title, int[] at, String number) {
        return title.substring(0, at[0]) + number + title.substring(at[1]);
    }
}
