package io.todochat.dapr;

import static io.todochat.dapr.StateStore.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a service learns where the way to the sidecar is cut, or the sidecar is gone. */
@OnEveryDatabase
class SidecarStoreOutagesIT {

    private static final int IN_THE_HEADERS = 5;
    private static final int IN_THE_BODY = 2_000;

    private final Daprd daprd;
    private final StateStore store;

    SidecarStoreOutagesIT(Daprd daprd) {
        this.daprd = daprd;
        store = daprd.store();
        store.transact(List.of(Operation.put("large", "\"" + "x".repeat(10_000) + "\"")));
    }

    @Test
    void aTransactionWhoseAnswerIsCutIsOfUnknownOutcome() {
        try (var wire = new CutWire(daprd.port())) {
            wire.cutAfter(IN_THE_HEADERS);

            assertThat(through(wire).transact(List.of(Operation.put("cut", "1"))))
                    .isEqualTo(UNKNOWN);
        }
        assertThat(store.get("cut")).isPresent();
    }

    @Test
    void aReadingWhoseAnswerIsCutInTheHeadersIsUnavailable() {
        readingIsUnavailableIfCutAfter(IN_THE_HEADERS);
    }

    @Test
    void aReadingWhoseAnswerIsCutInTheBodyIsUnavailable() {
        readingIsUnavailableIfCutAfter(IN_THE_BODY);
    }

    private void readingIsUnavailableIfCutAfter(int bytes) {
        try (var wire = new CutWire(daprd.port())) {
            wire.cutAfter(bytes);
            var cut = through(wire);

            assertThatThrownBy(() -> cut.get("large")).isInstanceOf(SidecarUnavailable.class);
            assertThatThrownBy(() -> cut.getAll(List.of("large"))).isInstanceOf(SidecarUnavailable.class);
        }
    }

    @Test
    void aSidecarThatIsGoneIsUnavailableForReadingAndOfUnknownOutcomeForWriting() {
        var nobody = URI.create("http://127.0.0.1:" + FreePorts.some(1).getFirst());
        var gone = new SidecarStore(new Sidecar(nobody, Daprd.TOKEN), Daprd.STORE, 1);

        assertThatThrownBy(() -> gone.get("large")).isInstanceOf(SidecarUnavailable.class);
        assertThatThrownBy(() -> gone.getAll(List.of("large"))).isInstanceOf(SidecarUnavailable.class);
        assertThat(gone.transact(List.of(Operation.put("lost", "1")))).isEqualTo(UNKNOWN);
    }

    @Test
    void aSidecarThatDemandsAnotherTokenIsUnavailable() {
        var sidecar = new Sidecar(URI.create("http://127.0.0.1:" + daprd.port()), "another token");
        var stranger = new SidecarStore(sidecar, Daprd.STORE, 1);

        assertThatThrownBy(() -> stranger.get("large"))
                .isInstanceOf(SidecarUnavailable.class)
                .hasMessageContaining("401");
        assertThatThrownBy(() -> stranger.transact(List.of(Operation.put("strange", "1"))))
                .isInstanceOf(SidecarUnavailable.class);
        assertThat(store.get("strange")).isEmpty();
    }

    private static StateStore through(CutWire wire) {
        return new SidecarStore(wire.sidecar(), Daprd.STORE, 1);
    }
}
