package io.todochat.task.chat.entity;

import io.todochat.task.tasks.entity.Task;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "The licence is paperwork too", where others are tagged so. Pure. */
record SameTag(Scene scene) {

    private static final Pattern ALSO = Pattern.compile(
            "(?:and )?(?:the |my )?(?<name>.+?) (?:is|are) (?:a |an )?#?(?<tag>[\\p{L}\\p{N}_-]+)(?: stuff)?,? (?:too|also|as well)[.!]*",
            Pattern.CASE_INSENSITIVE);

    /** The same as an order; empty where nothing is tagged so, or no single task is called so. */
    Optional<String> said() {
        var also = ALSO.matcher(scene.saying().text().strip());
        if (!also.matches()) {
            return Optional.empty();
        }
        var named = new Resolution(scene.book().openTasks()).exactly(Resolution.name(also.group("name")));
        return named.size() == 1
                ? tags().filter(tag -> Resolution.fold(tag).equals(Resolution.fold(also.group("tag"))))
                        .findFirst()
                        .map(tag -> "tag \"" + named.getFirst().title().replace('"', '\'') + "\" with " + tag)
                : Optional.empty();
    }

    private Stream<String> tags() {
        return scene.book().openTasks().stream().map(Task::tags).flatMap(tags -> tags.stream());
    }
}
