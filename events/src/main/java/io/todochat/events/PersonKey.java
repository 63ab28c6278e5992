package io.todochat.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** The form of a person's name (the subject of the token) that is safe in keys, event ids and partition keys. */
public final class PersonKey {

    private PersonKey() {}

    /**
     * Base64url without padding, so that it holds only {@code [A-Za-z0-9_-]}.
     *
     * @param person the token's subject, not null
     */
    public static String of(String person) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(person.getBytes(UTF_8));
    }

    /**
     * The person of a key.
     *
     * @throws IllegalArgumentException if the text is no such key
     */
    public static String person(String key) {
        return new String(Base64.getUrlDecoder().decode(key), UTF_8);
    }
}
