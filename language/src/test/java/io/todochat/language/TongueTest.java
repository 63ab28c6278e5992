package io.todochat.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TongueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Was muss ich morgen machen?",
                "erinnere mich an die Blumen",
                "Qu'est-ce que je dois acheter ?",
                "¿Qué tareas tengo?",
                "Ricordami di comprare il pane",
                "Dodaj chleb na jutro",
                "что у меня завтра",
                "明日の予定",
            })
    void anotherTongueIsKnownByItsSmallWordsAndItsLetters(String text) {
        assertThat(Interpreter.isForeign(text)).isTrue();
        assertThat(Speaking.reading(text).command().intent()).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call the plumber",
                "dinner at Chez Marie on friday",
                "buy tickets for La Bohème",
                "Geburtstag Oma 5.12.",
                "lunch with Søren tomorrow",
                "🎂",
                "",
            })
    void aNameOfAnotherTongueMakesNoneOfASentence(String text) {
        assertThat(Interpreter.isForeign(text)).isFalse();
    }
}
