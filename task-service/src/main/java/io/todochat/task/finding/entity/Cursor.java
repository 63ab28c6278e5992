package io.todochat.task.finding.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.todochat.task.finding.entity.Sorting.Place;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;

/**
 * Where a list goes on: the place of the last task that was given, whatever became of it since. So a task whose keys stay
 * is neither left out nor given twice, while others come, go and change. It holds for one question in one order only.
 *
 * @param question what tells the question from others
 */
record Cursor(String question, Sorting sorting) {

    private static final int CHECK = 8;
    private static final int LONGEST = 8_000;

    /** The text of a place. */
    String write(Place place) {
        var lines = new StringBuilder().append(place.number());
        place.keys().forEach(key -> lines.append('\n').append(key == null ? "" : "=" + text(key)));
        var body = lines.toString().getBytes(UTF_8);
        var bytes = Arrays.copyOf(check(body), CHECK + body.length);
        System.arraycopy(body, 0, bytes, CHECK, body.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The place that was written.
     *
     * @throws NotUnderstood if it was not written so, or for another question
     */
    Place read(String cursor) {
        try {
            if (cursor.length() > LONGEST) {
                throw unknown();
            }
            var bytes = Base64.getUrlDecoder().decode(cursor);
            var body = Arrays.copyOfRange(bytes, Math.min(CHECK, bytes.length), bytes.length);
            if (!MessageDigest.isEqual(check(body), Arrays.copyOf(bytes, CHECK))) {
                throw unknown();
            }
            return place(new String(body, UTF_8).split("\n", -1));
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private Place place(String[] lines) {
        var keys = new ArrayList<Comparable<?>>();
        for (int index = 0; index < sorting.keys().size(); index++) {
            var line = lines[index + 1];
            keys.add(line.isEmpty() ? null : sorting.keys().get(index).field().read(line.substring(1)));
        }
        return new Place(keys, Integer.parseInt(lines[0]));
    }

    private static String text(Comparable<?> key) {
        return key instanceof Enum<?> constant ? constant.name() : key.toString();
    }

    /** Tells a cursor of this question and order from any other text; it keeps nothing secret. */
    private byte[] check(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((sorting + "\n" + question + "\n").getBytes(UTF_8));
            return Arrays.copyOf(digest.digest(body), CHECK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static NotUnderstood unknown() {
        return new NotUnderstood(
                "cursor",
                null,
                "A cursor is the \"next\" of an earlier answer to the same question in the same order. Leave it out to"
                        + " begin anew.");
    }
}
