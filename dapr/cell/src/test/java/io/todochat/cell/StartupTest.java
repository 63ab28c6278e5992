package io.todochat.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupTest {

    @TempDir
    private Path folder;

    private Processes processes;

    @BeforeEach
    void inAFolderOfItsOwn() {
        processes = new Processes(new Site(folder, folder, new Ports(20000)));
    }

    @AfterEach
    void nothingStays() throws InterruptedException {
        new Shutdown(processes, _ -> {}).stopAll();
    }

    /** A process that is ready once it has made a file. */
    private record Script(Path folder, String name, List<String> needs, String script, Duration patience)
            implements Part {

        Script(Path folder, String name, String script, String... needs) {
            this(folder, name, List.of(needs), script, Duration.ofSeconds(20));
        }

        @Override
        public List<Integer> ports() {
            return List.of(20000);
        }

        @Override
        public String address() {
            return "";
        }

        @Override
        public Command prepare() {
            return new Command(List.of("sh", "-c", script), Map.of());
        }

        @Override
        public boolean ready() {
            return Files.exists(folder.resolve(name + ".ready"));
        }
    }

    private Script sound(String name, String... needs) {
        return new Script(folder, name, "touch %s.ready; exec sleep 60".formatted(name), needs);
    }

    @Test
    void everythingRunsAndIsReadyOnReturn() throws InterruptedException {
        var started = start(sound("broker"), sound("task-service"));

        assertThat(started).containsExactly("broker", "task-service");
        assertThat(List.of("broker", "task-service")).allMatch(processes::runs);
    }

    @Test
    void whoNeedsAnotherStartsOnceThatIsReady() throws InterruptedException {
        var sidecar =
                new Script(folder, "task-sidecar", "ls > seen; touch task-sidecar.ready; exec sleep 60", "broker");

        start(sidecar, sound("broker"));

        assertThat(folder.resolve("seen")).content().contains("broker.ready");
    }

    @Test
    void aSecondStartStartsOnlyWhatHasDied() throws InterruptedException {
        start(sound("broker"), sound("task-service"));
        processes.kill("task-service");

        assertThat(start(sound("broker"), sound("task-service"))).containsExactly("task-service");
        assertThat(start(sound("broker"), sound("task-service"))).isEmpty();
    }

    @Test
    void whatEndsBeforeItIsReadyIsNamedAndTheRestIsStopped() throws InterruptedException {
        start(sound("scheduler"));
        var broken = new Script(folder, "task-service", "echo out of order; exit 3");

        assertThatThrownBy(() -> start(sound("scheduler"), sound("broker"), broken))
                .isInstanceOf(CellException.class)
                .hasMessageStartingWith("task-service ended before it was ready")
                .hasMessageEndingWith("out of order");

        assertThat(processes.runs("broker")).isFalse();
        assertThat(processes.runs("scheduler")).as("it ran before").isTrue();
    }

    @Test
    void whatIsNotReadyInTimeIsNamed() {
        var slow = new Script(folder, "broker", List.of(), "exec sleep 60", Duration.ofSeconds(1));

        assertThatThrownBy(() -> start(slow)).hasMessageStartingWith("broker was not ready after 1 s");

        assertThat(processes.runs("broker")).isFalse();
    }

    @Test
    void anInterruptedStartLeavesNothingBehind() {
        var slow = new Script(folder, "broker", "exec sleep 60");
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> start(slow)).isInstanceOf(InterruptedException.class);

        assertThat(processes.runs("broker")).isFalse();
    }

    private List<String> start(Part... parts) throws InterruptedException {
        return new Startup(processes, _ -> {}, List.of(parts)).run();
    }
}
