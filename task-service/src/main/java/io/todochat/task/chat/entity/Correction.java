package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Whether a message is one. */
    public static boolean isOne(Saying saying, List<Reading> readings, Conversation now) {
        return choosesOne(readings, now)
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
                && readings.getFirst().times().isEmpty();
    }

    private static boolean pointsElsewhere(List<Reading> readings, Conversation.Done done) {
        return readings.getFirst().command() instanceof Command.Choose(var targets)
                && isAnother(targets.getFirst(), done);
    }

    /** What is new was not taken for another one: nobody wants it gone who speaks of the other one. */
    private static boolean isAnother(Target target, Conversation.Done done) {
        return target instanceof Target.Other && !isAdd(done);
    }

    private static boolean isAdd(Conversation.Done done) {
        return done.saying().readings().get(done.command()).command() instanceof Command.Add;
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
        return isAdd(done) ? Given.NOTHING.said(words) : Given.NOTHING.named(words);
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
