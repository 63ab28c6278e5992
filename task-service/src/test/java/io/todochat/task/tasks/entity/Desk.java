package io.todochat.task.tasks.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.Actor;
import io.todochat.events.NextOccurrence;
import io.todochat.events.Priority;
import io.todochat.events.TaskEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person's book on a desk: what is accepted is applied at once, as the store would. */
final class Desk {

    static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

    private Account account = Account.empty("Europe/Berlin");
    private final Map<Integer, Page> pages = new HashMap<>();
    private final Map<String, Series> series = new HashMap<>();
    private final List<TaskEvent> told = new ArrayList<>();

    TaskBook book() {
        return new TaskBook(
                account, page -> Optional.ofNullable(pages.get(page)), id -> Optional.ofNullable(series.get(id)));
    }

    Decision decide(Command command) {
        var decision = book().decide(command, new Occasion("ann", NOON, Actor.USER, "test", "Europe/Berlin"));
        if (decision instanceof Decision.Accepted accepted) {
            account = accepted.account();
            pages.putAll(accepted.pages());
            accepted.series().forEach(changed -> series.put(changed.id(), changed));
            told.addAll(accepted.events());
        }
        return decision;
    }

    Task accept(Command command) {
        assertThat(decide(command)).isInstanceOf(Decision.Accepted.class);
        return book().task(account.nextTask() - 1).orElse(null);
    }

    Task add(String title) {
        return accept(new Command.Add(title, Priority.NONE, List.of(), null, null, List.of()));
    }

    Task addDaily(String title, String due) {
        return accept(new Command.Add(title, Priority.NONE, List.of("home"), due, "FREQ=DAILY", List.of()));
    }

    Task addRemindedAt(String title, Instant instant) {
        return accept(new Command.Add(title, Priority.NONE, List.of(), null, null, List.of(instant)));
    }

    Decision openNext(String id, long revision, String slot) {
        return decide(new Command.OpenNext(new NextOccurrence("ann", id, revision, slot, slot, 0, "event")));
    }

    Account account() {
        return account;
    }

    Series series(String id) {
        return series.get(id);
    }

    List<TaskEvent> told() {
        return told;
    }
}
