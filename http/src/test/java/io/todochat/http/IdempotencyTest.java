package io.todochat.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.WebApplicationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdempotencyTest {

    private static final IdempotencyKey KEY = new IdempotencyKey("k");

    @Test
    void aKeyIsTheSameWithAndWithoutQuotes() {
        assertThat(IdempotencyKey.of("8e03978e-40d5")).isEqualTo(IdempotencyKey.of("\"8e03978e-40d5\""));
    }

    @Test
    void whatIsEscapedInAQuotedKeyIsRead() {
        assertThat(IdempotencyKey.of("\"a\\\"b\\\\c\"")).contains(new IdempotencyKey("a\"b\\c"));
    }

    @Test
    void noHeaderIsNoKey() {
        assertThat(IdempotencyKey.of((String) null)).isEmpty();
    }

    @Test
    void aKeyMayHave255Characters() {
        assertThat(IdempotencyKey.of("\"" + "x".repeat(255) + "\"")).isPresent();
    }

    static Stream<String> noKeys() {
        return Stream.of(
                "", "\"\"", "\"", "\"a", "\"a\"b", "\"a\";p=1", "\"a\\b\"", "a b", "\"a b\"", "ä", "x".repeat(256));
    }

    @ParameterizedTest
    @MethodSource("noKeys")
    void whatCannotBeAKeyIsRefused(String header) {
        assertThatThrownBy(() -> IdempotencyKey.of(header))
                .isInstanceOfSatisfying(
                        WebApplicationException.class,
                        refusal -> assertThat(refusal.getResponse().getStatus()).isEqualTo(400));
    }

    @Test
    void theSameRequestRunsOnceAtATime() {
        var requests = new RunningRequests();
        var first = requests.begin("anna", KEY).orElseThrow();
        assertThat(requests.begin("anna", KEY)).isEmpty();
        assertThat(requests.begin("ben", KEY)).isPresent();
        assertThat(requests.begin("anna", new IdempotencyKey("l"))).isPresent();
        first.close();
        assertThat(requests.begin("anna", KEY)).isPresent();
    }

    @Test
    void closingTwiceDoesNotEndTheNextOne() {
        var requests = new RunningRequests();
        var first = requests.begin("anna", KEY).orElseThrow();
        first.close();
        requests.begin("anna", KEY).orElseThrow();
        first.close();
        assertThat(requests.begin("anna", KEY)).isEmpty();
    }

    @Test
    void aFingerprintTellsMethodPathAndBodyApart() {
        var print = Fingerprint.of("POST", "/api/v1/tasks", "{}");
        assertThat(print).matches("[0-9a-f]{32}").isEqualTo(Fingerprint.of("POST", "/api/v1/tasks", new byte[] {'{', '}'
        }));
        assertThat(Stream.of(
                        Fingerprint.of("PUT", "/api/v1/tasks", "{}"),
                        Fingerprint.of("POST", "/api/v1/tasks/", "{}"),
                        Fingerprint.of("POST", "/api/v1/tasks", "{ }")))
                .doesNotContain(print);
    }
}
