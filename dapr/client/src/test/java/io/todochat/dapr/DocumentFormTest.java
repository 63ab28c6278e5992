package io.todochat.dapr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void whatALaterVersionAddedToAHeadIsGoneOnceThisOneWritesItUnlessItsFormatIsLaterToo() {
        var added = sample("head-2").replace("\"sum\":28", "\"sum\":28,\"added\":true");

        assertThat(form.write(form.head(added))).isEqualTo(sample("head-2"));
        assertThatThrownBy(() -> form.head(added.replace("\"format\":2", "\"format\":3")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("update this service");
    }

    @Test
    void aLaterFormatIsRefused() {
        assertThatThrownBy(() -> form.page("{\"format\":3,\"body\":{\"sum\":7}}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("update this service");
    }

    /** The files are as those versions wrote them: they are not to be changed with the code. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everyFormatThatWasEverStoredIsRead(int format) {
        assertThat(form.head(sample("head-" + format)))
                .isEqualTo(new Head<>(
                        65,
                        List.of(
                                new CommitEntry(
                                        64, "add \"milk\"", Instant.parse("2026-11-24T12:00:00.123Z"), List.of(3, 1)),
                                new CommitEntry(65, "import", Instant.EPOCH, null)),
                        new Ledger(7, 28)));
        assertThat(form.page(sample("page-" + format)).content()).isEqualTo(new Sheet(7, "grüße € \"}]\\"));
    }

    @Test
    void whatIsWrittenNowIsOfTheNewestFormat() {
        assertThat(form.writePage(new Sheet(7, "grüße € \"}]\\"))).isEqualTo(sample("page-2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "null",
                "{\"format\":1",
                "{\"format\":\"1\",\"body\":{}}",
                "{\"format\":1,\"body\":7}"
            })
    void whatIsNoDocumentIsNobodysFaultWhoAsks(String json) {
        assertThatThrownBy(() -> form.page(json)).isInstanceOf(IllegalStateException.class);
    }

    private static String sample(String name) {
        try (var file = DocumentFormTest.class.getResourceAsStream("/documents/" + name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
