package io.todochat.dapr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two replicas of four threads each, on the books of three persons. */
@OnEveryDatabase
class JournalCampaignIT {

    private static final int CALLS_A_FAULT = 8;

    private static final Logger RETRIES = Logger.getLogger("org.apache.http.impl.execchain");

    private final Daprd daprd;

    JournalCampaignIT(Daprd daprd) {
        this.daprd = daprd;
    }

    @BeforeAll
    static void silenceTheClient() {
        RETRIES.setLevel(Level.OFF);
    }

    @Test
    void whateverGoesWrongEveryWordAboutACommandIsTrue() throws InterruptedException {
        var replicas = Stream.generate(() -> new FaultyStore(daprd.store(), JournalCampaignIT::sometimes, () -> {}))
                .limit(2)
                .toList();
        var campaign = new Campaign(List.of("ann", "ben", "cem"), List.copyOf(replicas));

        campaign.awaitMore(500);
        campaign.end();

        replicas.forEach(FaultyStore::calm);
        campaign.check(daprd.store());
        assertThat(campaign.count(Ending.NotDone.class)).isPositive();
    }

    @Test
    void whatWasAcknowledgedSurvivesAKilledSidecar() throws InterruptedException {
        var campaign = new Campaign(List.of("dora", "emil", "finn"), List.of(daprd.store(), daprd.store()));

        for (int kill = 0; kill < 3; kill++) {
            campaign.awaitMore(100);
            daprd.kill();
            daprd.start();
        }
        campaign.awaitMore(100);
        campaign.end();

        campaign.check(daprd.store());
    }

    private static Fault sometimes(Fault.Call call) {
        var random = ThreadLocalRandom.current();
        var faults = Fault.of(call);
        return random.nextInt(CALLS_A_FAULT) == 0 ? faults.get(random.nextInt(faults.size())) : Fault.NONE;
    }
}
