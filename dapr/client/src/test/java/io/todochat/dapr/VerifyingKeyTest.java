package io.todochat.dapr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerifyingKeyTest {

    private static final String CERTIFICATE = "mp.jwt.verify.certificate";
    private static final String PUBLIC_KEY = "mp.jwt.verify.publickey";

    @Test
    void aCertificateIsOfferedAsTheKeyInIt() {
        assertThat(VerifyingKey.added(Map.of(CERTIFICATE, file("certificate.pem"), "other", "1")))
                .containsEntry(PUBLIC_KEY, file("public-key.pem"))
                .containsEntry("other", "1");
    }

    @Test
    void aKeyThatIsGivenWins() {
        var both = Map.of(CERTIFICATE, file("certificate.pem"), PUBLIC_KEY, "given");

        assertThat(VerifyingKey.added(both)).isEqualTo(both);
    }

    @Test
    void withoutACertificateNothingIsAdded() {
        assertThat(VerifyingKey.added(Map.of("other", "1"))).isEqualTo(Map.of("other", "1"));
    }

    @Test
    void whatIsNoCertificateSaysSo() {
        assertThatThrownBy(() -> VerifyingKey.added(Map.of(CERTIFICATE, "nonsense")))
                .isInstanceOf(SidecarUnavailable.class)
                .hasMessageContaining(CERTIFICATE);
    }

    private static String file(String name) {
        try (var in = VerifyingKeyTest.class.getResourceAsStream("/tokens/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
