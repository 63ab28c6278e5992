package io.todochat.dapr;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** The life of one command: attempt after attempt until it is through. Serves one call, in one thread. */
final class Attempts<H, P, R> {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final StateStore store;
    private final DocumentForm<H, P> form;
    private final SnapshotReader<H, P> reader;
    private final Snapshots<H, P> snapshots;
    private final Clock clock;
    private final String person;
    private final String commit;
    private final Function<View<H, P>, Step<H, P, R>> decision;
    private final long start = System.nanoTime();

    /** Results of the attempts by the revision they would make. Equal revisions mean equal bases, so equal results. */
    private final Map<Long, R> results = new HashMap<>();

    private Snapshot<H, P> cached;
    private Snapshot<H, P> snapshot;
    private boolean fresh;
    private long unknownSince = -1;

    Attempts(
            StateStore store,
            DocumentForm<H, P> form,
            SnapshotReader<H, P> reader,
            Snapshots<H, P> snapshots,
            Clock clock,
            String person,
            String commit,
            Function<View<H, P>, Step<H, P, R>> decision) {
        this.store = store;
        this.form = form;
        this.reader = reader;
        this.snapshots = snapshots;
        this.clock = clock;
        this.person = person;
        this.commit = commit;
        this.decision = decision;
    }

    R run() {
        try {
            return untilThrough();
        } catch (SidecarUnavailable e) {
            throw unknownSince < 0 ? e : new OutcomeUnknown(e);
        }
    }

    private R untilThrough() {
        cached = snapshots.get(person).orElse(null);
        fresh = cached == null;
        snapshot = fresh ? reader.load(person) : cached;
        while (true) {
            var view = new SnapshotView<>(reader, person, snapshot);
            var answer = switch (decision.apply(view)) {
                case Step.Done<H, P, R> done -> finish(view, done);
                case Step.Commit<H, P, R> change -> attempt(view, change);
            };
            if (answer.isPresent()) {
                return answer.get().value();
            }
            if (tooLate()) {
                throw new SidecarUnavailable("the store stayed busy for " + PATIENCE.toSeconds() + " s");
            }
        }
    }

    /** An answer, which may be null. */
    private record Answer<R>(R value) {}

    private Optional<Answer<R>> finish(SnapshotView<H, P> view, Step.Done<H, P, R> done) {
        if (fresh && !view.reachedOut()) {
            snapshots.swap(person, cached, snapshot);
            return Optional.of(new Answer<>(done.result()));
        }
        var now = reader.refresh(person, view.extended());
        var stillHolds = now.sameCommitAs(snapshot);
        snapshot = now;
        fresh = true;
        if (stillHolds) {
            snapshots.swap(person, cached, snapshot);
            return Optional.of(new Answer<>(done.result()));
        }
        return Optional.empty();
    }

    private Optional<Answer<R>> attempt(SnapshotView<H, P> view, Step.Commit<H, P, R> change) {
        var next = snapshot.head()
                .next(commit, clock.instant(), List.copyOf(change.pages().keySet()), change.head());
        var pages = new HashMap<Integer, Snapshot.Page<P>>();
        results.put(next.revision(), change.result());
        return switch (store.transact(operations(next, change, pages))) {
            case COMMITTED -> {
                remember(view.extended().with(pages));
                yield Optional.of(new Answer<>(change.result()));
            }
            case BUSY -> pause();
            case CONFLICT -> lookAgain();
            case UNKNOWN -> {
                unknownSince = unknownSince < 0 ? snapshot.head().revision() : unknownSince;
                yield lookAgain();
            }
        };
    }

    private List<Operation> operations(
            Head<H> next, Step.Commit<H, P, R> change, Map<Integer, Snapshot.Page<P>> written) {
        var operations = new ArrayList<Operation>();
        var json = form.write(next);
        operations.add(
                snapshot.etag() == null
                        ? Operation.create(Keys.head(person), json)
                        : Operation.replace(Keys.head(person), json, snapshot.etag()));
        change.pages().forEach((number, page) -> {
            var text = form.writePage(page);
            written.put(number, new Snapshot.Page<>(page, text.length()));
            operations.add(Operation.put(Keys.page(person, number), text));
        });
        operations.addAll(change.others());
        return operations;
    }

    /** A transaction does not tell the new ETag: it is read, and it is ours only if the newest commit is. */
    private void remember(Snapshot<H, P> written) {
        try {
            var now = reader.head(person);
            if (now.head().newestIs(commit)) {
                snapshots.swap(person, cached, now.with(written.pages()));
                return;
            }
        } catch (SidecarUnavailable e) {
            // The commit stands; only what is at hand is not known to be the newest any more.
        }
        snapshots.forget(person);
    }

    /** After a conflict or an unknown outcome: was it stored all the same? */
    private Optional<Answer<R>> lookAgain() {
        snapshot = refreshPatiently();
        fresh = true;
        var stored = snapshot.head().commit(commit).filter(entry -> results.containsKey(entry.revision()));
        if (stored.isPresent()) {
            snapshots.swap(person, cached, snapshot);
            return Optional.of(new Answer<>(results.get(stored.get().revision())));
        }
        if (unknownSince >= 0 && !snapshot.head().tellsAllSince(unknownSince)) {
            throw new OutcomeUnknown(null);
        }
        return pause();
    }

    private Snapshot<H, P> refreshPatiently() {
        while (true) {
            try {
                return reader.refresh(person, snapshot);
            } catch (SidecarUnavailable e) {
                if (tooLate()) {
                    throw e;
                }
                pause();
            }
        }
    }

    private Optional<Answer<R>> pause() {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE.toNanos()) + 1);
        return Optional.empty();
    }

    private boolean tooLate() {
        return System.nanoTime() - start > PATIENCE.toNanos();
    }
}
