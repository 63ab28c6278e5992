package io.todochat.task.tasks.boundary;

import io.todochat.http.Problem;
import io.todochat.task.tasks.entity.Command;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;

/** One of several changes as JSON: {@code op}, the {@code id} of a task, and what the change needs. */
final class OperationJson {

    private static final Set<String> WHICH = Set.of("op", "id", "version");

    private final JsonObject json;
    private final String pointer;

    private OperationJson(JsonObject json, String pointer) {
        this.json = json;
        this.pointer = pointer;
    }

    /**
     * Reads it.
     *
     * @param pointer where in the request it stands
     * @throws jakarta.ws.rs.WebApplicationException 400 that names what cannot be accepted
     */
    static Command read(JsonValue value, String pointer) {
        if (value instanceof JsonObject operation) {
            return new OperationJson(operation, pointer).command();
        }
        throw Problem.inField(pointer, "It has to be an object.").exception();
    }

    private Command command() {
        var members = new Members(json, pointer);
        var op = members.required("op");
        var version = members.whole("version");
        members.requireNoFaults();
        if (op.equals("add")) {
            refuseOthers(Set.of("op", "id", "task"));
            return new Command.Add(DraftJson.read(task(), pointer + "/task"));
        }
        var command = about(op);
        return version == null ? command : new Command.Expecting(id(), List.of(version), command);
    }

    private Command about(String op) {
        return switch (op) {
            case "skip" -> new Command.Skip(id(), Body.until(json, pointer, WHICH));
            case "snooze" -> SnoozeJson.read(id(), json, pointer, WHICH);
            default -> {
                refuseOthers(Set.of("op", "id", "version", "task"));
                yield plain(op);
            }
        };
    }

    private Command plain(String op) {
        return switch (op) {
            case "update" -> new Command.Edit(id(), TasksResource.patch(task(), pointer + "/task"));
            case "complete" -> new Command.Complete(id());
            case "reopen" -> new Command.Reopen(id());
            case "cancel" -> new Command.Cancel(id());
            case "delete" -> new Command.Delete(id());
            case "restore" -> new Command.Restore(id());
            case "duplicate" -> new Command.Duplicate(id());
            default ->
                throw Problem.inField(
                                pointer + "/op",
                                "It is one of add, update, complete, reopen, cancel, delete, restore, duplicate, skip,"
                                        + " snooze.")
                        .exception();
        };
    }

    private void refuseOthers(Set<String> names) {
        var members = new Members(json, pointer);
        members.refuseOthers(names, Set.of());
        members.requireNoFaults();
    }

    private JsonObject task() {
        if (json.get("task") instanceof JsonObject task) {
            return task;
        }
        throw Problem.inField(pointer + "/task", "What is to be written has to be an object.")
                .exception();
    }

    private int id() {
        if (json.get("id") instanceof JsonString id && id.getString().matches("[1-9][0-9]{0,8}")) {
            return Integer.parseInt(id.getString());
        }
        throw Problem.inField(pointer + "/id", "The id of a task is needed, as a text.")
                .exception();
    }
}
