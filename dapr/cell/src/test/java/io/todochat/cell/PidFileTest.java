package io.todochat.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    private Path folder;

    private Path file;
    private PidFile pidFile;

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        file = folder.resolve("pids").resolve("broker");
        pidFile = new PidFile(file);
    }

    @Test
    void aProcessIsFoundWhileItRuns() {
        pidFile.write(ProcessHandle.current());

        assertThat(pidFile.process()).contains(ProcessHandle.current());
    }

    @Test
    void aProcessIsNotFoundAfterItsEnd() throws Exception {
        var process = new ProcessBuilder("sleep", "60").start();
        pidFile.write(process.toHandle());
        process.destroyForcibly().waitFor();

        assertThat(pidFile.process()).isEmpty();
    }

    @Test
    void anotherProcessWithItsNumberIsNotTakenForIt() throws IOException {
        pidFile.write(ProcessHandle.current());
        var pid = ProcessHandle.current().pid();
        Files.writeString(file, pid + " 1\n");

        assertThat(pidFile.process()).isEmpty();
    }

    @Test
    void aFileThatAPowerCutLeftEmptyNamesNoProcess() throws IOException {
        pidFile.write(ProcessHandle.current());
        Files.writeString(file, "");

        assertThat(pidFile.process()).isEmpty();
    }

    @Test
    void aMissingFileNamesNoProcess() {
        assertThat(pidFile.process()).isEmpty();
    }
}
