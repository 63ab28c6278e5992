package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** task-service or its sidecar dies at any moment, under eight who write by every verb of the API. */
@ExtendWith(LocalSystem.class)
class TaskCrashesIT {

    private static final List<String> VICTIMS = List.of("task-service", "task-sidecar");
    private static final int MOST_REQUESTS_BETWEEN = 400;
    private static final long SEED = 20_261_124;

    @Test
    void whatWasAcknowledgedIsThereAndWhatWasRefusedIsNotAfterAFewKills() throws Exception {
        killUnderWriters(5);
    }

    @Tag("long")
    @Test
    void theSameAfterFiftyKills() throws Exception {
        killUnderWriters(50);
    }

    private static void killUnderWriters(int kills) throws Exception {
        var random = new Random(SEED);
        try (var writers = TaskWriters.begin(LocalSystem.CELL)) {
            for (int kill = 0; kill < kills; kill++) {
                writers.untilMoreIsWritten(1 + random.nextInt(MOST_REQUESTS_BETWEEN));
                LocalSystem.CELL
                        .process(VICTIMS.get(random.nextInt(VICTIMS.size())))
                        .kill();
                LocalSystem.CELL.start();
            }
            writers.untilMoreIsWritten(MOST_REQUESTS_BETWEEN);
            writers.endAndAssertNothingIsMissingAndNothingIsInvented();
            Figures.note("%d kills of task-service or its sidecar: %d requests answered"
                    .formatted(kills, writers.written()));
            writers.persons().forEach(TaskCrashesIT::assertTrailHolds);
        }
    }

    private static void assertTrailHolds(PersonClient person) {
        var events = TopicReader.sequences(person).size();
        Waiting.untilCaughtUp(person::auditVerification, audit -> audit.getInt("entries") == events);
        assertThat(person.auditVerification().getBoolean("verified")).isTrue();
    }
}
