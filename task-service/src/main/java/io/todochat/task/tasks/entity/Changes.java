package io.todochat.task.tasks.entity;

import io.todochat.events.Actor;
import io.todochat.task.tasks.entity.UndoStep.SeriesImage;
import io.todochat.task.tasks.entity.UndoStep.TaskImage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A book while a command changes it: what was changed is seen by whatever follows in the same command. Serves one
 * decision, in one thread.
 */
final class Changes {

    private final TaskBook book;
    private final Occasion occasion;
    private final Map<Integer, Change> tasks = new LinkedHashMap<>();
    private final Map<String, Series> series = new LinkedHashMap<>();
    private final List<Integer> about = new ArrayList<>();
    private final List<Arrival> arrivals = new ArrayList<>();
    private Account account;
    private boolean undoable;
    private boolean settingsAreSet;
    private UndoStep undone;

    Changes(TaskBook book, Occasion occasion) {
        this.book = book;
        this.occasion = occasion;
        undoable = occasion.actor() == Actor.USER;
        account = book.account();
        if (occasion.zone() != null
                && !occasion.zone().equals(account.settings().zone())) {
            // The zone a person was last heard from is the one the person is in. Nobody set it, so nobody can undo it.
            replaceSettings(account.settings().in(occasion.zone()));
        }
    }

    Occasion occasion() {
        return occasion;
    }

    Instant now() {
        return occasion.now();
    }

    Account account() {
        return account;
    }

    Settings settings() {
        return account.settings();
    }

    TaskBook book() {
        return book;
    }

    /** The task of that number, unless it is in the trash. */
    Optional<Task> task(int number) {
        return stored(number).filter(task -> task.deleted() == null);
    }

    /** The task of that number, also from the trash. */
    Optional<Task> stored(int number) {
        var change = tasks.get(number);
        return change == null ? book.stored(number) : Optional.ofNullable(change.after());
    }

    Optional<Series> series(Task task) {
        return Optional.ofNullable(task.series()).flatMap(this::series);
    }

    Optional<Series> series(String id) {
        var changed = series.get(id);
        return changed == null ? book.shelf().series(id) : Optional.of(changed);
    }

    /** The number that the next new task gets; each only once. */
    int nextNumber() {
        var number = account.nextTask();
        account = account.with(parts -> {
            parts.nextTask = number + 1;
            parts.tasks++;
        });
        return number;
    }

    /** A task is as given from now on. */
    void put(Task task) {
        put(task, 0);
    }

    /** The same, while what it says stays that of an edition; 0 for a new one. */
    void put(Task task, long edition) {
        put(task, edition, null);
    }

    /** The same, changed when it was where it comes from; null for now. */
    void put(Task task, long edition, Instant updated) {
        var before = tasks.containsKey(task.number())
                ? tasks.get(task.number()).before()
                : book.stored(task.number()).orElse(null);
        tasks.put(task.number(), new Change(before, task, edition, updated));
    }

    /** A task is gone, and its number is never used again. */
    void remove(Task task) {
        var before = book.stored(task.number()).orElse(null);
        tasks.put(task.number(), new Change(before, null, 0, null));
        account = account.with(parts -> parts.tasks--);
    }

    /** A task that was gone is there again. */
    void revive(Task task, long edition) {
        account = account.with(parts -> parts.tasks++);
        put(task, edition);
    }

    void put(Series changed) {
        series.put(changed.id(), changed);
    }

    /** The answer tells of this task, whether it was changed or not. */
    void about(int number) {
        about.add(number);
    }

    /** What became of a task from elsewhere. */
    void arrived(Arrival arrival) {
        arrivals.add(arrival);
    }

    /** What takes back all that was changed after this call. */
    Runnable mark() {
        var tasksThen = Map.copyOf(tasks);
        var seriesThen = Map.copyOf(series);
        var aboutThen = about.size();
        var accountThen = account;
        return () -> {
            tasks.keySet().retainAll(tasksThen.keySet());
            tasks.putAll(tasksThen);
            series.keySet().retainAll(seriesThen.keySet());
            series.putAll(seriesThen);
            about.subList(aboutThen, about.size()).clear();
            account = accountThen;
        };
    }

    void settings(Settings changed) {
        settingsAreSet = true;
        replaceSettings(changed);
    }

    private void replaceSettings(Settings changed) {
        account = account.with(parts -> {
            parts.settings = changed;
            parts.earliestReminder = Instant.EPOCH; // days begin at other instants now: whoever comes for it looks
        });
    }

    void account(Account changed) {
        account = changed;
    }

    /** It cannot be undone, or is an undo itself. */
    void takesNoStep() {
        undoable = false;
    }

    void undone(UndoStep step) {
        takesNoStep();
        undone = step;
        account = account.withUndone(step.step());
    }

    Decision.Accepted accepted() {
        var real = tasks.values().stream()
                .filter(change -> change.isReal() || repeatsOtherwise(change.after()))
                .toList();
        var erased = account.erased() > book.account().sequence();
        var changedSettings = settingsAreSet && !erased;
        if (real.isEmpty() && !settingsAreSet && !erased) {
            forgetZone();
        }
        var revision = book.account().sequence() + real.size();
        series.replaceAll((_, changed) -> changed.stamped(revision));
        var result = new Result(book, account, occasion, this::series);
        real.forEach(result::tell);
        if (changedSettings) {
            result.tellSettings();
        }
        if (erased) {
            result.tellErased();
        }
        if (!account.settings().equals(book.account().settings())) {
            result.noteZone();
        }
        if (undoable && (!real.isEmpty() || changedSettings)) {
            result.takeStep(images(real, result), seriesImages(), changedSettings);
        }
        if (account.id() == null && result.tellsSomething()) {
            result.name(newId());
        }
        return result.accepted(List.copyOf(series.values()), undone, about, arrivals);
    }

    /** Where a person is counts only with something that is done. */
    private void forgetZone() {
        account = account.with(parts -> {
            parts.settings = book.account().settings();
            parts.earliestReminder = book.account().earliestReminder();
        });
    }

    private static List<TaskImage> images(List<Change> real, Result result) {
        return real.stream()
                .map(change -> new TaskImage(
                        change.number(), change.before(), change.after() == null ? 0 : result.edition(change.number())))
                .toList();
    }

    private List<SeriesImage> seriesImages() {
        return series.values().stream()
                .map(changed -> new SeriesImage(
                        changed.id(), book.shelf().series(changed.id()).orElse(null), changed.edition()))
                .toList();
    }

    private boolean repeatsOtherwise(Task task) {
        return task != null
                && Optional.ofNullable(task.series())
                        .map(series::get)
                        .filter(now -> book.shelf()
                                .series(now.id())
                                .filter(before -> !before.repetition().equals(now.repetition()))
                                .isPresent())
                        .isPresent();
    }

    private String newId() {
        var seed = String.join("\n", occasion.user(), occasion.now().toString(), occasion.cause());
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
