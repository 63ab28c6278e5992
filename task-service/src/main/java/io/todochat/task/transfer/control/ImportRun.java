package io.todochat.task.transfer.control;

import io.todochat.dapr.Operation;
import io.todochat.dapr.StateStore;
import io.todochat.dapr.StateStore.StepTooLarge;
import io.todochat.dapr.StoredForm;
import io.todochat.events.Actor;
import io.todochat.events.PersonKey;
import io.todochat.task.tasks.control.Request;
import io.todochat.task.tasks.control.TaskKeys;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Account;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Limits;
import io.todochat.task.tasks.entity.Occasion;
import io.todochat.task.transfer.entity.Incoming;
import io.todochat.task.transfer.entity.Item;
import io.todochat.task.transfer.entity.Parts;
import io.todochat.task.transfer.entity.Progress;
import jakarta.json.bind.Jsonb;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * One import on its way: step after step, each of which stores some tasks and how far it is. When it breaks off, the same
 * body goes on where it was. Serves one request, in one thread.
 */
final class ImportRun {

    /** An account whose numbers lie further apart gets new ones. */
    private static final int HIGHEST_NUMBER = 10 * Limits.TASKS;

    private final TaskStore tasks;
    private final StateStore store;
    private final Jsonb jsonb;
    private final Clock clock;
    private final String user;
    private final String id;
    private final String key;
    private final Incoming incoming;
    private final String run = UUID.randomUUID().toString();
    private String answered;

    /**
     * @param id of what was sent
     * @param key the request's Idempotency-Key; null for none
     */
    ImportRun(
            TaskStore tasks,
            StateStore store,
            Jsonb jsonb,
            Clock clock,
            String user,
            String id,
            String key,
            Incoming incoming) {
        this.tasks = tasks;
        this.store = store;
        this.jsonb = jsonb;
        this.clock = clock;
        this.user = user;
        this.id = id;
        this.key = key;
        this.incoming = incoming;
    }

    /**
     * Under its key a request is known whatever was imported since; without one, only what was broken off goes on. Where
     * another request was further with the same import, this one goes on from there: much may have been done to those
     * tasks since.
     *
     * @param newest how far the person's newest import is, asked after each step
     */
    Progress run(Supplier<Optional<Progress>> newest, Account account) {
        var progress = newest.get()
                .filter(found -> found.id().equals(id) && found.state() == Progress.State.RUNNING)
                .orElseGet(() -> Progress.begun(id, incoming, isLossless(account), clock.instant()));
        while (progress.state() == Progress.State.RUNNING) {
            var from = progress.done() - incoming.refused().size();
            var mine = step(progress, Parts.next(incoming.items(), from), from == 0);
            progress = newest.get().filter(other -> other.isFurtherThan(mine)).orElse(mine);
        }
        return progress;
    }

    private boolean isLossless(Account account) {
        return incoming.account() != null
                && account.nextTask() == 1
                && incoming.account().nextTask() <= HIGHEST_NUMBER;
    }

    /** Of what is too much for one step after all, half is taken. */
    private Progress step(Progress before, List<Item> items, boolean isFirst) {
        try {
            return store(before, items, isFirst);
        } catch (StepTooLarge e) {
            if (items.size() < 2) {
                throw e;
            }
            return step(before, items.subList(0, items.size() / 2), isFirst);
        }
    }

    private Progress store(Progress before, List<Item> items, boolean isFirst) {
        var now = clock.instant();
        var occasion = new Occasion(user, now, Actor.USER, "import:" + id, null);
        var filters = isFirst ? filters() : Optional.<Operation>empty();
        var decision = tasks.execute(new Request(
                "import:" + run + ":" + before.done(),
                before.lossless() ? reinstate(items, isFirst) : joining(items),
                occasion,
                repeatable(accepted -> before.after(items, accepted.arrivals(), now)),
                accepted -> {
                    var documents = new ArrayList<Operation>();
                    var after = before.after(items, accepted.arrivals(), now);
                    documents.add(
                            Operation.put(TaskKeys.importing(PersonKey.of(user)), new StoredForm(jsonb).write(after)));
                    filters.ifPresent(documents::add);
                    return documents;
                }));
        return switch (decision) {
            case Decision.Accepted accepted -> stored(before.after(items, accepted.arrivals(), now));
            case Decision.Repeated repeated -> known(repeated.answer());
            case Decision.Rejected rejected
            when rejected.reason() == Decision.Reason.KEY_USED_BEFORE -> throw new Transfers.KeyUsedBefore();
            default -> throw new IllegalStateException("an import is never refused as a whole: " + decision);
        };
    }

    private Progress stored(Progress after) {
        answered = jsonb.toJson(after);
        return after;
    }

    /** Another run under the key has taken a step of which this one knew nothing. */
    private Progress known(String answer) {
        answered = answer;
        return jsonb.fromJson(answer, Progress.class);
    }

    private Request.Repeatable repeatable(Function<Decision.Accepted, Progress> after) {
        return key == null
                ? null
                : new Request.Repeatable(
                        key, "import:" + id, accepted -> jsonb.toJson(after.apply(accepted)), answered);
    }

    private static Command joining(List<Item> items) {
        return new Command.Import(items.stream().map(Item::task).toList());
    }

    /** A series comes with its newest task; one whose newest task is gone comes first. */
    private Command reinstate(List<Item> items, boolean isFirst) {
        var account = incoming.account();
        var all = isFirst ? numbers(incoming.items()) : Set.<Integer>of();
        var now = numbers(items);
        var series = account.series().stream()
                .filter(one -> now.contains(one.lastTask()) || (isFirst && !all.contains(one.lastTask())))
                .toList();
        return new Command.Reinstate(
                account.id(),
                account.nextTask(),
                isFirst ? account.settings() : null,
                items.stream().map(Item::whole).toList(),
                series);
    }

    private static Set<Integer> numbers(List<Item> items) {
        return items.stream().map(item -> item.whole().number()).collect(Collectors.toSet());
    }

    /** Saved filters are taken over where there are none. */
    private Optional<Operation> filters() {
        var key = TaskKeys.filters(PersonKey.of(user));
        return Optional.ofNullable(incoming.account())
                .map(Incoming.Account::filters)
                .filter(_ -> store.get(key).isEmpty())
                .map(found -> Operation.put(key, new StoredForm(jsonb).write(found)));
    }
}
