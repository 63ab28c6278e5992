package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import java.util.List;
import java.util.Optional;

/**
 * "No, I meant the other one": what was done last, was done to the wrong task. Pure.
 *
 * @param done what was
 */
public record Correction(Scene scene, Conversation.Done done) {

    /** Whether a message is one. */
    public static boolean isOne(Saying saying, List<Reading> readings, Conversation now) {
        if (now.done() == null || readings.size() > 1) {
            return false;
        }
        return readings.getFirst().command() instanceof Command.Choose(var targets)
                && targets.size() == 1
                && (isAnother(targets.getFirst(), now.done()) || saysNo(saying));
    }

    /** What is new was not taken for another one: nobody wants it gone who speaks of the other one. */
    private static boolean isAnother(Target target, Conversation.Done done) {
        return target instanceof Target.Other
                && !(done.saying().readings().get(done.command()).command() instanceof Command.Add);
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
        var command = done.saying().readings().get(done.command()).command();
        return command instanceof Command.Add ? Given.NOTHING.said(words) : Given.NOTHING.named(words);
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
