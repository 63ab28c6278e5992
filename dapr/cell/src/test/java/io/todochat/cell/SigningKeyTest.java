package io.todochat.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    /** What PKCS#8 puts before a key of 2048 bits in PKCS#1. */
    private static final int PREFIX = 26;

    @Test
    void aKeyInPkcs8Signs() throws Exception {
        var pair = pair();

        assertSigns(pair, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
    }

    @Test
    void aKeyInPkcs1AsHelmMakesItSigns() throws Exception {
        var pair = pair();
        var pkcs8 = pair.getPrivate().getEncoded();

        assertSigns(pair, pem("RSA PRIVATE KEY", Arrays.copyOfRange(pkcs8, PREFIX, pkcs8.length)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n",
                "-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----\n"
            })
    void whatIsNoPrivateKeyIsRefused(String pem) {
        assertThatThrownBy(() -> SigningKey.of(pem)).isInstanceOf(CellException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "A", "%%%"})
    void aDamagedKeyIsRefused(String base64) {
        var pem = "-----BEGIN RSA PRIVATE KEY-----\n%s\n-----END RSA PRIVATE KEY-----\n".formatted(base64);

        assertThatThrownBy(() -> SigningKey.of(pem))
                .isInstanceOf(CellException.class)
                .hasMessageStartingWith("the signing key cannot be used: ");
    }

    private static void assertSigns(KeyPair pair, String pem) throws Exception {
        var jwt = SignedJWT.parse(SigningKey.of(pem).token("https://id.example", "ann", NOW, Duration.ofHours(1)));

        assertThat(jwt.verify(new RSASSAVerifier((RSAPublicKey) pair.getPublic())))
                .isTrue();
        assertThat(jwt.getJWTClaimsSet().getIssuer()).isEqualTo("https://id.example");
        assertThat(jwt.getJWTClaimsSet().getStringClaim("upn")).isEqualTo("ann");
        assertThat(jwt.getJWTClaimsSet().getExpirationTime()).isEqualTo(Instant.parse("2026-11-24T13:00:00Z"));
    }

    private static KeyPair pair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static String pem(String kind, byte[] bytes) {
        var base64 = Base64.getMimeEncoder().encodeToString(bytes);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, base64, kind);
    }
}
