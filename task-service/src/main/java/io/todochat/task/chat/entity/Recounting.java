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
            "(?:(?:oh|ok|okay|no|nope|hm|hmm|wait|sorry|oops|actually|well|please|better|rather|so|but) )*"
                    + "(?:(?:he|she|they)(?: has| have)?(?: just)? (?:phoned|called|rang|wrote|texted|emailed|said|says|asked) )?";

    /** Whoever says so only tells how many there are, which may be meant of something else. */
    private static final String TOLD =
            "(?:we are|we re|we ll be|there are|there will be|there ll be|they are|they re|it s now|it is now"
                    + "|(?:he|she|they)(?: now)?(?: only)? (?:wants?|needs?|takes?))(?: now)?(?: only)?";

    private static final Pattern TELLING = Pattern.compile(
            ".*\\b(?:phoned|called|rang|wrote|texted|emailed|said|says|asked)\\b.*|" + LEAD + TOLD + " .*");

    private static final String MAKING = "(?:(?:let s )?(?:make|change) (?:it|that|this|them) (?:to )?"
            + "|(?:only|just|i meant|i mean|i need|we need|we only need|i only need) |" + TOLD + " )?";

    private static final String THING =
            "((?: (?!not |instead |rather |and |or |at |on |(?:now|please|then)(?: |$))\\p{L}+){0,4})";

    /** The number and what is counted. */
    private static final Pattern NUMBER = Pattern.compile(LEAD + MAKING + "(\\d{1,6})" + THING
            + "(?: (?:instead|please|rather|then|now|not (?:\\d+)|instead of (?:\\d+)))*");

    /** The number that was, what is counted, and the number that is to be. */
    private static final List<Pattern> CONTRASTS = List.of(
            Pattern.compile("(?<old>\\d{1,6})" + THING + " (?:is|are) (?:too (?:few|many|much|little)|not enough)"
                    + "(?: (?:make (?:it|that)|better|rather|take|i need|we need))* (?<new>\\d{1,6})(?: \\p{L}+){0,4}"),
            Pattern.compile(LEAD + "not (?<old>\\d{1,6})" + THING + "(?: but)? (?<new>\\d{1,6})(?: \\p{L}+){0,4}"),
            Pattern.compile(LEAD + "(?<new>\\d{1,6})" + THING + "(?: and)? (?:not|instead of) (?<old>\\d{1,6})"),
            Pattern.compile(LEAD + "(?:did i (?:say|write)|i (?:said|wrote)|it says) (?<old>\\d{1,6})" + THING
                    + "(?: (?:it|that|this|but|i))*(?: (?:should(?: have)? be(?:en)?|must be|has to be|meant|mean|make it|is"
                    + "|need|needs to be))+ (?<new>\\d{1,6})(?: \\p{L}+){0,4}"));

    /** "The party is now 52 people not 40". */
    private static final Pattern AMID = Pattern.compile("(?:.* )?(?<new>\\d{1,6})" + THING
            + "(?: now)? (?:and )?(?:not|instead of|rather than|no longer) (?:the )?(?<old>\\d{1,6})(?: .*)?");

    /** "Case 2219", where another number stands behind that word. */
    private static final Pattern LABELLED = Pattern.compile(LEAD
            + "(?:(?:i meant|i mean|it s|it is|that s|it should be|should be|make it|the) )*(?<label>\\p{L}{2,}) (?<new>\\d{1,9})"
            + "(?: (?:sorry|i|my|that|the|it|not|instead|please|rather|actually|because|wrong|typo)\\b\\D*)?");

    private static final Pattern CORRECTING = Pattern.compile(
            "\\b(?:sorry|actually|no|nope|wait|oops|i meant?|i mean|should be|correction|rather|typo|instead)\\b");

    /** So many of what is counted are gone, or left. */
    private static final List<Pattern> RESTS = List.of(
            Pattern.compile(LEAD + "(?:(?:i|we|i ve|we ve|have|already|now) )*(?<verb>\\p{L}+) (?<gone>\\d{1,6})"
                    + " (?:of (?:them|those|these|it)|of (?:the|my|our)" + THING
                    + ")(?: (?:so far|already|today|now))*"),
            Pattern.compile(LEAD + "(?:(?:only|just|still|i have|we have|there are) )*(?<left>\\d{1,6})" + THING
                    + " (?:left|to go|remaining|more to go)(?: (?:now|still))*"));

    private static final int MOST_DIGITS = 6;

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
        return spokenOf()
                .flatMap(task -> titled(task, text)
                        .map(title -> renamed(reading, task, title))
                        .map(renamed -> TELLING.matcher(text).matches() ? renamed.confirmed(true) : renamed)
                        .or(() -> fewer(task, text)
                                .map(title -> renamed(reading, task, title).confirmed(true))));
    }

    /** What else such words are: nothing, an hour or a place in a list; with both numbers they may sound like anything. */
    private boolean canBe(Command said, String text) {
        return switch (said) {
            case Command.Add _ -> contrast(text).isPresent() || isLabelled(text);
            case Command.None _, Command.No _ -> true;
            case Command.Update(var targets, var changes) ->
                targets.equals(List.of(new Target.Last()))
                        && changes.fields().due().stream().allMatch(Slot.Moment.class::isInstance)
                        && changes.later().isEmpty();
            case Command.Choose(var targets) ->
                targets.size() == 1
                        && (targets.getFirst() instanceof Target.Numbered(int number)
                                        && scene.now().shownAs(number).isEmpty()
                                || targets.getFirst() instanceof Target.Named name
                                        && name.words().matches("\\d.*|.*\\d"));
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
        return labelled(task, text).or(() -> counted(task, text));
    }

    private static Optional<String> counted(Task task, String text) {
        return contrast(text)
                .map(said -> place(task.title(), said.group(2), said.group("old")::equals)
                        .map(at -> replaced(task.title(), at, said.group("new"))))
                .orElseGet(() -> Optional.of(NUMBER.matcher(text))
                        .filter(said -> said.matches()
                                && (saysThing(said)
                                        || !BARE.matcher(text).matches() && (!hasHour(task) || isOfPeople(text))))
                        .flatMap(said -> place(task.title(), said.group(2), _ -> true)
                                .map(at -> replaced(task.title(), at, said.group(1)))));
    }

    /** How many are left to be done: nobody has said yet that the task is only about these. */
    private static Optional<String> fewer(Task task, String text) {
        return RESTS.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(said -> place(task.title(), "", number -> number.length() <= MOST_DIGITS)
                        .flatMap(at -> {
                            var all = Integer.parseInt(task.title().substring(at[0], at[1]));
                            var left = said.namedGroups().containsKey("gone")
                                    ? all - Integer.parseInt(said.group("gone"))
                                    : Integer.parseInt(said.group("left"));
                            return left > 0 && left < all
                                    ? Optional.of(replaced(task.title(), at, Integer.toString(left)))
                                    : Optional.empty();
                        }));
    }

    private static boolean isLabelled(String text) {
        return LABELLED.matcher(text).matches() && CORRECTING.matcher(text).find();
    }

    /** The other number, where one stands behind the same word. */
    private static Optional<String> labelled(Task task, String text) {
        var said = LABELLED.matcher(text);
        if (!said.matches() || !isLabelled(text)) {
            return Optional.empty();
        }
        var before = Pattern.compile(
                        "(?i)(?<![\\p{L}\\p{N}])(" + Pattern.quote(said.group("label")) + " )\\d+(?![\\p{L}\\p{N}])")
                .matcher(task.title());
        return before.find() ? Optional.of(before.replaceFirst("$1" + said.group("new"))) : Optional.empty();
    }

    /** "We are 6 now" tells no hour. */
    private static boolean isOfPeople(String text) {
        return text.matches("(?:.* )?(?:we are|we re|we ll be|there are|there will be) .*");
    }

    private static boolean saysThing(Matcher said) {
        return !said.group(2).isBlank();
    }

    /** Its hour is what a number alone would be. */
    static boolean hasHour(Task task) {
        return task.due() != null && Slot.parse(task.due()) instanceof Slot.Moment;
    }

    /** The title with the other number, where it is told amid other words that it is no longer the one that is in it. */
    static Optional<String> amid(Task task, String text) {
        return Optional.of(AMID.matcher(Resolution.fold(text)))
                .filter(Matcher::matches)
                .flatMap(said -> place(task.title(), "", said.group("old")::equals)
                        .map(at -> replaced(task.title(), at, said.group("new"))));
    }

    /** The title with the other number; empty where it has not exactly one. */
    static Optional<String> with(String title, String number) {
        return place(title, "", _ -> true).map(at -> replaced(title, at, number));
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
