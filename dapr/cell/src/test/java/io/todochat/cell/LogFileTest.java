package io.todochat.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    private Path folder;

    private Path file;
    private LogFile log;

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        file = folder.resolve("logs").resolve("broker.log");
        log = new LogFile(file);
    }

    @Test
    void theEndOfALogIsThatOfTheLastRun() throws IOException {
        log.begin("broker");
        write("old\n");
        log.begin("broker");
        write("new\n");

        assertThat(log.tail(15)).containsExactly("new");
    }

    @Test
    void theEndOfALongLogHasOnlyTheLastLines() throws IOException {
        log.begin("broker");
        write("1\n2\n3\n4\n");

        assertThat(log.tail(2)).containsExactly("3", "4");
    }

    @Test
    void aLogThatIsNotThereHasNoEnd() {
        assertThat(log.tail(15)).isEmpty();
    }

    @Test
    void aBigLogMakesRoom() throws IOException {
        log.begin("broker");
        write("x".repeat(9 << 20));
        log.begin("broker");

        assertThat(Files.size(file)).isLessThan(100);
        assertThat(folder.resolve("logs").resolve("broker.log.1")).exists();
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }
}
