package io.todochat.task.tasks.control;

import io.todochat.dapr.Operation;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Occasion;
import java.util.List;
import java.util.function.Function;

/**
 * A command and where it comes from.
 *
 * @param id of the command: the commit carries it, the same in every attempt
 * @param repeat how the client may repeat it; null where it may not
 * @param beside further documents of the same transaction, told from what was accepted, also where that changes nothing;
 *     null for none
 */
public record Request(
        String id,
        Command command,
        Occasion occasion,
        Repeatable repeat,
        Function<Decision.Accepted, List<Operation>> beside) {

    /** One without further documents. */
    public Request(String id, Command command, Occasion occasion, Repeatable repeat) {
        this(id, command, occasion, repeat, null);
    }

    /**
     * A promise of the client.
     *
     * @param key the Idempotency-Key: the same request under it is done once
     * @param fingerprint what two requests under one key must share
     * @param answer what a repeat is to be given, told from what was done; null where that is not kept
     * @param after what is kept of the step before, where this is one of several under the key: it is done only if that is
     *     still the newest; null for the first, or the only one
     */
    public record Repeatable(String key, String fingerprint, Function<Decision.Accepted, String> answer, String after) {

        /** One that is done in one step. */
        public Repeatable(String key, String fingerprint, Function<Decision.Accepted, String> answer) {
            this(key, fingerprint, answer, null);
        }

        /** One whose answer is not kept. */
        public Repeatable(String key, String fingerprint) {
            this(key, fingerprint, null);
        }

        boolean goesOnAfter(Decision before) {
            return before instanceof Decision.Repeated repeated && after != null && after.equals(repeated.answer());
        }
    }
}
