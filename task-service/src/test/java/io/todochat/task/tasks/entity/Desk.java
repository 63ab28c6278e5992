package io.todochat.task.tasks.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.Actor;
import io.todochat.events.NextOccurrence;
import io.todochat.events.TaskEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A person's book on a desk: what is accepted is applied at once, as the store would. */
final class Desk {

    static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

    private Account account = Account.empty("Europe/Berlin");
    private final Map<Integer, Page> pages = new HashMap<>();
    private final Map<String, Series> series = new HashMap<>();
    private final Map<Long, UndoStep> steps = new HashMap<>();
    private final List<TaskEvent> told = new ArrayList<>();
    private Instant now = NOON;
    private List<Series> untold = List.of();

    TaskBook book() {
        return new TaskBook(account, new Shelf() {
            @Override
            public Optional<Page> page(int number) {
                return Optional.ofNullable(pages.get(number));
            }

            @Override
            public Map<Integer, Page> pages(Collection<Integer> numbers) {
                return numbers.stream().filter(pages::containsKey).collect(Collectors.toMap(n -> n, pages::get));
            }

            @Override
            public Optional<Series> series(String id) {
                return Optional.ofNullable(series.get(id));
            }

            @Override
            public Optional<UndoStep> undo(long step) {
                return Optional.ofNullable(steps.get(step % Account.STEPS_KEPT));
            }
        });
    }

    /** It is that much later from now on. */
    void passes(Duration time) {
        now = now.plus(time);
    }

    Decision decide(Command command) {
        return decide(command, Actor.USER);
    }

    void addFrom(String zone, String title) {
        acceptFrom(zone, new Command.Add(Draft.titled(title)));
    }

    void acceptFrom(String zone, Command command) {
        assertThat(decide(command, new Occasion("ann", now, Actor.USER, "test", zone)))
                .isInstanceOf(Decision.Accepted.class);
    }

    private Decision decide(Command command, Actor actor) {
        return decide(command, new Occasion("ann", now, actor, "test", null));
    }

    private Decision decide(Command command, Occasion occasion) {
        var decision = book().decide(command, occasion);
        if (decision instanceof Decision.Accepted accepted) {
            account = accepted.account();
            pages.putAll(accepted.pages());
            pages.values().removeIf(page -> page.tasks().isEmpty());
            accepted.series().forEach(changed -> series.put(changed.id(), changed));
            untold = accepted.series().stream()
                    .filter(changed -> !changed.isOver())
                    .filter(changed -> accepted.events().stream()
                            .noneMatch(event ->
                                    event.series() != null && event.series().equals(changed.state(account.settings()))))
                    .toList();
            told.addAll(accepted.events());
            Optional.ofNullable(accepted.undo()).ifPresent(step -> steps.put(step.step() % Account.STEPS_KEPT, step));
        }
        return decision;
    }

    Task accept(Command command) {
        assertThat(decide(command)).isInstanceOf(Decision.Accepted.class);
        return book().task(account.nextTask() - 1).orElse(null);
    }

    Task add(String title) {
        return accept(new Command.Add(Draft.titled(title)));
    }

    Task addDaily(String title, String due) {
        return accept(new Command.Add(draft(title, due, "FREQ=DAILY", null)));
    }

    Task addRemindedAt(String title, Instant instant) {
        return accept(new Command.Add(draft(title, null, null, Draft.Wish.at(instant))));
    }

    /** Opens the next instance of each series that has none, as recurrence-service would. */
    void carryOn() {
        series.values().stream()
                .filter(Series::asksForTheNext)
                .toList()
                .forEach(one -> openNext(
                        one.id(),
                        one.revision(),
                        LocalDate.parse(one.lastSlot()).plusDays(1).toString()));
    }

    void noteFired(int task, String reminder, long generation) {
        var announced = List.of(new Command.NoteFired.Announced(task, reminder, generation));
        assertThat(decide(new Command.NoteFired(announced), Actor.REMINDER)).isInstanceOf(Decision.Accepted.class);
    }

    static Draft draft(String title, String due, String rule, Draft.Wish reminder) {
        return new Draft(
                title,
                null,
                null,
                null,
                List.of("home"),
                due,
                null,
                null,
                null,
                reminder == null ? null : List.of(reminder),
                rule == null ? null : Repetition.of(rule));
    }

    Decision openNext(String id, long revision, String slot) {
        return openNext(id, revision, slot, 0);
    }

    Decision openNext(String id, long revision, String slot, int missed) {
        return decide(
                new Command.OpenNext(new NextOccurrence("ann", id, revision, slot, slot, missed, 0, "event")),
                Actor.RECURRENCE);
    }

    Account account() {
        return account;
    }

    /** What is there, without the counters and times that only ever grow. */
    List<Task> contents() {
        return book().allTasks().stream()
                .map(task -> task.with(parts -> {
                    parts.version = 0;
                    parts.updated = null;
                    parts.reminders = task.reminders().stream()
                            .map(reminder -> new Reminder(
                                    reminder.id(), reminder.at(), reminder.before(), reminder.snoozed(), 0, null))
                            .toList();
                }))
                .toList();
    }

    /** The series of some ids, without the counters that only ever grow. */
    List<Series> series(Collection<String> ids) {
        return ids.stream()
                .sorted()
                .map(series::get)
                .map(one -> one.with(parts -> {
                    parts.revision = 0;
                    parts.edition = one.edition();
                }))
                .toList();
    }

    Set<String> seriesIds() {
        return Set.copyOf(series.keySet());
    }

    Series series(String id) {
        return series.get(id);
    }

    /** Running series that the newest decision changed and of which no event carries the state. */
    List<Series> untold() {
        return untold;
    }

    List<TaskEvent> told() {
        return told;
    }
}
