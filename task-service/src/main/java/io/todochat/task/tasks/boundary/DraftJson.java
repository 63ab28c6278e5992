package io.todochat.task.tasks.boundary;

import io.todochat.events.LowerCase;
import io.todochat.events.Priority;
import io.todochat.events.Status;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.ChecklistItem;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Draft.Wish;
import io.todochat.task.tasks.entity.Repetition;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;

/**
 * Drafts as JSON, in both directions. What a person cannot write (id, version …) is passed over, so that what was read
 * can be sent back; a name that is none is refused, as it is a mistake.
 */
final class DraftJson {

    private static final Set<String> GIVEN =
            Set.of("id", "series", "slot", "created", "updated", "completed", "deleted", "version");
    private static final Set<String> WRITTEN = Set.of(
            "title",
            "notes",
            "status",
            "priority",
            "tags",
            "due",
            "zone",
            "start",
            "checklist",
            "reminders",
            "recurrence");

    private DraftJson() {}

    /**
     * Reads one.
     *
     * @throws jakarta.ws.rs.WebApplicationException 400 that names every member that cannot be accepted
     */
    static Draft read(JsonObject json) {
        return read(json, "");
    }

    /** @param pointer where in the request it stands */
    static Draft read(JsonObject json, String pointer) {
        var members = new Members(json, pointer);
        members.refuseOthers(WRITTEN, GIVEN);
        var draft = new Draft(
                members.text("title"),
                members.text("notes"),
                members.word("status", Status.class),
                members.word("priority", Priority.class),
                members.texts("tags"),
                members.text("due"),
                members.text("zone"),
                members.text("start"),
                members.list("checklist", DraftJson::item),
                members.list("reminders", DraftJson::wish),
                members.object("recurrence", DraftJson::repetition));
        members.requireNoFaults();
        return draft;
    }

    private static ChecklistItem item(Members item) {
        item.refuseOthers(Set.of("id", "title", "done"), Set.of());
        return new ChecklistItem(item.text("id"), item.text("title"), item.flag("done"));
    }

    private static Wish wish(Members reminder) {
        reminder.refuseOthers(Set.of("id", "at", "before"), Set.of("snoozed"));
        return new Wish(reminder.text("id"), reminder.instant("at"), reminder.text("before"));
    }

    private static Repetition repetition(Members recurrence) {
        recurrence.refuseOthers(Set.of("rule", "monthEnd", "from", "rdates", "exdates"), Set.of());
        return new Repetition(
                recurrence.required("rule"),
                recurrence.text("monthEnd"),
                recurrence.text("from"),
                slots(recurrence, "rdates"),
                slots(recurrence, "exdates"));
    }

    private static List<String> slots(Members recurrence, String name) {
        return recurrence.readEach(name, Slot::parse).stream().map(Slot::text).toList();
    }

    /** A draft as a client sees the task, for a merge patch to be applied to. */
    static JsonObject write(Draft draft) {
        var json = Json.createObjectBuilder();
        add(json, "title", draft.title());
        add(json, "notes", draft.notes());
        add(json, "status", LowerCase.word(draft.status()));
        add(json, "priority", LowerCase.word(draft.priority()));
        json.add("tags", Json.createArrayBuilder(draft.tags()));
        add(json, "due", draft.due());
        add(json, "zone", draft.zone());
        add(json, "start", draft.start());
        var items = Json.createArrayBuilder();
        draft.checklist().forEach(item -> items.add(write(item)));
        var wishes = Json.createArrayBuilder();
        (draft.reminders() == null ? List.<Wish>of() : draft.reminders()).forEach(wish -> wishes.add(write(wish)));
        json.add("checklist", items).add("reminders", wishes);
        if (draft.recurrence() != null) {
            json.add("recurrence", write(draft.recurrence()));
        }
        return json.build();
    }

    private static JsonValue write(ChecklistItem item) {
        var json = Json.createObjectBuilder();
        add(json, "id", item.id());
        return add(json, "title", item.title()).add("done", item.done()).build();
    }

    private static JsonValue write(Wish wish) {
        var json = Json.createObjectBuilder();
        add(json, "id", wish.id());
        add(json, "at", wish.at() == null ? null : wish.at().toString());
        return add(json, "before", wish.before()).build();
    }

    private static JsonValue write(Repetition how) {
        var json = Json.createObjectBuilder()
                .add("rule", how.rule())
                .add("monthEnd", how.monthEnd())
                .add("from", how.from());
        add(json, "rdates", how.rdates());
        return add(json, "exdates", how.exdates()).build();
    }

    private static JsonObjectBuilder add(JsonObjectBuilder json, String name, List<String> values) {
        return values == null ? json : json.add(name, Json.createArrayBuilder(values));
    }

    private static JsonObjectBuilder add(JsonObjectBuilder json, String name, String value) {
        return value == null ? json : json.add(name, value);
    }
}
