package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import io.todochat.task.tasks.entity.Task;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "Wrong tag", "should be animals": another tag in place of the one that a task just got. Pure. */
record OtherTag(Scene scene, Task task) {

    private static final Pattern WRONG = Pattern.compile(
            "(?:(?:that|this|it)(?:'s| is| was)? )?(?:the )?wrong (?:tag|label|list)", Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER = Pattern.compile(
            "(?:wrong (?:tag|label|list)[,.;:]? *)?(?:(?:it|that|the tag|the label|tag|label) )?"
                    + "(?:should|must|has to|was supposed to|was meant to) (?:be|have been|say) (?:tagged |labelled )?(?:as )?"
                    + "#?(?<tag>[\\p{L}\\p{N}_-]+)",
            Pattern.CASE_INSENSITIVE);

    /** These say how a task is, and are no tags. */
    private static final Set<String> SAID_OF_TASKS =
            Set.of("done ready fine ok okay good right enough there gone it deleted finished here better".split(" "));

    /** The same as an order; empty where no tag was given, or it is told nothing else. */
    Optional<String> said(String words) {
        var other = OTHER.matcher(words);
        return other.matches() && !SAID_OF_TASKS.contains(other.group("tag").toLowerCase(Locale.ROOT))
                ? given().map(tag -> "untag it #" + tag + " and tag it #" + other.group("tag"))
                : Optional.empty();
    }

    /** What has to be asked first. */
    Optional<String> question(String words) {
        return WRONG.matcher(words).matches()
                ? given().map(tag -> "Which tag shall " + scene.wording().title(task) + " have in place of #" + tag
                        + "? For example “should be home”.")
                : Optional.empty();
    }

    /** The tag that it got by what was said last, which must be a single one. */
    private Optional<String> given() {
        var done = scene.now().done();
        var said = done.saying().readings().get(done.command()).command();
        var tags = switch (said) {
            case Command.Add(var fields) -> fields.tags();
            case Command.Update(var _, var changes) -> changes.fields().tags();
            default -> Set.<String>of();
        };
        return tags.size() == 1 && task.tags().containsAll(tags) ? tags.stream().findFirst() : Optional.empty();
    }
}
