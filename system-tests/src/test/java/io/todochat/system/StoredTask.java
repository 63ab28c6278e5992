package io.todochat.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A task as the state store has it, in one line: its title and whatever is not as usual. */
final class StoredTask {

    private StoredTask() {}

    /** The tasks of a page document, by number; none where there is no document. */
    static List<String> in(String page) {
        if (page.isBlank()) {
            return List.of();
        }
        try (var reader = Json.createReader(new StringReader(page))) {
            return reader
                    .readObject()
                    .getJsonObject("body")
                    .getJsonArray("tasks")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .map(StoredTask::line)
                    .toList();
        }
    }

    private static String line(JsonObject task) {
        var line = new StringBuilder(task.getString("title"));
        add(line, "due", task.getString("due", ""));
        add(line, "start", task.getString("start", ""));
        add(line, "priority", task.getString("priority", "none").replace("none", ""));
        add(line, "tags", texts(task, "tags"));
        add(line, "repeats", task.containsKey("series") ? "yes" : "");
        add(line, "notes", task.getString("notes", ""));
        add(line, "items", titles(task));
        add(line, "reminders", size(task));
        add(line, "status", task.getString("status", "open").replace("open", ""));
        add(line, "deleted", task.containsKey("deleted") ? "yes" : "");
        return line.toString();
    }

    private static void add(StringBuilder line, String name, String value) {
        if (!value.isEmpty()) {
            line.append("; ").append(name).append(' ').append(value);
        }
    }

    private static String texts(JsonObject task, String name) {
        var array = task.getJsonArray(name);
        return array == null
                ? ""
                : array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.joining(","));
    }

    private static String titles(JsonObject task) {
        var items = task.getJsonArray("checklist");
        return items == null
                ? ""
                : IntStream.range(0, items.size())
                        .mapToObj(items::getJsonObject)
                        .map(item -> item.getString("title") + (item.getBoolean("done", false) ? " ✓" : ""))
                        .collect(Collectors.joining(","));
    }

    private static String size(JsonObject task) {
        var reminders = task.getJsonArray("reminders");
        return reminders == null || reminders.isEmpty() ? "" : Integer.toString(reminders.size());
    }
}
