package io.todochat.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name that a client gives a request, so that it is done once however often it is sent.
 *
 * @param value 1 to 255 visible ASCII characters, without the quotes it may have come in
 */
public record IdempotencyKey(String value) {

    /** The header that carries it. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern VALID = Pattern.compile("[\\x21-\\x7E]{1,255}");

    /** A string as RFC 8941 has it in section 3.3.3. */
    private static final Pattern QUOTED = Pattern.compile("\"((?:[\\x20-\\x7E&&[^\"\\\\]]|\\\\[\"\\\\])*)\"");

    /**
     * Reads it; quoted or not, it is the same key.
     *
     * @param header null where it was not sent
     * @return empty where it was not sent
     * @throws jakarta.ws.rs.WebApplicationException 400, if it cannot be a key
     */
    public static Optional<IdempotencyKey> of(String header) {
        return Optional.ofNullable(header).map(text -> new IdempotencyKey(checked(text.strip())));
    }

    /** The same from all headers. */
    public static Optional<IdempotencyKey> of(HttpHeaders headers) {
        return of(headers.getHeaderString(HEADER));
    }

    private static String checked(String text) {
        var key = text.startsWith("\"") ? unquoted(text) : text;
        if (!VALID.matcher(key).matches()) {
            throw Problem.inField(HEADER, "A key is 1 to 255 visible ASCII characters, plain or as a quoted string.")
                    .exception();
        }
        return key;
    }

    /** Empty, and so no key, if the quotes do not close. */
    private static String unquoted(String text) {
        var quoted = QUOTED.matcher(text);
        return quoted.matches() ? quoted.group(1).replaceAll("\\\\(.)", "$1") : "";
    }
}
