package io.todochat.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {

    private static final String NAME = "broker";

    @TempDir
    private Path folder;

    private Processes processes;

    @BeforeEach
    void inAFolderOfItsOwn() {
        processes = new Processes(new Site(folder, folder, new Ports(20000)));
    }

    @AfterEach
    void nothingStays() throws InterruptedException {
        processes.kill(NAME);
    }

    @Test
    void aProcessIsFoundByItsNameUntilItIsKilled() throws InterruptedException {
        launch("sleep 60");
        assertThat(processes.runs(NAME)).isTrue();

        processes.kill(NAME);

        assertThat(processes.runs(NAME)).isFalse();
    }

    @Test
    void aPausedProcessStandsStillAndEndsWhenAsked() throws InterruptedException {
        launch("exec sleep 60");
        processes.signal(NAME, Signal.STOP);
        // The signal is on its way when the call returns; a busy machine takes it up later.
        await().atMost(Duration.ofSeconds(10))
                .until(() ->
                        processes.find(NAME).map(Vitals::of).map(Vitals::paused).orElse(false));

        processes.terminate(NAME, Duration.ofSeconds(10));

        assertThat(processes.runs(NAME)).isFalse();
    }

    @Test
    void aProcessThatDoesNotListenEndsByForce() throws InterruptedException {
        launch("trap '' TERM; echo deaf; while :; do sleep 60; done");
        awaitLog("deaf");

        processes.terminate(NAME, Duration.ofMillis(300));

        assertThat(processes.runs(NAME)).isFalse();
    }

    @Test
    void aFailureShowsTheEndOfTheLog() throws InterruptedException {
        launch("echo no room; exit 1");
        awaitLog("no room");

        assertThat(processes.failure(NAME, "ended"))
                .hasMessageStartingWith("broker ended; the end of ")
                .hasMessageEndingWith("\nno room");
    }

    private void launch(String script) {
        processes.launch(NAME, new Command(List.of("sh", "-c", script), Map.of()));
    }

    private void awaitLog(String line) {
        var log = new LogFile(folder.resolve("logs").resolve(NAME + ".log"));
        await().atMost(Duration.ofSeconds(10)).until(() -> log.tail(1).equals(List.of(line)));
    }
}
