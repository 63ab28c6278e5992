package io.todochat.task.tasks.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.todochat.task.tasks.entity.Account;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Keys of this service's documents beside the journal's own. {@code person} is the form that is safe in keys. */
public final class TaskKeys {

    /** How many documents list the persons. */
    public static final int SHARDS = 256;

    private TaskKeys() {}

    /** One event; the gapless sequence is the index of them all. */
    public static String event(String person, long sequence) {
        return "event:" + person + ":" + sequence;
    }

    /** How far a person's events are sent. */
    public static String sent(String person) {
        return "sent:" + person;
    }

    /** How far the newest import of a person is. */
    public static String importing(String person) {
        return "import:" + person;
    }

    /** The saved filters of a person. */
    public static String filters(String person) {
        return "filters:" + person;
    }

    static String series(String person, String id) {
        return "series:" + person + ":" + id;
    }

    /** One of the places for steps that can be undone; the newest takes that of the oldest. */
    static String undo(String person, long step) {
        return "undo:" + person + ":" + step % Account.STEPS_KEPT;
    }

    static String once(String person, String idempotencyKey) {
        return "once:" + person + ":" + HexFormat.of().formatHex(digest(idempotencyKey), 0, 16);
    }

    static String users(int shard) {
        return "users:" + shard;
    }

    static int shard(String person) {
        return Byte.toUnsignedInt(digest(person)[0]);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
