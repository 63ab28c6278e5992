package io.todochat.dapr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentFormTest {

    private final DocumentForm<Ledger, Sheet> form = new DocumentForm<>(Books.JSONB, Ledger.class, Sheet.class);

    @Test
    void aHeadIsReadAsItWasWritten() {
        var head = Head.<Ledger>none()
                .next(
                        "some pages \"in\" it",
                        Instant.parse("2026-11-24T12:00:00.123456789Z"),
                        List.of(3, 1),
                        Ledger.EMPTY)
                .next("none", Instant.EPOCH, List.of(), Ledger.EMPTY)
                .next("too many", Instant.EPOCH, IntStream.range(0, 17).boxed().toList(), new Ledger(7, 8));

        assertThat(form.head(form.write(head))).isEqualTo(head);
    }

    @Test
    void aPageIsReadAsItWasWritten() {
        var json = form.writePage(new Sheet(7, "grüße €"));

        assertThat(form.page(json)).isEqualTo(new Snapshot.Page<>(new Sheet(7, "grüße €"), json.length()));
    }

    @Test
    void whatALaterVersionAddedIsPassedOver() {
        assertThat(form.page("{\"format\":1,\"new\":true,\"body\":{\"sum\":7,\"also\":[1]}}")
                        .content())
                .isEqualTo(new Sheet(7, null));
    }

    @Test
    void aLaterFormatIsRefused() {
        assertThatThrownBy(() -> form.page("{\"format\":2,\"body\":{\"sum\":7}}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("update this service");
    }
}
