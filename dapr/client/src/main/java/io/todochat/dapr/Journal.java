package io.todochat.dapr;

import jakarta.json.bind.Jsonb;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps the documents of persons through Dapr's state API: a head that guards them, numbered pages, and others by key.
 *
 * <p>A decision counts only if all documents that it saw are of one commit. It returns a {@link Step}; it may be asked
 * again after a lost race, so it must be a pure function of what it sees. A commit is one transaction guarded by the
 * head's ETag. Where its outcome stays unknown (a lost connection, a killed sidecar) the head is read again and asked
 * for the commit's id, so that nothing is done twice and nothing is called undone that is done. What ends without a
 * commit, by a step that changes nothing or by an exception, counts only on a head that was read after the call came
 * in. Any number of replicas may work on one store.
 *
 * <p>Thread-safe. Calls block.
 *
 * @param <H> the head's body; JSON-B reads and writes it
 * @param <P> a page; JSON-B reads and writes it
 */
public final class Journal<H, P> {

    private final StateStore store;
    private final DocumentForm<H, P> form;
    private final SnapshotReader<H, P> reader;
    private final Snapshots<H, P> snapshots;
    private final Clock clock;
    private final Gate gate = new Gate();

    /**
     * What a journal holds.
     *
     * @param warmPages which pages are worth having at hand, told from the head
     * @param cachedCharacters bound on what is kept in memory
     */
    public record Contents<H, P>(
            Class<H> head, Class<P> page, Function<H, Collection<Integer>> warmPages, long cachedCharacters) {}

    public Journal(StateStore store, Contents<H, P> contents, Jsonb jsonb, Clock clock) {
        this.store = store;
        this.form = new DocumentForm<>(jsonb, contents.head(), contents.page());
        this.reader = new SnapshotReader<>(store, form, contents.warmPages());
        this.snapshots = new Snapshots<>(contents.cachedCharacters());
        this.clock = clock;
    }

    /**
     * Decides, and commits what was decided.
     *
     * @param person in the form that is safe in keys
     * @param commit id of the command: the same whenever the same command is tried again, never another's. That an
     *     earlier call has stored it already is for the decision to see, in the documents
     * @throws OutcomeUnknown if a change was tried and its outcome cannot be told
     * @throws SidecarUnavailable if nothing was changed because documents could not be read
     */
    public <R> R run(String person, String commit, Function<View<H, P>, Step<H, P, R>> decision) {
        return gate.inTurn(
                person, () -> new Attempts<>(store, form, reader, snapshots, clock, person, commit, decision).run());
    }

    /**
     * Answers a question from the person's documents as they are now.
     *
     * @throws SidecarUnavailable if documents could not be read
     */
    public <R> R read(String person, Function<View<H, P>, R> question) {
        return new Attempts<H, P, R>(
                        store,
                        form,
                        reader,
                        snapshots,
                        clock,
                        person,
                        "",
                        view -> new Step.Done<>(question.apply(view)))
                .run();
    }

    /**
     * What stands in the heads of several persons, read one by one; persons of whom nothing is stored are left out.
     *
     * @throws SidecarUnavailable if one could not be read
     */
    public Map<String, H> heads(Collection<String> persons) {
        var found = store.getAll(persons.stream().map(Keys::head).toList());
        var heads = new LinkedHashMap<String, H>();
        for (var person : persons) {
            var document = found.get(Keys.head(person));
            if (document != null) {
                heads.put(person, form.head(document.json()).body());
            }
        }
        return heads;
    }
}
