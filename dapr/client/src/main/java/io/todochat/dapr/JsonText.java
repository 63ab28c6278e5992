package io.todochat.dapr;

import jakarta.json.JsonException;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts JSON text into the texts of its parts. What is in a part is read by whoever wants it, and only then: documents
 * come wrapped twice, and megabytes of them must not be parsed three times. Text that is no JSON is found out here only
 * where it keeps the parts from being told apart.
 */
final class JsonText {

    /** Found once: JSON-P's own shortcuts look for it at every call. */
    static final JsonProvider JSON = JsonProvider.provider();

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    /** @throws JsonException if it is no array */
    static List<String> elements(String array) {
        var rest = new JsonText(array);
        var found = new ArrayList<String>();
        rest.each('[', ']', () -> found.add(rest.value()));
        return found;
    }

    /** @throws JsonException if it is no object */
    static Map<String, String> members(String object) {
        var rest = new JsonText(object);
        var found = new HashMap<String, String>();
        rest.each('{', '}', () -> {
            var name = string(rest.value());
            rest.expect(':');
            found.put(name, rest.value());
        });
        return found;
    }

    /**
     * What a string says.
     *
     * @param json with its quotes
     * @throws JsonException if it is no string
     */
    static String string(String json) {
        if (json.startsWith("\"") && json.indexOf('\\') < 0) {
            return json.substring(1, json.length() - 1);
        }
        try (var reader = JSON.createReader(new StringReader(json))) {
            if (reader.readValue() instanceof JsonString string) {
                return string.getString();
            }
            throw wrong();
        }
    }

    private void each(char open, char close, Runnable part) {
        expect(open);
        if (next() != close) {
            part.run();
            while (next() == ',') {
                at++;
                part.run();
            }
        }
        expect(close);
    }

    private void expect(char sign) {
        if (next() != sign) {
            throw wrong();
        }
        at++;
    }

    /** The next sign that is not blank; it is still to be read. */
    private char next() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return sign();
    }

    private char sign() {
        if (at == text.length()) {
            throw wrong();
        }
        return text.charAt(at);
    }

    private String value() {
        next();
        var begin = at;
        for (int depth = 0; depth > 0 || !atEndOfValue(); at++) {
            switch (sign()) {
                case '"' -> at = endOfString();
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {}
            }
        }
        if (at == begin) {
            throw wrong();
        }
        return text.substring(begin, at);
    }

    private boolean atEndOfValue() {
        return at == text.length() || ",:]}".indexOf(text.charAt(at)) >= 0 || text.charAt(at) <= ' ';
    }

    private int endOfString() {
        var quote = at;
        do {
            quote = text.indexOf('"', quote + 1);
            if (quote < 0) {
                throw wrong();
            }
        } while (escaped(quote));
        return quote;
    }

    private boolean escaped(int quote) {
        var first = quote;
        while (text.charAt(first - 1) == '\\') {
            first--;
        }
        return (quote - first) % 2 == 1;
    }

    private static JsonException wrong() {
        return new JsonException("this is not the JSON that was expected here");
    }
}
