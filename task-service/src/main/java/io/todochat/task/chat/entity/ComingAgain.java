package io.todochat.task.chat.entity;

import io.todochat.language.command.Filter;
import io.todochat.schedule.Occurrence;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When tasks that repeat come again behind the open one. There are no tasks for that yet, so no list has them. Pure.
 *
 * @param now the person's
 */
public record ComingAgain(TaskBook book, Scene.Finds finder, LocalDateTime now, Wording wording) {

    /** Each of them is read by itself, so that one question never takes long. */
    private static final int MOST_READ = 200;

    private static final int MOST_TASKS = 10;

    private static final int MOST_DATES = 3;

    /** Those that may come earlier on the first day. */
    private static final int MOST_ON_A_DAY = 100;

    private static final String NOTHING = "";

    /** What the open task is to be, and those that follow are as well. */
    private static final Set<String> OF_ALL = Set.of("status==open", "recurrence==true", "due=isnull=false");

    /** A task and when it comes, at least once. */
    private record Again(Task task, List<Slot> dates) {}

    /** For what is being said. */
    static ComingAgain of(Scene scene) {
        return new ComingAgain(scene.book(), scene.finder(), scene.saying().at().toLocalDateTime(), scene.wording());
    }

    /** What comes again in the time that is asked for, in a sentence; empty where nothing does, or no time is said. */
    public String in(Filter filter) {
        if (!filter.time().equals("due") || filter.from().isEmpty() || !OF_ALL.containsAll(filter.conditions())) {
            return NOTHING;
        }
        var all = repeating(filter).stream()
                .flatMap(task -> again(task, filter).stream())
                .sorted(Comparator.comparing(again -> again.dates().getFirst()))
                .toList();
        var more = all.size() - MOST_TASKS;
        return all.isEmpty()
                ? NOTHING
                : all.stream()
                        .limit(MOST_TASKS)
                        .map(again -> told(again, filter.until().isEmpty()))
                        .collect(Collectors.joining(
                                "; ", "Repeating then: ", more > 0 ? "; and " + more + " more." : "."));
    }

    private List<Task> repeating(Filter filter) {
        var asked = filter.ever().where("recurrence==true");
        return finder.all(asked, "open") instanceof Scene.Sought.Found(var tasks)
                ? tasks.stream().filter(Task::isOpen).limit(MOST_READ).toList()
                : List.of();
    }

    private Optional<Again> again(Task task, Filter filter) {
        return Optional.ofNullable(task.series())
                .flatMap(book.shelf()::series)
                .filter(series -> !series.paused() && !series.isOver() && !series.isFromCompletion())
                .map(series -> new Again(task, dates(task, series, filter)))
                .filter(again -> !again.dates().isEmpty());
    }

    private List<Slot> dates(Task task, Series series, Filter filter) {
        var own = Slot.parse(task.slot());
        var first = first(series, filter.from().orElseThrow());
        try {
            return occurrences(series, later(first, own.time()), filter.until()).stream()
                    .filter(next -> next.slot().isAfter(own))
                    .map(Occurrence::due)
                    .filter(slot -> !isBefore(slot, first))
                    .filter(slot -> filter.until()
                            .filter(end -> !slot.time().isBefore(end.time()))
                            .isEmpty())
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of(); // too many, or too many steps away
        }
    }

    /** Only those of a while where no end is said. */
    private List<Occurrence> occurrences(Series series, LocalDateTime first, Optional<Slot> until) {
        var recurrence = series.recurrence(book.account().settings());
        var begin = first.toLocalDate().atStartOfDay(recurrence.zone()).toInstant();
        return until.map(end ->
                        recurrence.between(begin, end.in(recurrence.zone()).toInstant()))
                .orElseGet(() -> recurrence.from(begin, MOST_ON_A_DAY));
    }

    /** What is past comes no more, nor what is left out on purpose. */
    private LocalDateTime first(Series series, Slot from) {
        var toCome = later(from.time(), now);
        return series.skipTo() == null
                ? toCome
                : later(toCome, Slot.parse(series.skipTo()).time());
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? other : one;
    }

    /** A day counts until it is over. */
    private static boolean isBefore(Slot slot, LocalDateTime first) {
        return switch (slot) {
            case Slot.Day(var day) -> day.isBefore(first.toLocalDate());
            case Slot.Moment(var at) -> at.isBefore(first);
        };
    }

    private String told(Again again, boolean isEndless) {
        var dates = again.dates().stream()
                .map(slot -> wording.when(again.task(), slot))
                .toList();
        var when = isEndless
                ? "from " + dates.getFirst() + " on"
                : dates.size() > MOST_DATES
                        ? dates.size() + " times from " + dates.getFirst() + " on"
                        : String.join(" and ", dates);
        return wording.title(again.task()) + ", " + when;
    }
}
