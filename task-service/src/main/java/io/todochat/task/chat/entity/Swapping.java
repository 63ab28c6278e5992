package io.todochat.task.chat.entity;

import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Task;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Swap the tap and the quote round": two tasks change places, each is due when the other was. Pure. */
record Swapping(Scene scene) {

    private static final Pattern SWAP = Pattern.compile(
            "(?:please |can you |let's |lets )*(?:swap|switch|exchange) (?:the |my )?(?<one>.+?) (?:and|with|for) (?:the |my )?(?<other>.+?)"
                    + "(?: (?:round|around|over|about))?(?: please)?[.!]*",
            Pattern.CASE_INSENSITIVE);

    /** The same as an order; empty where these are not the names of one dated task each. */
    Optional<String> said() {
        var swap = SWAP.matcher(scene.saying().text().strip());
        return swap.matches()
                ? dated(swap.group("one"))
                        .flatMap(one -> dated(swap.group("other"))
                                .filter(other -> other.number() != one.number())
                                .map(other -> moved(one, other) + " and " + moved(other, one)))
                : Optional.empty();
    }

    private Optional<Task> dated(String name) {
        var found = new Resolution(scene.book().openTasks()).exactly(Resolution.name(name));
        return found.size() == 1 && found.getFirst().due() != null ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String moved(Task task, Task then) {
        return "move \"" + task.title().replace('"', '\'') + "\" to " + AnotherTime.words(Slot.parse(then.due()));
    }
}
