package io.todochat.task;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.LowerCase;
import io.todochat.events.TaskState;
import io.todochat.http.Problem;
import io.todochat.task.OpenApi.Operation;
import io.todochat.task.chat.boundary.ChatResource;
import io.todochat.task.chat.entity.Pending;
import io.todochat.task.finding.entity.SavedFilter;
import io.todochat.task.tasks.boundary.AccountResource;
import io.todochat.task.tasks.boundary.Preview;
import io.todochat.task.tasks.boundary.ShownSeries;
import io.todochat.task.tasks.boundary.UndoResource;
import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Settings;
import io.todochat.task.tasks.entity.TagCount;
import io.todochat.task.transfer.entity.Progress;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Clients are built on the document, so it says what the code does: neither has a route that the other does not have. */
class OpenApiTest {

    private static final OpenApi DOCUMENT = OpenApi.read();
    private static final Set<Route> ROUTES = Route.all();

    @Test
    void everyRouteForPersonsIsInTheDocumentAndNoOther() {
        assertThat(DOCUMENT.operations())
                .extracting(Operation::route)
                .containsExactlyInAnyOrderElementsOf(
                        ROUTES.stream().map(Route::name).collect(toSet()))
                .allMatch(route -> route.contains(" /api/v1/"));
    }

    @Test
    void everyParameterThatIsReadIsInTheDocumentAndNoOther() {
        var read = ROUTES.stream().collect(groupingBy(Route::name, mapping(Route::parameters, toSet())));
        assertThat(DOCUMENT.operations())
                .allSatisfy(operation -> assertThat(operation.parameters("path", "query"))
                        .as(operation.route())
                        .isEqualTo(read.get(operation.route()).stream()
                                .flatMap(Set::stream)
                                .collect(toSet())));
    }

    @Test
    void everyMediaTypeThatIsTakenIsInTheDocumentAndNoOther() {
        var taken = ROUTES.stream()
                .collect(toMap(
                        Route::name,
                        Route::consumed,
                        (one, other) ->
                                Stream.of(one, other).flatMap(Set::stream).collect(toSet())));
        assertThat(DOCUMENT.operations())
                .allSatisfy(operation ->
                        assertThat(operation.consumed()).as(operation.route()).isEqualTo(taken.get(operation.route())));
    }

    @Test
    void everyOperationSaysWhatItIsAndHowItIsRefused() {
        assertThat(DOCUMENT.operations()).allSatisfy(operation -> {
            assertThat(operation.text("operationId")).isNotBlank();
            assertThat(operation.text("summary")).isNotBlank();
            assertThat(operation.statuses())
                    .as(operation.route())
                    .contains("400", "401", "406", "429", "503")
                    .containsAll(operation.isOfOneThing() ? Set.of("404") : Set.of())
                    .containsAll(operation.consumed().isEmpty() ? Set.of() : Set.of("413", "415"));
        });
        assertThat(DOCUMENT.operations())
                .extracting(operation -> operation.text("operationId"))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyPostTakesAKey() {
        assertThat(DOCUMENT.operations())
                .filteredOn(operation -> operation.route().startsWith("POST "))
                .allSatisfy(operation -> {
                    assertThat(operation.parameters("header"))
                            .as(operation.route())
                            .contains("Idempotency-Key");
                    assertThat(operation.statuses()).as(operation.route()).contains("409");
                });
    }

    @Test
    void everyReasonForWhichAPersonIsRefusedIsAKindOfProblemInTheDocument() {
        var ofOthers = EnumSet.of(Reason.ALREADY_ANSWERED, Reason.NO_SUCH_REMINDER);
        var otherwiseCalled = EnumSet.of(Reason.INVALID, Reason.OTHER_VERSION);
        var reasons = Arrays.stream(Reason.values())
                .filter(reason -> !ofOthers.contains(reason) && !otherwiseCalled.contains(reason))
                .map(LowerCase::word);
        assertThat(DOCUMENT.kinds())
                .containsAll(reasons.collect(Collectors.toList()))
                .containsAll(List.of("invalid-field", "changed-meanwhile"));
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryComponentIsReferredTo() {
        assertThat(DOCUMENT.references()).isEqualTo(DOCUMENT.components());
    }

    @Test
    void everyMemberThatIsSentOrReadIsInTheDocumentAndNoOther() {
        var records = new LinkedHashMap<String, Class<? extends Record>>();
        records.put("Task", TaskState.class);
        records.put("TaskPatch", TaskState.class);
        records.put("ChecklistItem", TaskState.Item.class);
        records.put("Reminder", TaskState.Reminder.class);
        records.put("Recurrence", TaskState.Repetition.class);
        records.put("Series", ShownSeries.class);
        records.put("Occurrences", Preview.class);
        records.put("Step", UndoResource.Step.class);
        records.put("Undone", UndoResource.Undone.class);
        records.put("TagCount", TagCount.class);
        records.put("Settings", Settings.class);
        records.put("SettingsDraft", Settings.class);
        records.put("Account", AccountResource.State.class);
        records.put("FilterDraft", SavedFilter.class);
        records.put("SavedFilter", SavedFilter.class);
        records.put("Import", Progress.class);
        records.put("Said", ChatResource.Said.class);
        records.put("Reply", ChatResource.Answer.class);
        records.put("Problem", Problem.class);

        assertThat(records)
                .allSatisfy((schema, record) -> assertThat(DOCUMENT.members(schema))
                        .as(schema)
                        .isEqualTo(Stream.of(record.getRecordComponents())
                                .map(RecordComponent::getName)
                                .collect(toSet())));
    }

    @Test
    void everyKindOfQuestionIsInTheDocument() {
        assertThat(DOCUMENT.words("Reply", "question", "kind"))
                .isEqualTo(Stream.of(Pending.Kind.values()).map(LowerCase::word).toList());
    }
}
