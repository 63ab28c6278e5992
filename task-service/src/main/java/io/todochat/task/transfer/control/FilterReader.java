package io.todochat.task.transfer.control;

import io.todochat.dapr.StoredForm;
import io.todochat.task.finding.entity.Finding;
import io.todochat.task.finding.entity.Here;
import io.todochat.task.finding.entity.NotUnderstood;
import io.todochat.task.finding.entity.Query;
import io.todochat.task.finding.entity.SavedFilter;
import io.todochat.task.finding.entity.SavedFilters;
import io.todochat.task.tasks.entity.Fault;
import io.todochat.task.transfer.entity.Refusal;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the saved filters of an export. Only what could be saved one by one comes through: a document that cannot be read
 * later would keep the person from all of them.
 *
 * @param here where and when they are asked
 * @param refused is told what cannot be accepted
 */
record FilterReader(Jsonb jsonb, Here here, Consumer<Refusal> refused) {

    private static final String WHERE = "/filters";

    /** How long one can be as JSON, in characters: no more than a request that saves it can bring. */
    private static final int LONGEST = 1024 * 1024;

    /** Those that are good; null for none. */
    SavedFilters read(JsonValue sent) {
        return body(sent)
                .map(body -> good(body.getJsonArray("filters")))
                .filter(found -> !found.filters().isEmpty())
                .orElse(null);
    }

    private Optional<JsonObject> body(JsonValue sent) {
        try {
            if (new StoredForm(jsonb).read(sent.toString(), JsonValue.class) instanceof JsonObject body
                    && body.get("filters") instanceof JsonArray) {
                return Optional.of(body);
            }
        } catch (RuntimeException e) {
            // Whatever it stumbles over, it stumbles over what was sent.
        }
        refused.accept(Refusal.of(null, WHERE, "These are no saved filters that this version can read."));
        return Optional.empty();
    }

    private SavedFilters good(List<JsonValue> sent) {
        var good = SavedFilters.none();
        for (int index = 0; index < sent.size(); index++) {
            try {
                good = with(good, filter(sent.get(index)));
            } catch (NotUnderstood e) {
                var pointer = e.field() == null || e.field().isEmpty() ? "" : "/" + e.field();
                refused.accept(new Refusal(null, WHERE + "/" + index, List.of(new Fault(pointer, e.getMessage()))));
            }
        }
        return good;
    }

    private static SavedFilters with(SavedFilters before, SavedFilter filter) {
        if (before.named(filter.name()).isPresent()) {
            throw new NotUnderstood("name", null, "Another filter has this name.");
        }
        if (before.filters().size() >= SavedFilters.MOST) {
            throw new NotUnderstood("", null, "A person has at most " + SavedFilters.MOST + " saved filters.");
        }
        return before.with(filter);
    }

    private SavedFilter filter(JsonValue sent) {
        var text = sent.toString();
        if (text.length() > LONGEST) {
            throw new NotUnderstood("", null, "A saved filter has at most " + LONGEST + " characters in all.");
        }
        var filter = mapped(text);
        var named = filter.named(SavedFilters.name(filter.name() == null ? "" : filter.name()));
        Finding.of(new Query(List.of(named.criteria()), named.sort(), 1, null, false, Set.of()), here);
        return named;
    }

    private SavedFilter mapped(String text) {
        SavedFilter filter;
        try {
            filter = jsonb.fromJson(text, SavedFilter.class);
        } catch (RuntimeException e) {
            filter = null;
        }
        if (filter == null) {
            throw new NotUnderstood("", null, "It is not of the shape that an export has.");
        }
        return filter;
    }
}
