package io.todochat.dapr;

import static io.todochat.dapr.StateStore.Outcome.COMMITTED;
import static io.todochat.dapr.StateStore.Outcome.CONFLICT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class SidecarStoreIT {

    private final Daprd daprd;
    private final StateStore store;

    SidecarStoreIT(Daprd daprd) {
        this.daprd = daprd;
        store = daprd.store();
    }

    @Test
    void whatWasWrittenIsReadWithAnEtag() {
        assertThat(write(Operation.put("plain", "{\"text\":\"grüße €\"}"))).isEqualTo(COMMITTED);

        var found = store.get("plain").orElseThrow();

        assertThat(found.json()).isEqualTo("{\"text\":\"grüße €\"}");
        assertThat(found.etag()).isNotBlank();
        assertThat(store.getAll(List.of("plain"))).containsExactly(Map.entry("plain", found));
    }

    @Test
    void aMissingDocumentIsEmptyAndLeftOut() {
        write(Operation.put("there", "1"));

        assertThat(store.get("not there")).isEmpty();
        assertThat(store.getAll(List.of("not there", "there", "nor there"))).containsOnlyKeys("there");
        assertThat(store.getAll(List.of("not there"))).isEmpty();
        assertThat(store.getAll(List.of())).isEmpty();
    }

    @Test
    void manyDocumentsAreReadInSeveralCalls() {
        var keys = IntStream.range(0, 200).mapToObj(number -> "many:" + number).toList();
        store.transact(keys.stream().map(key -> Operation.put(key, "{}")).toList());

        assertThat(store.getAll(keys)).containsOnlyKeys(keys);
    }

    @Test
    void creatingWhatIsThereAlreadyIsAConflictAndStoresNothing() {
        assertThat(write(Operation.create("once", "1"))).isEqualTo(COMMITTED);

        assertThat(write(Operation.put("beside", "2"), Operation.create("once", "2")))
                .isEqualTo(CONFLICT);

        assertThat(store.get("once")).map(Document::json).contains("1");
        assertThat(store.get("beside")).isEmpty();
    }

    @Test
    void replacingAnotherVersionThanTheNewestIsAConflictAndStoresNothing() {
        write(Operation.put("version", "1"));
        var read = store.get("version").orElseThrow().etag();
        assertThat(write(Operation.replace("version", "2", read))).isEqualTo(COMMITTED);

        assertThat(write(Operation.replace("version", "3", read), Operation.put("besides", "3")))
                .isEqualTo(CONFLICT);

        assertThat(store.get("version")).map(Document::json).contains("2");
        assertThat(store.get("besides")).isEmpty();
    }

    @Test
    void replacingWhatIsGoneIsAConflict() {
        write(Operation.put("gone", "1"));
        var read = store.get("gone").orElseThrow().etag();
        assertThat(write(Operation.delete("gone"))).isEqualTo(COMMITTED);

        assertThat(write(Operation.replace("gone", "2", read))).isEqualTo(CONFLICT);

        assertThat(store.get("gone")).isEmpty();
    }

    @Test
    void deletingWhatIsNotThereIsNoConflict() {
        assertThat(write(Operation.delete("never there"), Operation.put("kept", "1")))
                .isEqualTo(COMMITTED);
        assertThat(store.get("kept")).isPresent();
    }

    @Test
    void aDocumentOfLimitedLifetimeIsForgottenAndMayBeCreatedAgain() {
        assertThat(write(Operation.create("short", "1", Duration.ofSeconds(1)))).isEqualTo(COMMITTED);

        await().atMost(Duration.ofSeconds(10)).until(() -> store.get("short").isEmpty());

        assertThat(store.getAll(List.of("short"))).isEmpty();
        assertThat(write(Operation.create("short", "2", Duration.ofHours(1)))).isEqualTo(COMMITTED);
        assertThat(write(Operation.create("short", "3", Duration.ofHours(1)))).isEqualTo(CONFLICT);
        assertThat(store.get("short")).map(Document::json).contains("2");
    }

    @Test
    void aStoreThatDoesNotExistIsCalledUnavailable() {
        var missing = new SidecarStore(daprd.sidecar(), "missing", 1);

        assertThatThrownBy(() -> missing.get("key")).isInstanceOf(SidecarUnavailable.class);
        assertThatThrownBy(() -> missing.getAll(List.of("key"))).isInstanceOf(SidecarUnavailable.class);
        assertThatThrownBy(() -> missing.transact(List.of(Operation.put("key", "1"))))
                .isInstanceOf(SidecarUnavailable.class);
    }

    private StateStore.Outcome write(Operation... operations) {
        return store.transact(List.of(operations));
    }
}
