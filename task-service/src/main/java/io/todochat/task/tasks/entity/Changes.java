package io.todochat.task.tasks.entity;

import io.todochat.events.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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
        var zone = account.zone(occasion.zone());
        if (!zone.equals(account.settings().zone())) {
            // The zone a person was last heard from is the one the person is in. Nobody set it, so nobody can undo it.
            replaceSettings(account.settings().in(zone));
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
        tasks.put(task.number(), new Change(before(task), task, edition, updated, false));
    }

    /** A task is as given from now on, as its occurrence is left out. */
    void skip(Task task) {
        tasks.put(task.number(), new Change(before(task), task, 0, null, true));
    }

    private Task before(Task task) {
        return tasks.containsKey(task.number())
                ? tasks.get(task.number()).before()
                : book.stored(task.number()).orElse(null);
    }

    /** A task is gone, and its number is never used again. */
    void remove(Task task) {
        var before = book.stored(task.number()).orElse(null);
        tasks.put(task.number(), new Change(before, null, 0, null, false));
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

    /** @param zoneIsSet whether their zone is set by the person */
    void settings(Settings changed, boolean zoneIsSet) {
        settingsAreSet = true;
        replaceSettings(changed);
        account = account.with(parts -> parts.zoneIsSet = zoneIsSet);
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
        series.values()
                .removeIf(changed -> book.shelf()
                        .series(changed.id())
                        .filter(changed::isLike)
                        .isPresent());
        var telling = series.values().stream()
                .flatMap(changed -> telling(changed).stream())
                .toList();
        var real = Stream.concat(tasks.values().stream().filter(Change::isReal), telling.stream())
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
            result.takeStep(real, List.copyOf(series.values()), changedSettings);
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

    /** What becomes of a series is told with one of its tasks: the newest, where nothing else happens to any of them. */
    private Optional<Change> telling(Series changed) {
        var isTold = tasks.values().stream().anyMatch(change -> change.isReal() && change.isOf(changed.id()));
        return isTold
                ? Optional.empty()
                : stored(changed.lastTask())
                        .map(task -> tasks.getOrDefault(
                                task.number(), new Change(task, task, task.edition(), task.updated(), false)));
    }

    private String newId() {
        var seed = String.join("\n", occasion.user(), occasion.now().toString(), occasion.cause());
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
