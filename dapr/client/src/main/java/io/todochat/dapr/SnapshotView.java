package io.todochat.dapr;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A view of one snapshot that remembers what it read beyond it. Serves one decision, in one thread. */
final class SnapshotView<H, P> implements View<H, P> {

    private final SnapshotReader<H, P> reader;
    private final String person;
    private final Snapshot<H, P> snapshot;
    private final Map<Integer, Snapshot.Page<P>> readNow = new HashMap<>();
    private boolean reachedOut;

    SnapshotView(SnapshotReader<H, P> reader, String person, Snapshot<H, P> snapshot) {
        this.reader = reader;
        this.person = person;
        this.snapshot = snapshot;
    }

    @Override
    public Optional<H> head() {
        return Optional.ofNullable(snapshot.head().body());
    }

    @Override
    public Optional<P> page(int number) {
        var atHand = snapshot.pages().get(number);
        var page = atHand != null ? atHand : readNow.computeIfAbsent(number, this::read);
        return Optional.ofNullable(page.content());
    }

    @Override
    public Map<Integer, P> pages(Collection<Integer> numbers) {
        var missing = numbers.stream()
                .filter(number -> !snapshot.pages().containsKey(number) && !readNow.containsKey(number))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            reachedOut = true;
            readNow.putAll(reader.pages(person, missing));
        }
        var stored = new LinkedHashMap<Integer, P>();
        numbers.forEach(number -> page(number).ifPresent(page -> stored.put(number, page)));
        return stored;
    }

    private Snapshot.Page<P> read(int number) {
        reachedOut = true;
        return reader.page(person, number);
    }

    @Override
    public Optional<Document> document(String key) {
        reachedOut = true;
        return reader.document(key);
    }

    @Override
    public Map<String, Document> documents(Collection<String> keys) {
        reachedOut = true;
        return reader.documents(keys);
    }

    /** Whether the decision saw anything that was read after the snapshot. */
    boolean reachedOut() {
        return reachedOut;
    }

    /** The snapshot and what was read beyond it: of one commit only if the head has not moved since. */
    Snapshot<H, P> extended() {
        return snapshot.with(readNow);
    }
}
