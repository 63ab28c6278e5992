package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.schedule.Slot;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "No, I meant the other one": what was done last, was done to the wrong task. "The other one too": it is to be done to
 * another one as well. Pure.
 *
 * @param done what was
 */
public record Correction(Scene scene, Conversation.Done done) {

    /** Who looks around or is not understood has not turned to something else yet. */
    private static final Set<String> LOOKING = Set.of(
            "list",
            "search",
            "count",
            "show",
            "history",
            "next-page",
            "previous-page",
            "help",
            "greet",
            "thanks",
            "none");

    private static final Pattern ORDINAL = Pattern.compile("(?i)\\b(?:the )?(\\d{1,2}(?:st|nd|rd|th))\\b");

    private static final int LAST_HOUR = 24;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /** Whether a message is one. */
    public static boolean isOne(Saying saying, List<Reading> readings, Conversation now) {
        return choosesOne(readings, now)
                && isNear(readings, now)
                && (saysNo(saying) || pointsElsewhere(readings, now.done()) && !saysAlso(saying));
    }

    /** Whether a message has the same done to another task, and keeps what was done. */
    public static boolean isMore(Saying saying, List<Reading> readings, Conversation now) {
        return choosesOne(readings, now) && saysAlso(saying) && !saysNo(saying) && !isAdd(now.done());
    }

    /** Whether a message leaves it open that what was done before may have to be corrected. */
    public static boolean isPossibleAfter(List<Reading> readings) {
        return readings.stream()
                .allMatch(reading -> LOOKING.contains(reading.command().intent()));
    }

    private static boolean choosesOne(List<Reading> readings, Conversation now) {
        return now.done() != null
                && readings.size() == 1
                && readings.getFirst().command() instanceof Command.Choose(var targets)
                && targets.size() == 1
                && !(targets.getFirst() instanceof Target.Named name
                        && name.words().startsWith("not "))
                && readings.getFirst().times().isEmpty();
    }

    /** A name that is said after something else is of that: who looks for another task has not mistaken the last. */
    private static boolean isNear(List<Reading> readings, Conversation now) {
        return !now.looked()
                || readings.getFirst().command() instanceof Command.Choose(var targets)
                        && !(targets.getFirst() instanceof Target.Named);
    }

    /**
     * "No, the 11th", where no list is as long, is said of the day of what was done, and "no, 7" of its hour; "until April"
     * of the end of what repeats; "I meant Saturday" after a list is said of the list.
     *
     * @return the same, as it is to be read then
     */
    public static Optional<Saying> ofTime(Saying saying, Conversation now) {
        var readings = saying.readings();
        if (now.done() != null && !now.looked() && isUntil(saying) && repeats(now.done())) {
            return Optional.of(saying.inWords("no, " + saying.text()));
        }
        if (readings.size() > 1 || !saysNo(saying) && !saysOtherwise(saying)) {
            return Optional.empty();
        }
        return switch (readings.getFirst().command()) {
            case Command.Choose(var targets)
            when !now.looked() && now.done() != null && targets.getFirst() instanceof Target.Numbered(int number) ->
                ofNumber(saying, number, now);
            case Command.Update(var targets, var _)
            when now.looked()
                    && isOfDays(now.view())
                    && targets.equals(List.of(new Target.Last()))
                    && readings.getFirst().times().size() == 1 ->
                Optional.of(
                        saying.inWords(readings.getFirst().times().getFirst().text()));
            default -> Optional.empty();
        };
    }

    private static Optional<Saying> ofNumber(Saying saying, int number, Conversation now) {
        var isShown = now.shownAs(number).isPresent();
        var day = ORDINAL.matcher(saying.text());
        if (day.find()) {
            return isShown ? Optional.empty() : Optional.of(saying.inWords(day.replaceFirst(day(now.done()))));
        }
        return (!isShown || isAdd(now.done())) && number <= LAST_HOUR && saysHour(now.done())
                ? Optional.of(saying.inWords("no, at " + number))
                : Optional.empty();
    }

    private static boolean isUntil(Saying saying) {
        return Stream.of("until ", "till ", "til ").anyMatch(Resolution.fold(saying.text())::startsWith);
    }

    static boolean repeats(Conversation.Done done) {
        return done.saying().readings().get(done.command()).times().stream()
                .anyMatch(time -> time.mention().repeat().isPresent());
    }

