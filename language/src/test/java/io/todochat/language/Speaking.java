package io.todochat.language;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody in Berlin on Tuesday 24 November 2026, a quarter past ten in the morning. */
final class Speaking {

    static final ZonedDateTime TUESDAY = ZonedDateTime.of(2026, 11, 24, 10, 15, 30, 0, ZoneId.of("Europe/Berlin"));

    private static final Interpreter INTERPRETER = new Interpreter();

    private Speaking() {}

    static Reading reading(String text) {
        return INTERPRETER.read(new Phrase(text, TUESDAY, Locale.US));
    }

    /** All that was understood in one line, but where it stands: {@code add title="oil the door" due=2026-11-25}. */
    static String told(String text) {
        return line(Told.of(reading(text)));
    }

    private static String line(Map<String, Object> told) {
        return told.entrySet().stream()
                .filter(member -> !List.of("times", "spans").contains(member.getKey()))
                .map(member -> part(member.getKey(), member.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String part(String name, Object value) {
        return switch (name) {
            case "intent" -> value.toString();
            case "confirm" -> "confirm";
            case "question" -> "asks";
            case "more" ->
                ((List<?>) value)
                        .stream().map(more -> "+ " + line(members(more))).collect(Collectors.joining(" "));
            default -> name + "=" + plain(value);
        };
    }

    private static String plain(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                members(map).entrySet().stream()
                        .map(member -> member.getKey() + "=" + plain(member.getValue()))
                        .collect(Collectors.joining(" ", "(", ")"));
            case java.util.Collection<?> all ->
                all.stream().map(Speaking::plain).collect(Collectors.joining(" + "));
            default -> value.toString();
        };
    }

    @SuppressWarnings("unchecked") // what is told consists of such objects
    private static Map<String, Object> members(Object value) {
        return (Map<String, Object>) value;
    }
}
