package io.todochat.system;

import io.todochat.cell.Cell;
import io.todochat.cell.Service;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two replicas of task-service on one store give the same results as one. */
class ReplicasIT {

    private static final int REQUESTS = 2_000;

    private final Cell cell = Cell.in(Path.of("target", "replicas").toAbsolutePath())
            .from(Path.of("..").toAbsolutePath().normalize())
            .portBase(19_280)
            .with(Service.TASK)
            .twice(Service.TASK)
            .setting("TODOCHAT_HTTP_REQUESTS_PER_MINUTE", "0")
            .reporting(System.out::println);

    @AfterEach
    void nothingStays() {
        cell.stop();
    }

    @Test
    void whoeverWritesThroughBothLosesNothingAndInventsNothing() throws Exception {
        cell.reset();
        cell.start();
        try (var writers = TaskWriters.begin(cell)) {
            writers.untilMoreIsWritten(REQUESTS);
            writers.endAndAssertNothingIsMissingAndNothingIsInvented();
        }
    }
}
