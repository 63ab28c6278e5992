package io.todochat.task.model.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.language.Heard;
import io.todochat.language.Phrase;
import io.todochat.language.Told;
import io.todochat.task.model.entity.Proposal;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model is told to fill in is what is read. */
class ProposalFormTest {

    private static final JsonObject FORM = ProposalForm.TOOL.parameters();
    private static final ZonedDateTime TUESDAY =
            ZonedDateTime.of(2026, 11, 24, 10, 15, 30, 0, ZoneId.of("Europe/Berlin"));

    @Test
    void everyMemberOfTheFormIsRead() {
        var examples = Map.ofEntries(
                Map.entry("title", "'add', 'title': 'x'"),
                Map.entry("notes", "'add', 'title': 'x', 'notes': 'y'"),
                Map.entry("due", "'add', 'title': 'x', 'due': 'next friday at 3pm'"),
                Map.entry("start", "'add', 'title': 'x', 'start': 'in two weeks'"),
                Map.entry("recurrence", "'add', 'title': 'x', 'recurrence': 'on the last friday of every month'"),
                Map.entry("priority", "'add', 'title': 'x', 'priority': 'high'"),
                Map.entry("tags", "'add', 'title': 'x', 'tags': ['home']"),
                Map.entry(
                        "reminders",
                        "'add', 'title': 'x', 'due': 'friday', 'reminders': ['30 minutes before', 'tomorrow at 9']"),
                Map.entry("checklist", "'add', 'title': 'x', 'checklist': ['a', 'b']"),
                Map.entry("intent", "'help'"),
                Map.entry("targets", "'complete', 'targets': ['it', 'them', 'the second one', 'all overdue tasks', 3]"),
                Map.entry("filter", "'list', 'filter': 'overdue, high priority, #home'"),
                Map.entry("end", "'snooze', 'targets': ['it'], 'end': 'tomorrow'"),
                Map.entry("changes", "'update', 'targets': ['it'], 'changes': {'later': 'two days'}"),
                Map.entry("more", "'list', 'more': [{'intent': 'help'}]"));

        assertThat(examples.keySet()).isEqualTo(FORM.getJsonObject("properties").keySet());
        examples.forEach((member, example) ->
                assertThat(told("{'intent': " + example + "}")).as(member).isPresent());
    }

    @Test
    void everyChangeOfTheFormIsRead() {
        var texts = Map.of(
                "due",
                "friday",
                "start",
                "friday",
                "recurrence",
                "every monday",
                "priority",
                "low",
                "later",
                "a day",
                "earlier",
                "a day");
        var lists = Map.of("reminders", "tomorrow at 9", "cleared", "notes");
        var changes = FORM.getJsonObject("properties").getJsonObject("changes").getJsonObject("properties");

        changes.forEach((name, form) -> {
            var isList = form.asJsonObject().getString("type").equals("array");
            var value =
                    isList ? "['" + lists.getOrDefault(name, "x") + "']" : "'" + texts.getOrDefault(name, "x") + "'";
            var example = "{'intent': 'update', 'targets': ['it'], 'changes': {'" + name + "': " + value + "}}";
            assertThat(told(example)).as(example).isPresent();
        });
    }

    @Test
    void theFormNamesAllIntentsThatAreReadAndAWayOut() {
        var intents = FORM.getJsonObject("properties").getJsonObject("intent").getJsonArray("enum");

        assertThat(intents.getValuesAs(JsonString::getString))
                .containsExactlyElementsOf(Stream.concat(Heard.intents().stream(), Stream.of("none"))
                        .toList());
        assertThat(told("{'intent': 'none'}")).isEmpty();
    }

    @Test
    void whatIsReadIsWhatInterpretTells() {
        assertThat(
                        told(
                                "{'intent': 'add', 'title': 'Bohrmaschine zurückgeben', 'due': '2026-12-01T15:30', 'notes': null}"))
                .contains(Map.of("intent", "add", "title", "Bohrmaschine zurückgeben", "due", "2026-12-01T15:30"));
        assertThat(told("{'intent': 'delete', 'targets': [{'filter': 'done'}]}"))
                .contains(Map.of(
                        "intent", "delete", "targets", List.of(Map.of("filter", "status==done")), "confirm", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "1.5",
                "1e400",
                "1e-400",
                "18446744073709551617",
                "99999999999999999999999999",
                "true",
                "null"
            })
    void numbersThatAreNoPlaceInAListAreNothing(String number) {
        assertThat(told("{'intent': 'complete', 'targets': [" + number + "]}")).isEmpty();
    }

    private static Optional<Map<String, Object>> told(String json) {
        return new Proposal(json.replace('\'', '"'))
                .reading(new Phrase("", TUESDAY, Locale.US))
                .map(Told::of);
    }
}
