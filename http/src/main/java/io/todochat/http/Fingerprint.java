package io.todochat.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/** What tells one request from another that comes under the same Idempotency-Key. */
public final class Fingerprint {

    private static final int KEPT = 16;

    private Fingerprint() {}

    /**
     * 32 hexadecimal digits.
     *
     * @param path as it was called, with the query where that matters
     * @param body as it was sent; empty where there was none
     */
    public static String of(String method, String path, byte[] body) {
        // Neither method nor path can hold a line end: no two requests have the same text.
        var head = (method + "\n" + path + "\n").getBytes(UTF_8);
        return HexFormat.of().formatHex(Sha256.of(head, body), 0, KEPT);
    }

    /** The same of a body that was read as text. */
    public static String of(String method, String path, String body) {
        return of(method, path, body.getBytes(UTF_8));
    }
}