    private static boolean saysHour(Conversation.Done done) {
        return done.saying().readings().get(done.command()).times().stream()
                .anyMatch(time -> time.mention().value() instanceof Slot.Moment);
    }

    /** The day is of the month that was spoken of. */
    private static String day(Conversation.Done done) {
        return done.saying().readings().get(done.command()).times().stream()
                .map(time -> MONTH.format(time.mention().value().date()))
                .findFirst()
                .map(month -> "on the $1 of " + month)
                .orElse("on the $1");
    }

    private static boolean isOfDays(Conversation.View view) {
        return view != null && view.filter() != null && view.filter().contains("due");
    }

    private static boolean pointsElsewhere(List<Reading> readings, Conversation.Done done) {
        return readings.getFirst().command() instanceof Command.Choose(var targets)
                && isAnother(targets.getFirst(), done);
    }

    /** What is new was not taken for another one: nobody wants it gone who speaks of the other one. */
    private static boolean isAnother(Target target, Conversation.Done done) {
        return target instanceof Target.Other && !isAdd(done);
    }

    static boolean isAdd(Conversation.Done done) {
        return added(done).isPresent();
    }

    private static Optional<Command.Add> added(Conversation.Done done) {
        return Optional.of(done.saying().readings().get(done.command()).command())
                .filter(Command.Add.class::isInstance)
                .map(Command.Add.class::cast);
    }

    private static boolean saysAlso(Saying saying) {
        var words = " " + Resolution.fold(saying.text()) + " ";
        return words.startsWith(" and ")
                || Stream.of(" too ", " also ", " as well ", " same ").anyMatch(words::contains);
    }

    private static boolean saysNo(Saying saying) {
        var words = Resolution.fold(saying.text());
        return words.startsWith("no ")
                || words.startsWith("not ")
                || words.contains("i meant")
                || words.contains("i mean ");
    }

    private static boolean saysOtherwise(Saying saying) {
        var words = Resolution.fold(saying.text());
        return Stream.of("sorry ", "oops ", "actually ", "wait ").anyMatch(words::startsWith);
    }

    /** Whether what is meant is there, and nothing else; otherwise nothing was mistaken that could be put right. */
    public boolean isThere(Command.Choose choose) {
        return switch (choose.targets().getFirst()) {
            case Target.Numbered _ when isAdd(done) -> false;
            case Target.Numbered(int number) -> scene.now().shownAs(number).isPresent();
            case Target.Named _ when isAdd(done) && recounts() -> false;
            case Target.Named name
            when isAdd(done) ->
                done.tasks()
                        .containsAll(Aiming.numbers(new Resolution(scene.book().openTasks()).exactly(name)));
            case Target.Named name ->
                !new Resolution(scene.book().allTasks()).of(name).isEmpty();
            default -> true;
        };
    }

    /** "No, I meant 14 chairs" is of how many there are. */
    private boolean recounts() {
        return new Recounting(scene).of(scene.saying().readings().getFirst()).isPresent();
    }

    /** The task that was meant; empty where that has to be asked. */
    public Optional<Given> given(Command.Choose choose) {
        return switch (choose.targets().getFirst()) {
            case Target.Other() when done.others().size() == 1 -> Optional.of(Given.NOTHING.found(done.others()));
            case Target.Numbered(int number) ->
                scene.now().shownAs(number).map(task -> Given.NOTHING.found(List.of(task)));
            case Target.Named name -> Optional.of(named(name.words()));
            default -> Optional.empty();
        };
    }

    /** What is made has no other name yet than the one that was meant. */
    private Given named(String words) {
        return isAdd(done) ? Given.NOTHING.said(title(words)) : Given.NOTHING.named(words);
    }

    /** "Tim" in place of "call Tom": a name stands for the name, and the rest stays. */
    private String title(String words) {
        return added(done)
                .flatMap(add -> add.fields().title())
                .flatMap(title -> Retitling.corrected(title, words))
                .orElse(words);
    }

    /** Asks for it. */
    public Plan.Ask question() {
        var others = done.others().stream()
                .flatMap(number -> scene.task(number).stream())
                .toList();
        return others.isEmpty()
                ? new Plan.Ask(Pending.Kind.TARGET, "Which task do you mean?", List.of(), Given.NOTHING)
                : new Plan.Ask(
                        Pending.Kind.WHICH, "Which one?\n" + scene.wording().numbered(others), others, Given.NOTHING);
    }
}
