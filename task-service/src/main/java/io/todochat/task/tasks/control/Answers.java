package io.todochat.task.tasks.control;

import io.todochat.dapr.Document;
import io.todochat.dapr.Operation;
import io.todochat.dapr.StoredForm;
import io.todochat.task.tasks.control.Request.Repeatable;
import io.todochat.task.tasks.entity.Account;
import io.todochat.task.tasks.entity.Decision;
import java.time.Duration;
import java.util.Optional;

/**
 * What requests with an Idempotency-Key came to. Nobody can list these documents, so an erasure cannot delete them: they
 * are sealed with a key in the person's head, which the erasure forgets.
 */
record Answers(StoredForm form) {

    private static final Duration KEPT = Duration.ofHours(24);

    /**
     * As it is stored.
     *
     * @param sealed a {@link Once}; null in documents of before they were sealed, which are one themselves
     */
    public record Sealed(String sealed) {}

    /** @param account the person's head, which has a seal */
    Operation kept(String person, Account account, Repeatable repeat, Decision.Accepted accepted) {
        var once = new Once(
                repeat.fingerprint(),
                account.id(),
                accepted.task() == null ? 0 : accepted.task().number(),
                repeat.answer() == null ? null : repeat.answer().apply(accepted));
        var sealed = new Seal(account.seal()).close(form.jsonb().toJson(once));
        // Guarded by the head; one of before an erasure is written over.
        return new Operation.Upsert(
                TaskKeys.once(person, repeat.key()), form.write(new Sealed(sealed)), Operation.Guard.NONE, KEPT);
    }

    /** What stands in a document; one of before an erasure never was. */
    Optional<Once> once(Document stored, Account account) {
        var sealed = form.read(stored.json(), Sealed.class).sealed();
        var once = sealed == null
                ? Optional.of(form.read(stored.json(), Once.class))
                : Optional.ofNullable(account.seal())
                        .flatMap(key -> new Seal(key).open(sealed))
                        .map(text -> form.jsonb().fromJson(text, Once.class));
        return once.filter(found -> found.account() == null || found.account().equals(account.id()));
    }
}
