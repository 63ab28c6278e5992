package io.todochat.task.transfer.control;

import io.todochat.dapr.StateStore;
import io.todochat.dapr.StoredForm;
import io.todochat.events.PersonKey;
import io.todochat.task.finding.entity.Here;
import io.todochat.task.tasks.control.TaskKeys;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Settings;
import io.todochat.task.transfer.entity.Incoming;
import io.todochat.task.transfer.entity.Outgoing;
import io.todochat.task.transfer.entity.Progress;
import io.todochat.task.transfer.entity.Unreadable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Takes accounts out of this service, and into it. */
@ApplicationScoped
public class Transfers {

    /** The two forms in which tasks travel. */
    public enum Form {
        ACCOUNT,
        CALENDAR
    }

    /** An earlier import of the same person is not through yet. */
    public static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The Idempotency-Key came with another request before; nothing was changed. */
    public static final class KeyUsedBefore extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Inject
    TaskStore tasks;

    @Inject
    StateStore store;

    @Inject
    Jsonb jsonb;

    @Inject
    Clock clock;

    private final Set<String> running = ConcurrentHashMap.newKeySet();

    /** All of a person, as of one moment. */
    public Outgoing outgoing(String user) {
        return tasks.read(user, Outgoing::of);
    }

    /** Writes what goes out. */
    public void write(String user, Outgoing outgoing, Form form, Writer out) throws IOException {
        switch (form) {
            case CALENDAR -> CalendarWriter.write(outgoing, out);
            case ACCOUNT -> {
                var filters = store.get(TaskKeys.filters(PersonKey.of(user)));
                new AccountWriter(jsonb, out)
                        .write(outgoing, filters.map(found -> found.json()).orElse(null), clock.instant());
            }
        }
    }

    /** How far the newest import of a person is; empty where there was none. */
    public Optional<Progress> progress(String user) {
        return store.get(TaskKeys.importing(PersonKey.of(user)))
                .map(found -> new StoredForm(jsonb).read(found.json(), Progress.class));
    }

    /**
     * Takes in what is read, to its end. What an earlier try of the same has done is not done again.
     *
     * @param key the request's Idempotency-Key; null for none
     * @throws Unreadable if it is not of that form at all; nothing was changed
     * @throws Busy if an earlier import of the person runs in this replica
     * @throws KeyUsedBefore if something else was done under the key
     */
    public Progress take(String user, Form form, InputStream body, String key) throws IOException {
        if (!running.add(user)) {
            throw new Busy();
        }
        try {
            var account = tasks.read(user, book -> book.account());
            var digest = sha256();
            var read = new DigestInputStream(body, digest);
            var incoming = incoming(form, read, account.settings());
            read.transferTo(OutputStream.nullOutputStream());
            var id = HexFormat.of().formatHex(digest.digest(), 0, 16);
            return new ImportRun(tasks, store, jsonb, clock, user, id, key, incoming)
                    .run(() -> progress(user), account);
        } finally {
            running.remove(user);
        }
    }

    private Incoming incoming(Form form, InputStream body, Settings settings) throws IOException {
        return switch (form) {
            case ACCOUNT -> AccountReader.read(body, jsonb, Here.of(clock.instant(), settings));
            case CALENDAR -> CalendarReader.read(body, ZoneId.of(settings.zone()));
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
