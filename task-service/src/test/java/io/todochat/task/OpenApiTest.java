package io.todochat.task;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.LowerCase;
import io.todochat.task.OpenApi.Operation;
import io.todochat.task.tasks.entity.Decision.Reason;
import java.util.Arrays;
import java.util.EnumSet;
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
}
