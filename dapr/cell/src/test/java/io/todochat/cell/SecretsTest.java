package io.todochat.cell;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        file = folder.resolve("secrets").resolve("secrets.json");
    }

    @Test
    void secretsAreReadableByTheirOwnerOnly() throws IOException {
        Secrets.in(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void secretsAreMadeOnce() {
        assertThat(Secrets.in(file)).isEqualTo(Secrets.in(file));
    }

    @Test
    void everyServiceHasTwoTokensOfItsOwn() {
        var secrets = Secrets.in(file);

        var tokens = Stream.of(Service.values())
                .flatMap(service -> Stream.of(secrets.apiToken(service), secrets.appToken(service)))
                .toList();

        assertThat(tokens).hasSize(8).doesNotHaveDuplicates().allMatch(token -> token.length() == 32);
    }

    @Test
    void aTokenMakesItsBearerThatUser() throws Exception {
        var keys = Secrets.in(file).userKeys();

        var jwt = SignedJWT.parse(keys.signingKey().token(SigningKey.ISSUER, "ann", NOW, Duration.ofHours(24)));

        assertThat(jwt.verify(new RSASSAVerifier(publicKey(keys)))).isTrue();
        var claims = jwt.getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("ann");
        assertThat(claims.getStringClaim("upn")).isEqualTo("ann");
        assertThat(claims.getIssuer()).isEqualTo("https://todochat.local");
        assertThat(claims.getStringListClaim("groups")).isEqualTo(List.of("user"));
        assertThat(claims.getExpirationTime()).isEqualTo(Instant.parse("2026-11-25T12:00:00Z"));
        assertThat(claims.getJWTID()).isNotBlank();
    }

    private static RSAPublicKey publicKey(UserKeys keys) throws GeneralSecurityException {
        var base64 = keys.publicPem()
                .lines()
                .filter(line -> !line.startsWith("-----"))
                .collect(Collectors.joining());
        var key = new X509EncodedKeySpec(Base64.getDecoder().decode(base64));
        return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(key);
    }
}
