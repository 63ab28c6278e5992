package io.todochat.task.tasks.control;

import io.todochat.dapr.Document;
import io.todochat.dapr.Journal;
import io.todochat.dapr.StateStore;
import io.todochat.dapr.Step;
import io.todochat.dapr.StoredForm;
import io.todochat.dapr.Trace;
import io.todochat.dapr.View;
import io.todochat.events.PersonKey;
import io.todochat.task.tasks.entity.Account;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Page;
import io.todochat.task.tasks.entity.TaskBook;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The tasks of all persons. The only place that writes them. */
@ApplicationScoped
public class TaskStore {

    private static final String DEFAULT_ZONE = "UTC";

    @Inject
    StateStore store;

    @Inject
    Jsonb jsonb;

    @Inject
    Clock clock;

    @Inject
    Event<Committed> committed;

    /** Of JSON. Read, and listed and searched, it takes almost three times as much of the heap. */
    @Inject
    @ConfigProperty(name = "todochat.tasks.cached-megabytes", defaultValue = "32")
    int cachedMegabytes;

    @Inject
    Restoration restoration;

    private Journal<Account, Page> journal;
    private StoredForm form;
    private TaskDocuments documents;

    @PostConstruct
    void open() {
        var contents = new Journal.Contents<>(
                Account.class, Page.class, account -> account.openPages().numbers(), cachedMegabytes * 1024L * 1024L);
        journal = new Journal<>(store, contents, jsonb, clock);
        form = new StoredForm(jsonb);
        documents = new TaskDocuments(form);
    }

    /** Decides and stores. Any exception but {@code OutcomeUnknown} means that nothing was changed. */
    public Decision execute(Request request) {
        restoration.raise(request.occasion().user());
        var person = PersonKey.of(request.occasion().user());
        var through = journal.run(person, request.id(), view -> step(person, request, view));
        if (through.isNew() && through.decision() instanceof Decision.Accepted accepted) {
            committed.fire(
                    new Committed(person, accepted.account(), through.events(), accepted.tasks(), Trace.current()));
        }
        return through.decision();
    }

    /** What an earlier try of the same request came to; empty if there was none. */
    public Optional<Decision> repeated(String user, Request.Repeatable repeat) {
        var person = PersonKey.of(user);
        return journal.read(person, view -> again(person, view, repeat, book(person, view)));
    }

    /** Answers a question from a person's tasks as they are now. */
    public <R> R read(String user, Function<TaskBook, R> question) {
        var person = PersonKey.of(user);
        return journal.read(person, view -> question.apply(book(person, view)));
    }

    /** A person's saved filters as they are stored now; empty where none ever were. */
    public Optional<String> filters(String user) {
        var person = PersonKey.of(user);
        return journal.read(person, view -> view.document(TaskKeys.filters(person)))
                .map(Document::json);
    }

    /**
     * Changes a person's saved filters, guarded by the head like all other documents. The change may be asked again.
     *
     * @param id of the command: the commit carries it
     */
    public <R> R changeFilters(String user, String id, Function<Optional<String>, Changed<R>> change) {
        restoration.raise(user);
        var person = PersonKey.of(user);
        return journal.run(person, id, view -> {
            var before = view.document(TaskKeys.filters(person)).map(Document::json);
            var changed = change.apply(before);
            return changed.json() == null
                    ? new Step.Done<>(changed.result())
                    : new Step.Commit<>(
                            book(person, view).account(),
                            Map.of(),
                            documents.filters(person, changed.json(), view),
                            changed.result());
        });
    }

    /**
     * What becomes of a document.
     *
     * @param json its new content; null where it stays as it is
     * @param result what whoever changes it is told
     */
    public record Changed<R>(String json, R result) {}

    /** What seals what is kept of a person and cannot be listed, until an erasure; empty where nothing ever was. */
    public Optional<Seal> seal(String user) {
        return read(user, book -> Optional.ofNullable(book.account().seal())).map(Seal::new);
    }

