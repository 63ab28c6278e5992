package io.todochat.dapr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The secret store of the sidecar; its scope allows this application some secrets and denies it the signing key. */
class SecretsIT {

    private static final String ISSUER = "mp.jwt.verify.issuer";
    private static final String PUBLIC_KEY = "mp.jwt.verify.publickey";

    @AutoClose
    static final Daprd daprd = Daprd.onSqlite();

    @Test
    void everyKeyOfANamedSecretIsAProperty() {
        assertThat(SecretsReader.start(environment("user-tokens")).secrets())
                .containsExactlyInAnyOrderEntriesOf(Map.of(ISSUER, "todochat", PUBLIC_KEY, "the public half"));
    }

    @Test
    void severalSecretsAreReadTogether() {
        assertThat(SecretsReader.start(environment(" user-tokens , page-tokens,"))
                        .secrets())
                .containsOnlyKeys(ISSUER, PUBLIC_KEY, "page.key");
    }

    @Test
    void userTokensAreReadWhereNothingIsNamed() {
        var environment = environment("");
        environment.remove("TODOCHAT_SECRETS");

        assertThat(SecretsReader.start(environment).secrets()).containsOnlyKeys(ISSUER, PUBLIC_KEY);
    }

    @Test
    void nothingIsReadWhereNoneIsWanted() {
        assertThat(SecretsReader.start(Map.of("TODOCHAT_SECRETS", "", "DAPR_HTTP_PORT", "1"))
                        .secrets())
                .isEmpty();
    }

    @Test
    void theApplicationIsDeniedTheSigningKeyButNotWhatIsBesideIt() {
        assertThat(daprd.statusOf("/v1.0/secrets/" + Daprd.SECRETS + "/user-tokens"))
                .isEqualTo(200);
        assertThat(daprd.statusOf("/v1.0/secrets/" + Daprd.SECRETS + "/signing-key"))
                .isEqualTo(403);
    }

    @Test
    void theConfigurationOfAnApplicationHasTheAllowedSecretsAndNotTheSigningKey() throws Exception {
        var lines = configurationOf(environment("user-tokens"));

        assertThat(lines).contains(ISSUER + "=todochat", PUBLIC_KEY + "=the public half");
        assertThat(lines).noneMatch(line -> line.contains("private half") || line.contains("page.key"));
    }

    @Test
    void theEnvironmentStandsAboveTheSecrets() throws Exception {
        var environment = environment("user-tokens");
        environment.put("MP_JWT_VERIFY_ISSUER", "another");

        assertThat(configurationOf(environment)).contains(ISSUER + "=another");
    }

    private static Map<String, String> environment(String secrets) {
        return new HashMap<>(Map.of(
                "DAPR_HTTP_PORT",
                Integer.toString(daprd.port()),
                "DAPR_API_TOKEN",
                Daprd.TOKEN,
                "TODOCHAT_SECRET_STORE",
                Daprd.SECRETS,
                "TODOCHAT_SECRETS",
                secrets));
    }

    /** Of a process of its own: the source reads its environment once. */
    private static List<String> configurationOf(Map<String, String> environment)
            throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var builder = new ProcessBuilder(
                java, "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", classes, PrintedConfiguration.class.getName());
        builder.environment().putAll(environment);
        var process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return text.lines().toList();
    }
}
