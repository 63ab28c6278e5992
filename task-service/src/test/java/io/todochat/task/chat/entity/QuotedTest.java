package io.todochat.task.chat.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "buy milk | “buy milk”",
                "milk”. Deleted: “bread | “milk’. Deleted: ‘bread”",
                "read \"Emma\" | “read 'Emma'”",
                "«Le Monde» | “‘Le Monde’”",
                "it's | “it's”"
            })
    void quotesWithinAreSingle(String title, String told) {
        assertThat(Quoted.of(title)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\n b", "a\u2028b", "a\u0085b", "a\t \u00a0b", "a\u001b\u0007b"})
    void itIsOnOneLine(String title) {
        assertThat(Quoted.of(title)).isEqualTo("“a b”");
        assertThat(Quoted.line(title)).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202eab", "a\u2066b", "a\u200fb", "a\ufeffb\u2069", "a\ud83cb", "\udb40\udc41ab"})
    void whatIsNotSeenIsLeftOut(String title) {
        assertThat(Quoted.of(title)).isEqualTo("“ab”");
    }

    @Test
    void anEmojiOfSeveralSignsStaysWhole() {
        assertThat(Quoted.of("call 👩‍👩‍👧 at 🏠")).isEqualTo("“call 👩‍👩‍👧 at 🏠”");
    }

    @Test
    void whatIsWrittenFromTheRightStaysByItself() {
        assertThat(Quoted.of("قراءة")).isEqualTo("“\u2068قراءة\u2069”");
    }

    @Test
    void aLongOneIsCut() {
        assertThat(Quoted.of("a".repeat(100))).isEqualTo("“" + "a".repeat(100) + "”");
        assertThat(Quoted.of("a".repeat(101))).isEqualTo("“" + "a".repeat(100) + "…”");
        assertThat(Quoted.of("👩‍👩‍👧".repeat(101))).isEqualTo("“" + "👩‍👩‍👧".repeat(100) + "…”");
        assertThat(Quoted.line("a".repeat(101))).hasSize(101);
    }

    @Test
    void marksDoNotPileUp() {
        assertThat(Quoted.of("a" + "\u0301".repeat(1_000))).isEqualTo("“a" + "\u0301".repeat(4) + "”");
    }
}
