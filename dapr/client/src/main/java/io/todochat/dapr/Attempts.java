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
        } catch (OutcomeUnknown e) {
            throw e;
        } catch (RuntimeException e) {
            throw unknownSince < 0 ? e : new OutcomeUnknown(e);
        }
    }

    private R untilThrough() {
        cached = snapshots.get(person).orElse(null);
        fresh = cached == null;
        snapshot = fresh ? reader.load(person) : cached;
        while (true) {
            var answer = once(new SnapshotView<>(reader, person, snapshot));
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

    private Optional<Answer<R>> once(SnapshotView<H, P> view) {
        try {
            return switch (decision.apply(view)) {
                case Step.Commit<H, P, R> change -> attempt(view, change);
                case Step.Done<H, P, R> done ->
                    counts(view) ? Optional.of(new Answer<>(done.result())) : storedBefore();
            };
        } catch (SidecarUnavailable | OutcomeUnknown e) {
            throw e;
        } catch (RuntimeException e) {
            // An end without a commit, like any other: documents that are old, or of two commits, may be the reason.
            if (counts(view)) {
                throw e;
            }
            return storedBefore();
        }
    }

    /** Whether a view shows the documents as they are since the call came in; if not, they are read for a new try. */
    private boolean counts(SnapshotView<H, P> view) {
        if (!fresh || view.reachedOut()) {
            var seen = snapshot;
            snapshot = reader.refresh(person, view.extended());
            fresh = true;
            if (!snapshot.sameCommitAs(seen)) {
                return false;
            }
        }
        snapshots.swap(person, cached, snapshot);
        return true;
    }

    private Optional<Answer<R>> attempt(SnapshotView<H, P> view, Step.Commit<H, P, R> change) {
        var next = snapshot.head()
                .next(commit, clock.instant(), List.copyOf(change.pages().keySet()), change.head());
        var pages = new HashMap<Integer, Snapshot.Page<P>>();
        results.put(next.revision(), change.result());
        return switch (store.transact(operations(next, change, pages))) {
            case COMMITTED -> {
                remember(next, view.extended().with(pages));
                yield Optional.of(new Answer<>(change.result()));
            }
            case BUSY -> pause();
            case CONFLICT -> lookAgain();
            case UNKNOWN -> {
                unknownSince = snapshot.head().revision();
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
            var key = Keys.page(person, number);
            if (page == null) {
                written.put(number, Snapshot.absent());
                operations.add(Operation.delete(key));
            } else {
                var text = form.writePage(page);
                written.put(number, new Snapshot.Page<>(page, text.length()));
                operations.add(Operation.put(key, text));
            }
        });
        operations.addAll(change.others());
        return operations;
    }

    /** A transaction does not tell the new ETag: it is read, and it is ours only if the newest commit is. */
    private void remember(Head<H> written, Snapshot<H, P> pages) {
        try {
            var etag = reader.etag(person, written.commits().getLast());
            if (etag.isPresent()) {
                snapshots.swap(person, cached, new Snapshot<>(written, etag.get(), pages.pages()));
                return;
            }
        } catch (RuntimeException e) {
            // The commit stands; only what is at hand is not known to be the newest any more.
        }
        snapshots.forget(person);
    }

    /** After a conflict or an unknown outcome. */
    private Optional<Answer<R>> lookAgain() {
        snapshot = refreshPatiently();
        fresh = true;
        var stored = storedBefore();
        return stored.isPresent() ? stored : pause();
    }

    /** Whenever the head has moved: was an attempt stored all the same? */
    private Optional<Answer<R>> storedBefore() {
        var stored = snapshot.head().commit(commit, results.keySet());
        if (stored.isPresent()) {
            snapshots.swap(person, cached, snapshot);
            return Optional.of(new Answer<>(results.get(stored.get().revision())));
        }
        if (unknownSince >= 0 && !snapshot.head().tellsAllSince(unknownSince)) {
            throw new OutcomeUnknown(null);
        }
        if (snapshot.head().revision() > unknownSince) {
            unknownSince = -1; // Others were first: what is under way still cannot be stored any more.
        }
        return Optional.empty();
    }

    private Snapshot<H, P> refreshPatiently() {
        while (true) {
            try {
                return reader.refresh(person, snapshot);
            } catch (SidecarUnavailable e) {
                if (tooLate()) {
                    // Not even a conflict tells: a connection that tries by itself again may meet what its first try
                    // stored.
                    throw new OutcomeUnknown(e);
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
