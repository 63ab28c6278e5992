package io.todochat.language.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.todochat.language.token.Token;
import io.todochat.language.token.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarTest {

    private static final Term<Integer> NUMBER = new Term<>("number");
    private static final Term<String> ORDER = new Term<>("order");

    private static final Grammar GRAMMAR = new Rules()
            .token(NUMBER, Token.Number.class, Token.Number::value)
            .say(NUMBER, "a|one", m -> 1)
            .say(ORDER, "give|bring me? <number>+ cups|cup please?", m -> "cups " + m.all(NUMBER))
            .say(ORDER, "table <number>_-_<number>", m -> "table " + m.the(NUMBER) + " " + m.the(NUMBER, 1))
            .say(ORDER, "<number> of <order>", m -> m.the(NUMBER) + " of " + m.the(ORDER))
            .say(ORDER, "say ... twice", m -> "say " + m.rest().orElseThrow())
            .say(ORDER, "say ...", m -> null)
            .compile();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            give me 3 cups              | cups [3]
            bring one cup please        | cups [1]
            give 1, 2 and 3 cups        | cups [1, 2, 3]
            table 3-4                   | table 3 4
            2 of a of table 5-6         | 2 of 1 of table 5 6
            say this and that twice     | say Range[from=1, to=4]
            """)
    void aWordingIsMetAsItIsWritten(String text, String meaning) {
        assertThat(GRAMMAR.over(Tokens.of(text)).whole(ORDER).map(Found::meaning))
                .contains(meaning);
    }

    @ParameterizedTest
    @CsvSource({"give cups", "table 3 - 4", "give 1 2 cups", "say it", "cups", "''"})
    void whatNoWordingMeetsIsNotThere(String text) {
        assertThat(GRAMMAR.over(Tokens.of(text)).whole(ORDER)).isEmpty();
    }

    @Test
    void theLongestIsTheFirst() {
        assertThat(GRAMMAR.over(Tokens.of("give 1 cup please")).at(ORDER, 0))
                .extracting(Found::to)
                .containsExactly(4, 3);
    }

    @Test
    void aTermThatNobodySaysIsRefused() {
        var rules = new Rules().say(ORDER, "the <dish>", m -> "");

        assertThatThrownBy(rules::compile).hasMessage("no rule says <dish>");
    }

    @Test
    void aWordingThatMayBeEmptyIsRefused() {
        var rules = new Rules().say(ORDER, "please? now?", m -> "");

        assertThatThrownBy(rules::compile).isInstanceOf(IllegalArgumentException.class);
    }
}
