package io.todochat.dapr;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Dapr state store whose transactions are atomic and guarded (SQLite, PostgreSQL; not Redis). Thread-safe. */
public interface StateStore {

    /** What became of a transaction. */
    enum Outcome {
        /** All of it is stored. */
        COMMITTED,
        /** Nothing is stored: a guard did not hold. */
        CONFLICT,
        /** Nothing is stored: the store was busy, the same may be tried again. */
        BUSY,
        /** Nobody knows: it may be stored now, or even later. */
        UNKNOWN
    }

    /** @throws SidecarUnavailable if it could not be read */
    Optional<Document> get(String key);

    /**
     * Those of the documents that are there, by key. They are read one by one, not at one moment.
     *
     * @throws SidecarUnavailable if one could not be read
     */
    Map<String, Document> getAll(Collection<String> keys);

    /**
     * Writes all or nothing.
     *
     * @throws StepTooLarge if it is more than one transaction may hold; nothing is stored
     */
    Outcome transact(List<Operation> operations);

    /** More than one transaction may hold: 1,000 operations, 3 MiB (Dapr refuses bodies over 4 MiB). */
    final class StepTooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StepTooLarge(String message) {
            super(message);
        }
    }
}
