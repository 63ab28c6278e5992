package io.todochat.task.chat.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "Yes!",
                "y",
                "yep, please",
                "ok",
                "ok do it",
                "sure",
                "go ahead",
                "yes to all",
                "Ja.",
                "yes, delete them all",
                "that's correct",
                "I'm sure"
            })
    void aPlainYesIsClear(String text) {
        assertThat(Consent.isClear(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "👍",
                "yess",
                "fine",
                "that is not wrong",
                "I guess so",
                "yes, I think so",
                "yes if you must",
                "yes but only the first",
                "yes no",
                "not ok",
                "are you sure?",
                "are you sure",
                "ok?",
                "yes to what?",
                "yes what",
                "do I have to say yes",
                "correct it",
                "yes, tomorrow",
                "don't do it"
            })
    void whatMayMeanLessIsNot(String text) {
        assertThat(Consent.isClear(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yess", "yes please delete it", "ok, the milk"})
    void whatBeginsLikeAYesIsLikelyOne(String text) {
        assertThat(Consent.isLikely(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "buy yeast", "", "no yes"})
    void anythingElseIsNot(String text) {
        assertThat(Consent.isLikely(text)).isFalse();
    }
}
