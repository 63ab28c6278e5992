package io.todochat.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is listed between commas, each with its own verb, is several things to do. */
class ListedErrandsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    buy tea, call Kim, pay the rent            | add title=buy tea + add title=call Kim + add title=pay the rent
                    buy tea, call Kim and pay the rent         | add title=buy tea + add title=call Kim + add title=pay the rent
                    buy tea, call Kim, and pay the rent        | add title=buy tea + add title=call Kim + add title=pay the rent
                    add buy tea, call Kim                      | add title=buy tea + add title=call Kim
                    I have to water the fern, feed the cat     | add title=water the fern + add title=feed the cat
                    paint a sign, rent a stall, order ribbons  | add title=paint a sign + add title=rent a stall + add title=order ribbons
                    buy tea, pay the rent by Friday            | add title=buy tea + add title=pay the rent due=2026-11-27
                    call Kim tomorrow, buy tea                 | add title=call Kim due=2026-11-25 + add title=buy tea
                    """)
    void eachIsATask(String said, String tasks) {
        assertThat(Speaking.told(Speaking.reading(said))).isEqualTo(tasks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "buy tea and call Kim",
                "wash, dry and iron the shirts",
                "call Kim, ask for the keys",
                "buy tea, bread and oats",
                "write the report, send it to Kim",
                "remind me to buy tea, call Kim",
                "tomorrow: buy tea, call Kim"
            })
    void whatBelongsTogetherStaysOneTask(String said) {
        assertThat(Speaking.reading(said).more()).isEmpty();
    }
}
