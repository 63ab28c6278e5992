package io.todochat.task.tasks.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.WebApplicationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    @Test
    void anObjectIsRead() {
        assertThat(Body.object(" {\"title\":\"x\"}\n").getString("title")).isEqualTo("x");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"null", "[]", "\"x\"", "{", "{\"a\":1} more", "{\"a\":1}{}", "{\"a\":\"\u0001\"}"})
    void whatIsNotOneObjectIsRefused(String body) {
        assertThat(status(body)).isEqualTo(400);
    }

    @Test
    void whatIsTooMuchForTheParserIsRefusedLikeWhatItCannotRead() {
        assertThat(status("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"))
                .isEqualTo(400);
        assertThat(status("{\"a\":" + "9".repeat(5_000) + "}")).isEqualTo(400);
    }

    private static int status(String body) {
        return catchThrowableOfType(WebApplicationException.class, () -> Body.object(body))
                .getResponse()
                .getStatus();
    }
}
