package io.todochat.language;

import io.todochat.language.time.Mention;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody in Berlin on Tuesday 24 November 2026, a quarter past ten in the morning. */
final class Speaking {

    static final ZonedDateTime TUESDAY = ZonedDateTime.of(2026, 11, 24, 10, 15, 30, 0, ZoneId.of("Europe/Berlin"));

    private static final Interpreter INTERPRETER = new Interpreter();

    private Speaking() {}

    static Reading reading(String text) {
        return INTERPRETER.read(phrase(text));
    }

    static Phrase phrase(String text) {
        return new Phrase(text, TUESDAY, Locale.US);
    }

    /** All that was understood in one line, but where it stands: {@code add title=oil the door due=2026-11-25}. */
    static String told(Reading reading) {
        return line(Told.of(reading));
    }

    /** Each time that is mentioned, a line for each: {@code next week = 2026-11-30 .. 2026-12-07}. */
    static List<String> times(Reading reading) {
        return parts(reading)
                .flatMap(part -> part.times().stream())
                .map(time -> time.text() + " = " + shown(time.mention()))
                .toList();
    }

    private static String shown(Mention mention) {
        return mention.value().text()
                + mention.until().map(until -> " .. " + until.text()).orElse("")
                + mention.repeat().map(repeat -> " " + repeat.rule()).orElse("")
                + mention.zone().map(zone -> " in " + zone).orElse("");
    }

    /** The phrase with each span in brackets: {@code [title:oil the door] [due:tomorrow]}. */
    static String marked(Reading reading, String phrase) {
        var marked = new StringBuilder();
        var at = 0;
        for (var span : parts(reading).flatMap(part -> part.spans().stream()).toList()) {
            marked.append(phrase, at, span.from())
                    .append('[')
                    .append(span.field())
                    .append(':');
            marked.append(phrase, span.from(), span.to()).append(']');
            at = span.to();
        }
        return marked.append(phrase.substring(at)).toString();
    }

    private static Stream<Reading> parts(Reading reading) {
        return Stream.concat(Stream.of(reading), reading.more().stream());
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
            case "question" -> "asks=" + question(value.toString());
            case "more" ->
                ((List<?>) value)
                        .stream().map(more -> "+ " + line(members(more))).collect(Collectors.joining(" "));
            default -> name + "=" + plain(value);
        };
    }

    private static String question(String text) {
        return Arrays.stream(Question.values())
                .filter(question -> question.text().equals(text))
                .map(question -> question.name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElseThrow();
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
