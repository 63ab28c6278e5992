package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.ProcessStatus;
import io.todochat.cell.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(LocalSystem.class)
class SecurityIT {

    private static final String LISTENING = "0A";
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");

    @Test
    void everyListenerIsOnTheLoopbackAddress() {
        var sockets = LocalSystem.CELL.status().stream()
                .flatMap(process -> sockets(process).stream())
                .collect(Collectors.toSet());

        var elsewhere = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> lines(Path.of(table)).stream().skip(1))
                .map(line -> line.strip().split("\\s+"))
                .filter(entry -> entry[3].equals(LISTENING) && sockets.contains(entry[9]))
                .filter(entry -> !LOOPBACK.contains(entry[1].substring(0, entry[1].indexOf(':'))))
                .map(entry -> entry[1])
                .toList();
        assertThat(sockets).isNotEmpty();
        assertThat(elsewhere).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceCanReadTheKeyThatVerifiesTokensAndNoOtherSecret(Service service) {
        var sidecar = SidecarClient.of(service);

        assertThat(sidecar.secretStatus("user-tokens")).isEqualTo(200);
        assertThat(sidecar.secretStatus("user-signing")).isEqualTo(403);
        assertThat(sidecar.secretStatus("tokens")).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(value = Service.class, names = "RECURRENCE", mode = EnumSource.Mode.EXCLUDE)
    void withoutATokenNothingIsTold(Service service) {
        var path = switch (service) {
            case TASK -> "/api/v1/tasks";
            case AUDIT -> "/api/v1/audit";
            default -> "/api/v1/notifications";
        };
        var answer = PersonClient.send(
                HttpRequest.newBuilder(LocalSystem.CELL.url(service).resolve(path)));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void secretsAndDataAreReadableByTheirOwnerOnly() throws IOException {
        var secrets = Path.of("target", "cell", "secrets", "secrets.json");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of("target", "cell"))))
                .isEqualTo("rwx------");
    }

    @Test
    void theTextOfAMessageIsInNoLog() {
        var ann = PersonClient.anybody();
        ann.say("add whisper-4711 tomorrow");
        Waiting.until(ann::auditEntries, entries -> entries.size() == 1);

        for (var process : LocalSystem.CELL.status()) {
            assertThat(LocalSystem.CELL.process(process.name()).log()).content().doesNotContain("whisper-4711");
        }
    }

    private static List<String> sockets(ProcessStatus process) {
        var folder = Path.of("/proc", Long.toString(process.pid().orElseThrow()), "fd");
        try (var files = Files.list(folder)) {
            return files.map(SecurityIT::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring(8, target.length() - 1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
