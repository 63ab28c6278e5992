package io.todochat.dapr;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads snapshots so that head and pages belong together: every reading ends with a look at the head. */
final class SnapshotReader<H, P> {

    private static final int MOST_ROUNDS = 50;

    private final StateStore store;
    private final DocumentForm<H, P> form;
    private final Function<H, Collection<Integer>> warmPages;

    SnapshotReader(StateStore store, DocumentForm<H, P> form, Function<H, Collection<Integer>> warmPages) {
        this.store = store;
        this.form = form;
        this.warmPages = warmPages;
    }

    Snapshot<H, P> load(String person) {
        return settle(person, read(stored(person)), null);
    }

    /** The person's documents now, reading anew only what changed since a snapshot. */
    Snapshot<H, P> refresh(String person, Snapshot<H, P> known) {
        var head = stored(person);
        return isOf(known, head) ? known : settle(person, read(head), known);
    }

    /** The ETag of a head that was just written; empty where another commit followed. */
    Optional<String> etag(String person, CommitEntry written) {
        return stored(person)
                .filter(found -> written.isThatOf(form.newest(found.json())))
                .map(Document::etag);
    }

    private Optional<Document> stored(String person) {
        return store.get(Keys.head(person));
    }

    /** A head with the ETag of a snapshot is the snapshot's own, and need not be read a second time. */
    private static boolean isOf(Snapshot<?, ?> snapshot, Optional<Document> head) {
        return Objects.equals(snapshot.etag(), head.map(Document::etag).orElse(null));
    }

    /** Head only, without any page. */
    private Snapshot<H, P> read(Optional<Document> head) {
        return head.map(found -> new Snapshot<H, P>(form.head(found.json()), found.etag(), Map.of()))
                .orElseGet(Snapshot::none);
    }

    Snapshot.Page<P> page(String person, int number) {
        return store.get(Keys.page(person, number))
                .map(found -> form.page(found.json()))
                .orElseGet(Snapshot::absent);
    }

    /** Those that the store does not have are told as absent. */
    Map<Integer, Snapshot.Page<P>> pages(String person, Collection<Integer> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        List<String> keys =
                numbers.stream().map(number -> Keys.page(person, number)).toList();
        var found = store.getAll(keys);
        var pages = new HashMap<Integer, Snapshot.Page<P>>();
        for (int number : numbers) {
            var document = found.get(Keys.page(person, number));
            pages.put(number, document == null ? Snapshot.absent() : form.page(document.json()));
        }
        return pages;
    }

    Optional<Document> document(String key) {
        return store.get(key);
    }

    Map<String, Document> documents(Collection<String> keys) {
        return store.getAll(keys);
    }

    private Snapshot<H, P> settle(String person, Snapshot<H, P> first, Snapshot<H, P> known) {
        var head = first;
        var base = known;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var candidate = assemble(person, head, base);
            var now = stored(person);
            if (isOf(candidate, now)) {
                return candidate;
            }
            head = read(now);
            base = candidate;
        }
        throw new SidecarUnavailable("the documents changed " + MOST_ROUNDS + " times while they were read");
    }

    private Snapshot<H, P> assemble(String person, Snapshot<H, P> head, Snapshot<H, P> base) {
        if (head.head().body() == null) {
            return head;
        }
        var changed = base == null ? null : changedSince(base, head.head());
        if (changed == null) {
            return head.with(pages(person, warmPages.apply(head.head().body())));
        }
        return head.with(base.pages()).with(pages(person, changed));
    }

    /** Pages that later commits wrote; null where the head does not tell all of them. */
    private static <H, P> Set<Integer> changedSince(Snapshot<H, P> base, Head<H> head) {
        if (!head.follows(base.head())) {
            return null;
        }
        var changed = new LinkedHashSet<Integer>();
        for (CommitEntry entry : head.since(base.head().revision())) {
            if (entry.pages() == null) {
                return null;
            }
            changed.addAll(entry.pages());
        }
        return changed;
    }
}
