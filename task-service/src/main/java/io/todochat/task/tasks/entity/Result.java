package io.todochat.task.tasks.entity;

import io.todochat.events.TaskEvent;
import io.todochat.events.TaskEvent.Happened;
import io.todochat.task.tasks.entity.UndoStep.SeriesImage;
import io.todochat.task.tasks.entity.UndoStep.TaskImage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns changes into what is stored and told: versions, pages, events, the account. Serves one decision. */
final class Result {

    private final TaskBook book;
    private final Occasion occasion;
    private final Function<String, Optional<Series>> series;
    private final Map<Integer, Page> pages = new LinkedHashMap<>();
    private final Map<Integer, Task> last = new LinkedHashMap<>();
    private final List<TaskEvent> events = new ArrayList<>();
    private Account account;
    private UndoStep step;

    Result(TaskBook book, Account account, Occasion occasion, Function<String, Optional<Series>> series) {
        this.book = book;
        this.account = account;
        this.occasion = occasion;
        this.series = series;
    }

    /** A task is stored as it is now, under the version that its event's sequence gives it. */
    void tell(Change change) {
        var version = nextSequence();
        var task = stamped(change, version);
        last.put(task.number(), task);
        store(task, change.after() == null);
        var itsSeries = Optional.ofNullable(task.series()).flatMap(series);
        var before = itsSeries.flatMap(now -> book.shelf().series(now.id()));
        var goesOnOtherwise =
                !change.isReal() || before.isPresent() && !before.get().goesOnLike(itsSeries.orElseThrow());
        var happened = change.isReal() ? change.happened() : happened(before, itsSeries);
        events.add(event(happened, version, task, itsSeries, change.fields(goesOnOtherwise)));
    }

    private Task stamped(Change change, long version) {
        var task = change.after() == null ? change.before() : change.after();
        return task.with(parts -> {
            parts.version = version;
            parts.edition = change.edition() == 0 ? version : change.edition();
            parts.updated = change.updated() == null ? occasion.now() : change.updated();
            parts.reminders = task.reminders().stream()
                    .map(reminder -> reminder.stamped(version))
                    .toList();
        });
    }

    private void store(Task task, boolean gone) {
        var number = Page.of(task.number());
        var page = pages.getOrDefault(number, book.shelf().page(number).orElse(Page.EMPTY));
        var changed = gone ? page.without(task.number()) : page.with(task);
        pages.put(number, changed);
        account = account.with(parts -> {
            parts.openPages = parts.openPages.with(number, changed.hasOpenTasks());
            parts.trashPages = parts.trashPages.with(number, changed.hasTrash());
            parts.oldestTrash = gone ? parts.oldestTrash : earliest(parts.oldestTrash, task.deleted());
            parts.earliestReminder = gone
                    ? parts.earliestReminder
                    : earliest(
                            parts.earliestReminder,
                            task.nextReminder(account.settings()).orElse(null));
        });
    }

    /** A lower bound is enough: whoever comes for it finds the exact one. */
    private static Instant earliest(Instant one, Instant other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** What happened to a series where nothing happened to its tasks. */
    private static Happened happened(Optional<Series> before, Optional<Series> now) {
        var wasOver = before.map(Series::isOver).orElse(false);
        var isOver = now.map(Series::isOver).orElse(true);
        var wasPaused = before.map(Series::paused).orElse(false);
        var isPaused = now.map(Series::paused).orElse(false);
        if (wasOver != isOver) {
            return isOver ? Happened.SERIES_ENDED : Happened.SERIES_RESUMED;
        }
        if (wasPaused != isPaused) {
            return isPaused ? Happened.SERIES_PAUSED : Happened.SERIES_RESUMED;
        }
        return Happened.TASK_UPDATED;
    }

    void tellSettings() {
        var version = nextSequence();
        account = account.with(parts -> parts.settingsVersion = version);
        events.add(event(Happened.SETTINGS_CHANGED, version, null, Optional.empty(), List.of("settings")));
    }

    void tellErased() {
        events.add(event(Happened.ACCOUNT_ERASED, nextSequence(), null, Optional.empty(), List.of()));
    }

    void takeStep(List<Change> real, List<Series> changedSeries, boolean changedSettings) {
        account = account.withStep();
        step = new UndoStep(
                account.step(),
                occasion.now(),
                occasion.cause(),
                real.stream().map(this::image).toList(),
                changedSeries.stream().map(this::image).toList(),
                changedSettings ? book.account().settings() : null,
                changedSettings ? account.settings() : null,
                changedSettings && book.account().zoneIsSet());
    }

    private TaskImage image(Change change) {
        var edition = change.after() == null ? 0 : last.get(change.number()).edition();
        return new TaskImage(change.number(), change.before(), edition);
    }

    private SeriesImage image(Series changed) {
        return new SeriesImage(changed.id(), book.shelf().series(changed.id()).orElse(null), changed.edition());
    }

    boolean tellsSomething() {
        return !events.isEmpty();
    }

    /** The zone was heard, and nobody needs to be told: still its tag has to be new. */
    void noteZone() {
        account = account.with(parts -> parts.settingsVersion = parts.sequence);
    }

    void name(String id) {
        account = account.with(parts -> parts.id = id);
    }

    Decision.Accepted accepted(List<Series> changed, UndoStep undone, List<Integer> about, List<Arrival> arrivals) {
        var tasks = about.stream().map(this::task).flatMap(Optional::stream).toList();
        var states = tasks.stream()
                .map(task -> States.of(task, Optional.ofNullable(task.series()).flatMap(series)))
                .toList();
        return new Decision.Accepted(
                account, pages, changed, events, step == null ? undone : step, tasks, states, arrivals);
    }

    private Optional<Task> task(int number) {
        return Optional.ofNullable(last.get(number)).or(() -> book.stored(number));
    }

    private long nextSequence() {
        account = account.with(parts -> parts.sequence++);
        return account.sequence();
    }

    private TaskEvent event(
            Happened happened, long sequence, Task task, Optional<Series> itsSeries, List<String> fields) {
        return new TaskEvent(
                happened,
                occasion.now(),
                occasion.user(),
                sequence,
                occasion.actor(),
                occasion.cause(),
                task == null ? null : States.of(task, itsSeries),
                fields,
                itsSeries.map(found -> found.state(account.settings())).orElse(null));
    }
}
