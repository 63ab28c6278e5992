package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is asked whether something shall be done, and names another task or only one of them, does not want what was asked
 * about: the command is then about that one, and nobody has agreed to it yet. Pure.
 */
record Instead(Scene scene, Pending pending) {

    /** What it is to the question. */
    Reaction of(Command.Choose choose) {
        return switch (choose.targets().getFirst()) {
            case Target.Named name
            when choose.targets().size() == 1 -> new Reaction.Go(pending.given().instead(name.words()));
            case Target.Numbered(int number)
            when saysOnly() && number >= 1 && number <= pending.candidates().size() ->
                new Reaction.Go(
                        pending.given().foundAll(List.of(pending.candidates().get(number - 1))));
            case Target.Numbered _ when saysNo() -> new Reaction.Leave();
            case Target.Numbered(int number) when pending.candidates().size() == 1 -> insteadOfIt(number);
            default -> new Reaction.Stay(pending.question());
        };
    }

    /** Of the list shown before: a "yes" to come must not be to what is not meant any more. */
    private Reaction insteadOfIt(int number) {
        return scene.now()
                .shownAs(number)
                .<Reaction>map(task -> new Reaction.Go(pending.given().foundAll(List.of(task))))
                .orElseGet(Reaction.Fresh::new);
    }

    private boolean saysNo() {
        return Set.of("no", "nope", "nah", "not")
                .contains(Resolution.fold(scene.saying().text()).split(" ")[0]);
    }

    private boolean saysOnly() {
        return Stream.of(Resolution.fold(scene.saying().text()).split(" ")).anyMatch(Set.of("only", "just")::contains);
    }
}
