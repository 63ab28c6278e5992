package io.todochat.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.ws.rs.ProcessingException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundedBodyTest {

    @Test
    void aBodyOfJustThatSizeIsReadToItsEnd() throws Exception {
        assertThat(body(10, 10).readAllBytes()).hasSize(10);
    }

    @Test
    void aLargerOneBreaksOff() {
        assertThatThrownBy(() -> body(11, 10).readAllBytes()).isInstanceOf(BodyTooLarge.class);
        assertThatThrownBy(() -> body(11, 10).skipNBytes(11)).isInstanceOf(BodyTooLarge.class);
        assertThatThrownBy(() -> {
                    var body = body(2, 1);
                    body.read();
                    body.read();
                })
                .isInstanceOf(BodyTooLarge.class);
    }

    @Test
    void itComesThroughAReaderAndInWhateverItIsWrappedItIsRefusedAsTooLarge() {
        var thrown = catchThrowableOfType(
                BodyTooLarge.class, () -> Json.createReader(body(100, 10)).read());
        for (var wrapped : List.of(
                thrown, new JsonException("", thrown), new ProcessingException(new JsonException("", thrown)))) {
            var answer = new Refusals().toResponse(wrapped);
            assertThat(answer.getStatus()).isEqualTo(413);
            assertThat(((Problem) answer.getEntity()).type()).endsWith("too-large");
        }
    }

    private static InputStream body(int size, long most) {
        var spaces = new byte[size];
        Arrays.fill(spaces, (byte) ' ');
        return new BoundedBody(new ByteArrayInputStream(spaces), most);
    }
}
