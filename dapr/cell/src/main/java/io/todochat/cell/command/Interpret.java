package io.todochat.cell.command;

import io.todochat.cell.CellException;
import io.todochat.language.Interpreter;
import io.todochat.language.Phrase;
import io.todochat.language.Told;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "interpret",
        description = {
            "Say what the chat would understand, without a server and without doing it.",
            "Without TEXT it reads one phrase a line, plain or as {\"text\", \"ref\", \"zone\", \"locale\"}."
        },
        mixinStandardHelpOptions = true)
final class Interpret implements Callable<Integer> {

    @Option(names = "--now", paramLabel = "LOCAL", description = "When it is said, as 2026-11-24T10:15 (default: now).")
    private String now;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Where it is said (default: this machine's zone).")
    private String zone;

    @Option(names = "--locale", paramLabel = "TAG", description = "Decides how 3/4 is read (default: en-US).")
    private String locale;

    @Option(names = "--json", description = "One object of JSON a phrase.")
    private boolean json;

    @Parameters(paramLabel = "TEXT", arity = "0..*", description = "The phrase.")
    private List<String> text;

    @Spec
    private CommandSpec spec;

    /** Made when it is called: reading the grammar takes a moment, and every start of any command makes this object. */
    private Interpreter interpreter;

    @Override
    public Integer call() {
        interpreter = new Interpreter();
        var out = spec.commandLine().getOut();
        try {
            if (text != null && !text.isEmpty()) {
                tell(phrase(String.join(" ", text), now, zone, locale), out);
            } else {
                readLines(System.in, out);
            }
        } finally {
            out.flush(); // what was read before a line that is none stays told
        }
        return 0;
    }

    private void readLines(InputStream in, PrintWriter out) {
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                tell(line.startsWith("{") ? phrase(object(line)) : phrase(line, now, zone, locale), out);
                if (!reader.ready()) {
                    out.flush(); // whoever writes one line waits for its answer
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonObject object(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new CellException("a line that begins with { has to be JSON: " + line);
        }
    }

    private Phrase phrase(JsonObject object) {
        if (!object.containsKey("text")) {
            throw new CellException("a line of JSON needs a \"text\": " + object);
        }
        return phrase(
                member(object, "text", null),
                member(object, "ref", now),
                member(object, "zone", zone),
                member(object, "locale", locale));
    }

    private static String member(JsonObject object, String name, String usual) {
        return switch (object.get(name)) {
            case null -> usual;
            case JsonString text -> text.getString();
            default -> throw new CellException("\"" + name + "\" has to be text: " + object);
        };
    }

    private Phrase phrase(String text, String now, String zone, String locale) {
        try {
            var place = zone == null ? ZoneId.systemDefault() : ZoneId.of(zone);
            var at = now == null ? LocalDateTime.now(place) : moment(now);
            var spoken = locale == null
                    ? Locale.US
                    : new Locale.Builder().setLanguageTag(locale).build();
            return new Phrase(text, at.atZone(place), spoken);
        } catch (DateTimeException e) {
            throw new CellException(
                    "a time looks like 2026-11-24T10:15 and a zone like Europe/Berlin: " + e.getMessage());
        } catch (IllformedLocaleException e) {
            throw new CellException("a locale looks like en-GB: " + locale);
        }
    }

    private static LocalDateTime moment(String text) {
        return text.contains("T")
                ? LocalDateTime.parse(text)
                : LocalDate.parse(text).atStartOfDay();
    }

    private void tell(Phrase phrase, PrintWriter out) {
        var told = Told.of(interpreter.read(phrase));
        if (json) {
            out.println(Json.createObjectBuilder(told).build());
        } else {
            readable(told, "", out);
        }
    }

    /** The intent on a line of its own, and under it what is known. */
    private static void readable(Map<String, Object> told, String indent, PrintWriter out) {
        out.println(indent + told.get("intent"));
        told.forEach((name, value) -> {
            if (value instanceof List<?> more && name.equals("more")) {
                more.forEach(next -> readable(members(next), indent + "+ ", out));
            } else if (!name.equals("intent") && !name.equals("spans")) {
                out.println(indent + "  " + name + ": " + plain(value));
            }
        });
    }

    @SuppressWarnings("unchecked") // what is told consists of such objects
    private static Map<String, Object> members(Object value) {
        return (Map<String, Object>) value;
    }

    private static String plain(Object value) {
        return switch (value) {
            case List<?> list ->
                String.join("; ", list.stream().map(Interpret::plain).toList());
            case Map<?, ?> map -> map.toString().replaceAll("[{}]", "");
            default -> value.toString();
        };
    }
}
