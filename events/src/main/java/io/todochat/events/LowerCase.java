package io.todochat.events;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.Locale;

/**
 * Enum constants as the lower-case words of the API; JSON-B has no annotation for it.
 *
 * @param <E> the enum
 */
public abstract class LowerCase<E extends Enum<E>> implements JsonbAdapter<E, String> {

    private final Class<E> type;

    protected LowerCase(Class<E> type) {
        this.type = type;
    }

    @Override
    public String adaptToJson(E value) {
        return word(value);
    }

    /** @throws IllegalArgumentException for a word that names no constant */
    @Override
    public E adaptFromJson(String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The word for a constant, as it stands in JSON. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
