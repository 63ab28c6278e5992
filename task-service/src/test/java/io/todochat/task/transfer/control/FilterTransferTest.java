package io.todochat.task.transfer.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.dapr.Operation;
import io.todochat.dapr.StoredForm;
import io.todochat.events.PersonKey;
import io.todochat.task.finding.entity.SavedFilter;
import io.todochat.task.finding.entity.SavedFilters;
import io.todochat.task.tasks.control.TaskKeys;
import io.todochat.task.transfer.control.Transfers.Form;
import io.todochat.task.transfer.entity.Progress;
import io.todochat.task.transfer.entity.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTransferTest {

    private static final String SOON = "{\"name\":\"soon\",\"filter\":\"due=le=now+7d\"}";

    private final Office office = new Office();
    private final StoredForm form = new StoredForm(office.transfers.jsonb);

    @Test
    void savedFiltersComeAlong() {
        var filters = form.write(new SavedFilters(
                List.of(new SavedFilter("soon", "due=le=now+7d", null, null, null, null, null, null, null, "-due"))));
        office.store.transact(List.of(Operation.put(TaskKeys.filters(PersonKey.of("ann")), filters)));

        var progress = office.take("bob", Form.ACCOUNT, office.export("ann", Form.ACCOUNT));

        assertThat(progress.refused()).isEmpty();
        assertThat(stored("bob")).isEqualTo(filters);
    }

    @Test
    void filtersOfAnEarlierExportGetAFormatVersion() {
        take("{\"filters\":[" + SOON + "]}");

        assertThat(names()).containsExactly("soon");
        assertThat(stored("bob")).startsWith("{\"format\":2,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":99,\"body\":{\"filters\":[]}}",
                "{\"format\":\"x\",\"body\":{\"filters\":[]}}",
                "{\"format\":2}",
                "{\"format\":2,\"body\":null}",
                "{\"filters\":{\"soon\":\"due=le=now+7d\"}}",
                "[]",
                "7"
            })
    void filtersThatCouldNotBeReadLaterAreNeverStored(String filters) {
        var progress = take(filters);

        assertThat(progress.refused()).extracting(Refusal::where).containsExactly("/filters");
        assertThat(progress.state()).isEqualTo(Progress.State.DONE);
        assertThat(office.store.get(TaskKeys.filters(PersonKey.of("bob")))).isEmpty();
    }

    @Test
    void whatCouldNotBeSavedIsToldAndTheOtherFiltersComeIn() {
        var progress = take("{\"format\":2,\"body\":{\"filters\":[" + SOON
                + ",{\"name\":\"odd\",\"filter\":\"nonsense==\"},{\"name\":\"\"},{},null,{\"name\":[]}"
                + ",{\"name\":\"Soon\"},{\"name\":\"sorted\",\"sort\":\"nonsense\"},{\"name\":\" home  work \"}]}}");

        assertThat(names()).containsExactly("home work", "soon");
        assertThat(progress.refused())
                .extracting(Refusal::where)
                .containsExactly(
                        "/filters/1",
                        "/filters/2",
                        "/filters/3",
                        "/filters/4",
                        "/filters/5",
                        "/filters/6",
                        "/filters/7");
    }

    @Test
    void noMoreFiltersComeInThanAPersonCanHave() {
        var many = IntStream.rangeClosed(0, SavedFilters.MOST)
                .mapToObj(index -> "{\"name\":\"n" + index + "\"}")
                .collect(Collectors.joining(","));

        var progress = take("{\"filters\":[" + many + "]}");

        assertThat(names()).hasSize(SavedFilters.MOST);
        assertThat(progress.refusals()).isEqualTo(1);
    }

    private Progress take(String filters) {
        return office.take(
                "bob", Form.ACCOUNT, "{\"format\":\"todochat-account\",\"version\":1,\"filters\":" + filters + "}");
    }

    private List<String> names() {
        return form.read(stored("bob"), SavedFilters.class).filters().stream()
                .map(SavedFilter::name)
                .toList();
    }

    private String stored(String user) {
        return office.store
                .get(TaskKeys.filters(PersonKey.of(user)))
                .orElseThrow()
                .json();
    }
}
