package io.todochat.system;

import io.todochat.cell.Cell;
import io.todochat.cell.Service;
import io.todochat.database.Postgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two replicas of task-service on one store give the same results as one. */
class ReplicasIT {

    /** A slow machine does so many within the minute that is waited for each. */
    private static final int REQUESTS_A_PART = 500;

    private static final int PARTS = 4;
    private static final Path FOLDER = Path.of("target", "replicas").toAbsolutePath();
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void whoeverWritesThroughBothLosesNothingAndInventsNothing() throws Exception {
        writeThroughBoth(two());
    }

    @Tag("long")
    @Test
    void theSameOnPostgresql() throws Exception {
        try (var database = Postgres.start(FOLDER.resolve("database"))) {
            var components = database.components(PROJECT);
            makeTables(one().components(components));
            writeThroughBoth(two().components(components).setting("TODOCHAT_TASKS_TRANSACTIONS", "8"));
        }
    }

    private static Cell two() {
        return one().twice(Service.TASK);
    }

    private static Cell one() {
        return Cell.in(FOLDER.resolve("cell"))
                .from(PROJECT)
                .portBase(19_280)
                .with(Service.TASK)
                .setting("TODOCHAT_HTTP_REQUESTS_PER_MINUTE", "0")
                .reporting(System.out::println);
    }

    /** Of two sidecars that meet an empty database at once one may end; Kubernetes would start it again. */
    private static void makeTables(Cell cell) {
        cell.reset();
        try {
            cell.start();
        } finally {
            cell.stop();
        }
    }

    private static void writeThroughBoth(Cell cell) throws Exception {
        cell.reset();
        try {
            cell.start();
            try (var writers = TaskWriters.begin(cell)) {
                for (int part = 0; part < PARTS; part++) {
                    writers.untilMoreIsWritten(REQUESTS_A_PART);
                }
                writers.endAndAssertNothingIsMissingAndNothingIsInvented();
            }
        } finally {
            cell.stop();
        }
    }
}
