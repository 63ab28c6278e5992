package io.todochat.cell.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodoTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void anUnknownCommandIsWrongUsage() {
        assertThat(todo("fly")).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("fly", "see ./todo --help");
    }

    @Test
    void aPortBaseThatIsNoNumberIsWrongUsage() {
        assertThat(todo("status", "--port-base", "many")).isEqualTo(2);
    }

    @Test
    void aTokenNeedsAUser() {
        assertThat(todo("token")).isEqualTo(2);
    }

    @Test
    void aTokenIsSignedWithAKeyFromElsewhereAndNeedsNoCell() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var base64 = Base64.getMimeEncoder()
                .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
        var key = Files.writeString(
                folder.resolve("key.pem"),
                "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n".formatted(base64));

        assertThat(todo(here("token", "ann", "--key", key.toString()))).isZero();
        assertThat(SignedJWT.parse(out.toString().strip()).getJWTClaimsSet().getIssuer())
                .isEqualTo("https://todochat.local");
        assertThat(todo("token", "ann", "--key", key.toString(), "--issuer", "https://id.example"))
                .isZero();
        assertThat(folder).isDirectoryNotContaining("glob:**secrets");
    }

    @Test
    void aKeyThatIsNotThereIsOneLine() {
        assertThat(todo("token", "ann", "--key", folder.resolve("none.pem").toString()))
                .isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("none.pem");
    }

    @Test
    void anIssuerWithoutAKeyIsWrongUsage() {
        assertThat(todo("token", "ann", "--issuer", "https://id.example")).isEqualTo(2);
    }

    @Test
    void aPortBaseWithoutRoomIsOneLine() {
        assertThat(todo(here("status", "--port-base", "80"))).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1).first().asString().startsWith("todo: port base 80");
    }

    @Test
    void anUnknownProcessIsAnsweredWithTheKnownOnes() {
        assertThat(todo(here("logs", "kitchen-service"))).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("kitchen-service", "task-sidecar");
    }

    @Test
    void anUnknownServiceCannotBeDeveloped() {
        assertThat(todo(here("dev", "broker"))).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("task-service");
    }

    @Test
    void theStatusOfACellThatNeverRanNamesEveryProcessAndLeavesNoTrace() {
        assertThat(todo(here("status"))).isZero();
        assertThat(out.toString()).contains("broker", "audit-sidecar", "stopped");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theStatusAsJsonHasNoPidForWhatDoesNotRun() {
        assertThat(todo(here("status", "--json"))).isZero();
        assertThat(out.toString()).startsWith("[{\"name\":\"broker\",\"pid\":null,\"port\":9130,");
    }

    @Test
    void downHasNothingToDoWhereNothingRuns() {
        assertThat(todo(here("down"))).isZero();
        assertThat(out.toString().strip()).isEqualTo("Nothing was running.");
    }

    private String[] here(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--cell", folder.toString()));
        return all.toArray(String[]::new);
    }

    private int todo(String... words) {
        return Todo.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }
}
