package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * "7", said to the question when: by itself a number is of a list, and where a time was asked for it is an hour. Pure.
 *
 * @param scene in which it is said
 * @param answer what it is read as
 */
record BareHour(Scene scene, Command answer) {

    private static final int LAST_HOUR = 24;

    /** A number, and little else. */
    private static final Pattern HOUR =
            Pattern.compile("\\s*(?:at |make it )?\\w+(?: please| o'clock)?[.!]*\\s*", Pattern.CASE_INSENSITIVE);

    /** The same said as an hour; empty where it is something else. */
    Optional<Scene> said() {
        return answer instanceof Command.Choose(var targets)
                        && targets.size() == 1
                        && targets.getFirst() instanceof Target.Numbered(int number)
                        && number >= 1
                        && number <= LAST_HOUR
                        && HOUR.matcher(scene.saying().text()).matches()
                ? Optional.of(inWords("at " + number))
                : Optional.empty();
    }

    private Scene inWords(String words) {
        return new Scene(
                scene.book(), scene.finder(), scene.now(), scene.saying().inWords(words));
    }
}
