package io.todochat.task.transfer.control;

import io.todochat.task.finding.entity.Here;
import io.todochat.task.finding.entity.SavedFilters;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.Settings;
import io.todochat.task.tasks.entity.SettingsLimits;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.transfer.entity.Incoming;
import io.todochat.task.transfer.entity.Item;
import io.todochat.task.transfer.entity.Origin;
import io.todochat.task.transfer.entity.Refusal;
import io.todochat.task.transfer.entity.SeriesCopy;
import io.todochat.task.transfer.entity.TaskCopy;
import io.todochat.task.transfer.entity.Unreadable;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads an account that was written as JSON, perhaps by hand: what is wrong with one task does not spoil the others. */
final class AccountReader {

    private static final Pattern ACCOUNT = Pattern.compile("[\\x21-\\x7E]{1,100}");

    private final Jsonb jsonb;
    private final Here here;
    private final List<Refusal> refused = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final Map<String, Series> series = new LinkedHashMap<>();
    private final Set<Integer> numbers = new HashSet<>();
    private String format;
    private int version;
    private String account;
    private int nextTask = 1;
    private Settings settings;
    private SavedFilters filters;

    private AccountReader(Jsonb jsonb, Here here) {
        this.jsonb = jsonb;
        this.here = here;
    }

    /**
     * Reads all of it.
     *
     * @param here where and when saved filters are asked
     * @throws Unreadable if it is no such JSON at all
     */
    static Incoming read(InputStream body, Jsonb jsonb, Here here) {
        var reader = new AccountReader(jsonb, here);
        try (var parser = Json.createParser(body)) {
            reader.members(parser);
        } catch (JsonParsingException e) {
            var at = e.getLocation();
            throw new Unreadable(
                    "line " + at.getLineNumber() + ", column " + at.getColumnNumber(), "This is not valid JSON.");
        } catch (JsonException | IllegalStateException | NoSuchElementException e) {
            throw new Unreadable("line 1", "This is not valid JSON.");
        }
        return reader.incoming();
    }

    private void members(JsonParser parser) {
        if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
            throw new Unreadable("line 1", "An export begins with \"{\".");
        }
        while (parser.next() == Event.KEY_NAME) {
            member(parser.getString(), parser);
        }
        if (parser.hasNext()) {
            parser.next(); // refuses whatever follows
        }
    }

    private void member(String name, JsonParser parser) {
        var event = parser.next();
        switch (name) {
            case "format" -> format = text(parser.getValue());
            case "version" -> version = number(parser.getValue());
            case "account" -> account(parser.getValue());
            case "nextTask" -> nextTask = number(parser.getValue());
            case "settings" -> settings(parser.getValue());
            case "filters" -> filters = new FilterReader(jsonb, here, refused::add).read(parser.getValue());
            case "series" -> each(name, event, parser, this::series);
            case "tasks" -> each(name, event, parser, this::task);
            default -> parser.getValue();
        }
    }

    /** Takes in one part of a list. */
    private interface Taking {
        void take(JsonValue value, String where);
    }

    private static void each(String name, Event event, JsonParser parser, Taking taking) {
        if (event != Event.START_ARRAY) {
            throw new Unreadable("/" + name, "This is a list.");
        }
        var index = 0;
        for (var event2 = parser.next(); event2 != Event.END_ARRAY; event2 = parser.next()) {
            taking.take(parser.getValue(), "/" + name + "/" + index++);
        }
    }

    /** The names of its tasks are made of it. */
    private void account(JsonValue value) {
        account = text(value);
        if (account != null && !ACCOUNT.matcher(account).matches()) {
            account = null;
            refused.add(Refusal.of(null, "/account", "It is not the id of an account."));
        }
    }

    private void settings(JsonValue value) {
        var found = read(value, Settings.class, "/settings");
        found.ifPresent(read -> {
            var faults = SettingsLimits.faults(read);
            if (faults.isEmpty()) {
                settings = read;
            } else {
                refused.add(new Refusal(null, "/settings", faults));
            }
        });
    }

    private void series(JsonValue value, String where) {
        read(value, SeriesCopy.class, where).ifPresent(copy -> {
            try {
                series.put(copy.id(), copy.series());
            } catch (IllegalArgumentException e) {
                refused.add(Refusal.of(null, where, sentence(e)));
            }
        });
    }

    private void task(JsonValue value, String where) {
        read(value, TaskCopy.class, where).ifPresent(copy -> {
            try {
                var task = copy.task();
                if (!numbers.add(task.number())) {
                    throw new IllegalArgumentException("two tasks have the same number");
                }
                tasks.add(task);
                places.add(where);
            } catch (IllegalArgumentException e) {
                refused.add(Refusal.of(copy.uid(), where, sentence(e)));
            }
        });
    }

    private <T> Optional<T> read(JsonValue value, Class<T> type, String where) {
        try {
            if (value instanceof JsonObject object) {
                return Optional.of(jsonb.fromJson(object.toString(), type));
            }
        } catch (RuntimeException e) {
            // Whatever the mapping stumbles over, it stumbles over what was sent.
        }
        refused.add(Refusal.of(null, where, "It is not of the shape that an export has."));
        return Optional.empty();
    }

    private Incoming incoming() {
        if (!AccountWriter.FORMAT.equals(format)) {
            throw new Unreadable("/format", "An export of this service says \"" + AccountWriter.FORMAT + "\" here.");
        }
        if (version != AccountWriter.VERSION) {
            throw new Unreadable("/version", "Only version " + AccountWriter.VERSION + " can be read.");
        }
        var origin = new Origin(account, series);
        var items = new ArrayList<Item>();
        for (int index = 0; index < tasks.size(); index++) {
            items.add(new Item(places.get(index), origin.joining(tasks.get(index)), tasks.get(index)));
        }
        var highest = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Incoming(
                items,
                refused,
                new Incoming.Account(
                        account, Math.max(nextTask, highest + 1), settings, filters, List.copyOf(series.values())));
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : null;
    }

    private static int number(JsonValue value) {
        return value instanceof JsonNumber number ? number.intValue() : 0;
    }

    private static String sentence(IllegalArgumentException e) {
        var reason = e.getMessage();
        return Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".";
    }
}
