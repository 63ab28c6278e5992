package io.todochat.task.tasks.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.todochat.dapr.Document;
import io.todochat.dapr.Operation;
import io.todochat.dapr.Operation.Guard;
import io.todochat.dapr.Operation.Upsert;
import io.todochat.dapr.StateStore;
import io.todochat.dapr.Steps;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A store in memory, with the limits of a real one. It can be told to be killed. */
public final class MemoryStore implements StateStore {

    /** What a killed one throws. */
    public static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Map<String, Document> documents = new TreeMap<>();
    private long etag;
    private int lives = Integer.MAX_VALUE;
    private Runnable meanwhile = () -> {};

    /** From now on it lives for so many transactions. */
    public void killAfter(int transactions) {
        lives = transactions;
    }

    /** This happens when the next transaction is on its way. */
    public void meanwhile(Runnable other) {
        meanwhile = other;
    }

    /** How many documents have keys that begin so. */
    public long count(String prefix) {
        return documents.keySet().stream().filter(key -> key.startsWith(prefix)).count();
    }

    @Override
    public Optional<Document> get(String key) {
        return Optional.ofNullable(documents.get(key));
    }

    @Override
    public Map<String, Document> getAll(Collection<String> keys) {
        var found = new LinkedHashMap<String, Document>();
        keys.stream().filter(documents::containsKey).forEach(key -> found.put(key, documents.get(key)));
        return found;
    }

    @Override
    public Outcome transact(List<Operation> operations) {
        var other = meanwhile;
        meanwhile = () -> {};
        other.run();
        if (lives-- <= 0) {
            throw new Killed();
        }
        var size = operations.stream()
                .mapToInt(operation -> operation.toJson().getBytes(UTF_8).length)
                .sum();
        if (operations.size() > 1_000 || size > 3 * 1024 * 1024) {
            throw Steps.tooLarge();
        }
        if (!operations.stream().allMatch(this::holds)) {
            return Outcome.CONFLICT;
        }
        for (var operation : operations) {
            switch (operation) {
                case Upsert put -> documents.put(put.key(), new Document(put.key(), put.json(), "" + ++etag));
                case Operation.Delete gone -> documents.remove(gone.key());
            }
        }
        return Outcome.COMMITTED;
    }

    private boolean holds(Operation operation) {
        var here = documents.get(operation.key());
        return !(operation instanceof Upsert put)
                || switch (put.guard()) {
                    case Guard.None _ -> true;
                    case Guard.Absent _ -> here == null;
                    case Guard.Version version -> here != null && here.etag().equals(version.etag());
                };
    }
}