    /**
     * The same, made where there is none.
     *
     * @param id of the command: the commit carries it
     */
    public Seal seal(String user, String id) {
        restoration.raise(user);
        var person = PersonKey.of(user);
        return journal.run(person, id, view -> {
            var before = book(person, view).account();
            var account = before.withSeal(Seal::newKey);
            var seal = new Seal(account.seal());
            return account == before
                    ? new Step.Done<>(seal)
                    : new Step.Commit<>(account, Map.of(), documents.ofNewcomer(person, view), seal);
        });
    }

    /** The heads of several persons, each as of some moment of now. */
    public Map<String, Account> accounts(Collection<String> persons) {
        return journal.heads(persons);
    }

    /** Changes documents in a way that is no command. */
    <R> R change(String user, String commit, Function<TaskBook, Step<Account, Page, R>> decision) {
        var person = PersonKey.of(user);
        return journal.run(person, commit, view -> decision.apply(book(person, view)));
    }

    /** Stores the exact instant of the earliest reminder, in place of a lower bound that was passed. */
    public void settleEarliestReminder(String user, String commit) {
        change(user, commit, book -> {
            var settings = book.account().settings();
            var exact = book.openTasks().stream()
                    .flatMap(task -> task.nextReminder(settings).stream())
                    .min(Instant::compareTo)
                    .orElse(null);
            return Objects.equals(exact, book.account().earliestReminder())
                    ? new Step.Done<>(null)
                    : new Step.Commit<>(book.account().withEarliestReminder(exact), Map.of(), List.of(), null);
        });
    }

    /** What a request came to, and whether it was done now or at an earlier try. */
    private record Through(Decision decision, boolean isNew, List<StoredEvent> events) {

        static Through nothingNew(Decision decision) {
            return new Through(decision, false, List.of());
        }
    }

    private Step<Account, Page, Through> step(String person, Request request, View<Account, Page> view) {
        var book = book(person, view);
        if (request.repeat() != null) {
            var before = again(person, view, request.repeat(), book);
            if (before.isPresent() && !request.repeat().goesOnAfter(before.get())) {
                return new Step.Done<>(Through.nothingNew(before.get()));
            }
        }
        return switch (book.decide(request.command(), request.occasion())) {
            case Decision.Accepted accepted
            when request.beside() == null && !accepted.changesAnything(book.account()) ->
                new Step.Done<>(Through.nothingNew(accepted));
            case Decision.Accepted accepted -> commit(person, request, accepted, view);
            case Decision refused -> new Step.Done<>(Through.nothingNew(refused));
        };
    }

    private Step<Account, Page, Through> commit(
            String person, Request request, Decision.Accepted accepted, View<Account, Page> view) {
        var trace = Trace.current();
        var events = accepted.events().stream()
                .map(event -> StoredEvent.of(event, trace))
                .toList();
        // Each attempt draws another key; the one that gets stored is the one that sealed the answer beside it.
        var account = request.repeat() == null
                ? accepted.account()
                : accepted.account().withSeal(Seal::newKey);
        return new Step.Commit<>(
                account,
                stored(accepted.pages()),
                documents.beside(person, account, request, accepted, events, view),
                new Through(accepted, true, events));
    }

    /** A page without tasks is none. */
    private static Map<Integer, Page> stored(Map<Integer, Page> pages) {
        var stored = new HashMap<>(pages);
        stored.replaceAll((_, page) -> page.tasks().isEmpty() ? null : page);
        return stored;
    }

    /** What an earlier request under the same key came to. */
    private Optional<Decision> again(
            String person, View<Account, Page> view, Request.Repeatable repeat, TaskBook book) {
        return view.document(TaskKeys.once(person, repeat.key()))
                .flatMap(stored -> new Answers(form).once(stored, book.account()))
                .map(once -> again(once, repeat, book));
    }

    private static Decision again(Once once, Request.Repeatable repeat, TaskBook book) {
        if (!once.fingerprint().equals(repeat.fingerprint())) {
            return new Decision.Rejected(Decision.Reason.KEY_USED_BEFORE);
        }
        var task = book.stored(once.task());
        return new Decision.Repeated(task.orElse(null), task.map(book::state).orElse(null), once.answer());
    }

    private TaskBook book(String person, View<Account, Page> view) {
        var account = view.head().orElseGet(() -> Account.empty(DEFAULT_ZONE));
        return new TaskBook(account, new StoredShelf(person, view, form));
    }
}
