package io.todochat.audit.trail.control;

import io.todochat.dapr.Document;
import io.todochat.dapr.Operation;
import io.todochat.dapr.StateStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store in memory for one thread, which has no race to lose. */
final class Shelf implements StateStore {

    final Map<String, Document> documents = new HashMap<>();
    int transactions;

    @Override
    public Optional<Document> get(String key) {
        return Optional.ofNullable(documents.get(key));
    }

    @Override
    public Map<String, Document> getAll(Collection<String> keys) {
        var found = new HashMap<>(documents);
        found.keySet().retainAll(keys);
        return found;
    }

    @Override
    public Outcome transact(List<Operation> operations) {
        transactions++;
        for (var operation : operations) {
            var upsert = (Operation.Upsert) operation;
            documents.put(upsert.key(), new Document(upsert.key(), upsert.json(), "v" + transactions));
        }
        return Outcome.COMMITTED;
    }
}
