package io.todochat.task.model.control;

import io.todochat.dapr.Converser.Tool;
import io.todochat.language.Heard;
import io.todochat.language.command.Priority;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The form that a model fills in: the members that {@link Heard} reads, and what belongs in them. */
final class ProposalForm {

    static final Tool TOOL = new Tool(
            "propose",
            "Says what a message to a to-do list amounts to. Members that do not apply are left out.",
            object(command()).add("required", words(List.of("intent"))).build());

    private ProposalForm() {}

    private static Map<String, JsonObjectBuilder> command() {
        var members = fields();
        var intents = Stream.concat(Heard.intents().stream(), Stream.of("none"));
        members.put("intent", text("What is wanted.").add("enum", words(intents.toList())));
        members.put(
                "targets",
                list(
                        "Which tasks: words of a title, \"it\", \"them\", \"the second one\", or a kind as in \"all overdue"
                                + " tasks\". For search, the words that are looked for, as one."));
        members.put(
                "filter",
                text(
                        "For list, search and count, which kind of task: \"overdue\", \"due next week\", \"high priority\","
                                + " \"done\", \"#home\", \"without a date\", also together."));
        members.put("end", text("For snooze, skip and pause: until when."));
        members.put("changes", object(changes()).add("description", "For update: what is to be different."));
        members.put(
                "more",
                Json.createObjectBuilder()
                        .add("type", "array")
                        .add("items", Json.createObjectBuilder().add("type", "object"))
                        .add("description", "Further commands of the same message, with the same members."));
        return members;
    }

    private static Map<String, JsonObjectBuilder> fields() {
        var fields = new TreeMap<String, JsonObjectBuilder>();
        fields.put("title", text("What is to be done."));
        fields.put("notes", text("What else is to be kept with it."));
        fields.put("due", text("When it is due."));
        fields.put("start", text("When it can begin, if that was said."));
        fields.put("recurrence", text("How it repeats: \"every monday\", \"on the last friday of every month\"."));
        fields.put(
                "priority",
                text("How much it presses.")
                        .add(
                                "enum",
                                words(Stream.of(Priority.values())
                                        .map(Priority::word)
                                        .toList())));
        fields.put("tags", list("Single words."));
        fields.put("reminders", list("When to remind: \"30 minutes before\", \"tomorrow at 9\"."));
        fields.put("checklist", list("Steps of it."));
        return fields;
    }

    private static Map<String, JsonObjectBuilder> changes() {
        var changes = fields();
        changes.put("later", text("How much later it is to be due: \"two days\"."));
        changes.put("earlier", text("How much earlier it is to be due."));
        changes.put("removedTags", list("Tags that it is not to have any more."));
        changes.put("cleared", list("Of due, recurrence and notes, what it is not to have any more."));
        return changes;
    }

    private static JsonObjectBuilder object(Map<String, JsonObjectBuilder> members) {
        var properties = Json.createObjectBuilder();
        members.forEach(properties::add);
        return Json.createObjectBuilder()
                .add("type", "object")
                .add("properties", properties)
                .add("additionalProperties", false);
    }

    private static JsonObjectBuilder text(String description) {
        return Json.createObjectBuilder().add("type", "string").add("description", description);
    }

    private static JsonObjectBuilder list(String description) {
        return Json.createObjectBuilder()
                .add("type", "array")
                .add("items", Json.createObjectBuilder().add("type", "string"))
                .add("description", description);
    }

    private static JsonArrayBuilder words(List<String> words) {
        return Json.createArrayBuilder(words);
    }
}
