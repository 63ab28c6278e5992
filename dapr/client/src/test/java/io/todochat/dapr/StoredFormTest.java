package io.todochat.dapr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.JsonbBuilder;
import org.junit.jupiter.api.Test;

class StoredFormTest {

    private final StoredForm form = new StoredForm(JsonbBuilder.create());

    /** What is stored here. */
    public record Note(String text, int count) {}

    @Test
    void whatIsWrittenIsReadAgainAndNamesItsFormat() {
        var text = form.write(new Note("ein \"Zitat\" 🌱", 3));

        assertThat(text).startsWith("{\"format\":2,");
        assertThat(form.read(text, Note.class)).isEqualTo(new Note("ein \"Zitat\" 🌱", 3));
    }

    @Test
    void whatWasWrittenBeforeThereWereFormatsIsRead() {
        assertThat(form.read("{\"count\":3,\"text\":\"a\"}", Note.class)).isEqualTo(new Note("a", 3));
    }

    @Test
    void whatALaterVersionWroteIsRefused() {
        assertThatThrownBy(() -> form.read("{\"format\":3,\"body\":{}}", Note.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("update");
    }
}
