package io.todochat.task.tasks.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordformTest {

    @Test
    void composedAndDecomposedLettersAreOneWord() {
        assertThat(Wordform.line("Cafe\u0301")).isEqualTo("Caf\u00e9");
    }

    @Test
    void aLineHasOneSpaceBetweenWordsAndNoneAround() {
        assertThat(Wordform.line("  a\n\tb  c ")).isEqualTo("a b c");
    }

    @ParameterizedTest
    @CsvSource({"HOME, home", "Straße, STRASSE", "ΟΔΟΣ, οδος", "ﬁnance, FINANCE", "Ｗｉｄｅ, wide", "İstanbul, i̇stanbul"})
    void tagsThatDifferInCaseOrWidthAreOne(String one, String other) {
        assertThat(Wordform.fold(one)).isEqualTo(Wordform.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"a, 1", "👍🏽, 1", "👩‍👩‍👧‍👦, 1", "🇩🇪🇵🇹, 2", "e\u0301, 1", "क्षि, 1", "ab👍, 3"})
    void aPersonSeesSoManyCharacters(String text, int characters) {
        assertThat(Wordform.length(text)).isEqualTo(characters);
    }

    @Test
    void aTagIsKeptOnceAsItWasWrittenFirst() {
        assertThat(Wordform.distinct(List.of("Home", "HOME", "garden", "home"))).containsExactly("Home", "garden");
    }
}
