package io.todochat.task.chat.entity;

import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Task;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** "The one on Friday", "the older one": which of several tasks is meant by when it is, or was made. Pure. */
record Pointed(Scene scene, List<Task> candidates) {

    private static final Pattern DUE = Pattern.compile(
            "(?:i mean |i meant |no )?(?:the |that )?(?:one|task)(?: (?:that's|that is|which is|due|planned|coming))*"
                    + " (?<when>(?:on|at|for|from|in|this|next|of|due|tomorrow|today|tonight)\\b.*)"
                    + "|(?:i mean |i meant |no )?(?:the|that) (?<which>.+) (?:one|task)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DATELESS = Pattern.compile(
            "(?:the )?(?:one )?(?:without|with no|that has no) (?:a |any )?(?:due )?(?:date|day|time)"
                    + "|the (?:undated|dateless) one",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RANK = Pattern.compile(
            "(?:i mean |i meant )?the (?<rank>older|oldest|newer|newest|most recent|earlier|earliest|sooner|soonest|later|latest)"
                    + "(?: (?:one|task))?(?: (?:please|of the two|of them|of those))*",
            Pattern.CASE_INSENSITIVE);

    private static final Comparator<Task> BY_DUE = Comparator.comparing(Task::due);

    private static final Comparator<Task> BY_AGE = Comparator.comparing(Task::number);

    /** The only one that is meant so; empty for none, or several. */
    Optional<Task> by(String text) {
        var words = text.strip().replaceFirst("[.!\\s]+$", "");
        var rank = RANK.matcher(words);
        if (rank.matches()) {
            return ranked(rank.group("rank").toLowerCase(Locale.ROOT));
        }
        if (DATELESS.matcher(words).matches()) {
            return only(task -> task.due() == null);
        }
        var due = DUE.matcher(words);
        return due.matches()
                ? dueThen(due.group("when") == null ? due.group("which") : due.group("when"))
                : Optional.empty();
    }

    private Optional<Task> ranked(String rank) {
        return switch (rank) {
            case "older", "oldest" -> candidates.stream().min(BY_AGE);
            case "newer", "newest", "most recent" -> candidates.stream().max(BY_AGE);
            case "later", "latest" -> byDue(BY_DUE.reversed());
            default -> byDue(BY_DUE);
        };
    }

    private Optional<Task> byDue(Comparator<Task> first) {
        var dated = candidates.stream()
                .filter(task -> task.due() != null)
                .sorted(first)
                .toList();
        return dated.size() == candidates.size()
                        && dated.size() > 1
                        && !dated.getFirst().due().equals(dated.get(1).due())
                ? Optional.of(dated.getFirst())
                : Optional.empty();
    }

    private Optional<Task> dueThen(String when) {
        var readings = scene.saying().inWords(when).readings();
        if (readings.size() > 1
                || !TimeAlone.isAll(when, readings.getFirst(), "")
                || readings.getFirst().times().size() > 1) {
            return Optional.empty();
        }
        var time = readings.getFirst().times().getFirst().mention();
        return only(task -> task.due() != null
                && switch (Slot.parse(task.due())) {
                    case Slot.Moment(var at)
                    when time.value() instanceof Slot.Moment(var then) ->
                        at.toLocalTime().equals(then.toLocalTime())
                                && (time.isDayOpen() || at.toLocalDate().equals(then.toLocalDate()));
                    case Slot own ->
                        !time.isDayOpen() && own.date().equals(time.value().date());
                });
    }

    private Optional<Task> only(Predicate<Task> kind) {
        var found = candidates.stream().filter(kind).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
