package io.todochat.audit.trail.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A JSON object written as RFC 8785 has it. Members must come in alphabetical order; null ones are left out. */
final class Canonical {

    private final StringBuilder text = new StringBuilder();

    Canonical add(String name, String value) {
        return value == null ? this : member(name, quoted(value));
    }

    Canonical add(String name, long value) {
        return member(name, Long.toString(value));
    }

    Canonical add(String name, List<String> values) {
        return member(name, values.stream().map(Canonical::quoted).collect(joining(",", "[", "]")));
    }

    private Canonical member(String name, String json) {
        text.append(text.isEmpty() ? "{" : ",").append(quoted(name)).append(':').append(json);
        return this;
    }

    /** SHA-256 of the UTF-8 form, in lower-case hexadecimal digits. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(toString().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return text + "}";
    }

    private static String quoted(String value) {
        return value.chars().mapToObj(Canonical::escaped).collect(joining("", "\"", "\""));
    }

    private static String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> character < ' ' ? "\\u%04x".formatted(character) : Character.toString((char) character);
        };
    }
}
