package io.todochat.task.chat.entity;

import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whoever says "show standup" means a task only if one is called so: in words alone it is as good as any other sentence.
 * Pure.
 */
public record Looking(Scene scene) {

    private static final Pattern SHOW = Pattern.compile(
            "(?:please |can you )?(?:show|view|display)(?: me)? (.+?)(?: again| once more)?(?: please)?[.!?]*",
            Pattern.CASE_INSENSITIVE);

    /** The open tasks whose names follow; none unless each is that of a single one, word by word. */
    public List<Task> at() {
        var said = SHOW.matcher(scene.saying().text().strip());
        if (!said.matches()) {
            return List.of();
        }
        var tiers = Pool.OPEN.tiers(scene.book());
        var found = new Names(tiers::match)
                .in(Resolution.name(said.group(1))).stream().map(tiers::match).toList();
        return found.stream().allMatch(Resolution.Match::isExact)
                ? found.stream()
                        .map(match -> match.tasks().getFirst())
                        .distinct()
                        .toList()
                : List.of();
    }
}
