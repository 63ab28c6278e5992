package io.todochat.task.tasks.entity;

import io.todochat.task.tasks.entity.Decision.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tags over all tasks, also those in the trash, which may come back. */
record Tagging(Changes changes) {

    Optional<Rejected> retag(Command.Retag command) {
        var from = Wordform.fold(Wordform.tag(command.from()));
        var to = command.to() == null ? null : Wordform.tag(command.to());
        if (to != null && (to.isEmpty() || Wordform.length(to) > Limits.TAG)) {
            var detail = "A tag has 1 to " + Limits.TAG + " characters.";
            return Optional.of(Rejected.faulty(List.of(new Fault("/to", detail))));
        }
        if (to != null && !Wordform.isPlain(to)) {
            var detail = "A tag has no control characters and no halves of characters.";
            return Optional.of(Rejected.faulty(List.of(new Fault("/to", detail))));
        }
        changes.book().allTasks().stream()
                .filter(task -> task.tags().stream().anyMatch(tag -> isToChange(tag, from, to)))
                .limit(command.most())
                .forEach(task -> {
                    changes.put(task.with(parts -> parts.tags = retagged(task.tags(), from, to)));
                    changes.about(task.number());
                });
        return Optional.empty();
    }

    /** A tag that is spelled as wanted is left alone, so that a group of steps comes to its end. */
    private static boolean isToChange(String tag, String from, String to) {
        return !tag.equals(to) && Wordform.fold(tag).equals(from);
    }

    private static List<String> retagged(List<String> tags, String from, String to) {
        var changed = new ArrayList<String>();
        for (var tag : tags) {
            if (!Wordform.fold(tag).equals(from)) {
                changed.add(tag);
            } else if (to != null) {
                changed.add(to);
            }
        }
        return Wordform.distinct(changed);
    }
}
