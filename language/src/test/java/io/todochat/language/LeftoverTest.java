package io.todochat.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.language.command.Command;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A title that holds words of when, talks, or tells something is asked about before it is added. */
class LeftoverTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "better 10:30, Ida comes at ten",
                "Lovely. wish us luck for the 13th!",
                "otherwise on friday",
                "the lift is stuck on monday",
                "post office is shut tomorrow",
                "room 7 is free from tuesday",
                "parcel delivered early, at ten",
                "gonna snow tomorrow, push everything to friday",
                "lunch with Ida that day at noon",
                "rest day on the 8th, put nothing there",
                "actually tuesday lunch time",
                "hang on, wrong weekend on saturday",
                "the first of those, do it on friday",
                "that one on friday at 3",
                "Ida still owes the fee from monday",
                "print it tomorrow",
                "inventory week starts today so bear with me",
                "Back at the office after three days off",
                "long day on friday, late finish",
                "aunt Rosa turned 70 yesterday",
                "tea break now",
                "don't let me forget that one, she was cross last time",
                "typing already done last night, so tick that",
                "tough. push the printing up to wednesday at 5",
                "the lock only opens late so make it 15:30",
                "late like 10ish on friday i mean",
                "put both under work",
                "all 3 for thursday",
                "half the choir is away this week",
                "big day tomorrow, hooray"
            })
    void whatIsLeftOverIsAsked(String said) {
        var reading = Speaking.reading(said);

        assertThat(reading.question().isPresent() || reading.command() instanceof Command.None)
                .as(Speaking.told(reading))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count the till every evening at 18:30",
                "send thank you cards on friday",
                "read chapters 3 and 4 and call Ida tomorrow",
                "take 2 tablets at 8 or 9 tomorrow",
                "gym on monday at 7",
                "half marathon on the 13th",
                "back exercises tonight",
                "call Ida now",
                "my niece is coming on the 27th",
                "the recital is at the town hall on the 7th",
                "check the oven is off tonight",
                "pay that invoice tomorrow",
                "supper with Kim, no nuts, on friday at 8",
                "reports must be printed by friday",
                "need the scales calibrated by friday",
                "same day delivery for Ida on friday",
                "buy milk tomorrow and put it in the fridge",
                "lunch with the man who is called Ed on friday"
            })
    void titlesOfTheirOwnAreNot(String said) {
        assertThat(Speaking.reading(said).question()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "finish the slides for Ida, thats thursday at 10 | finish the slides for Ida",
                "we're moving to Rome on the 9th of january, add that first | moving to Rome",
                "ah and pay the fee by friday | pay the fee",
                "renew the permit, deadline 15 dec | renew the permit",
                "gutters before the frost, well lets say saturday | gutters before the frost",
                "buy shoes (size 43) tomorrow | buy shoes (size 43)"
            })
    void talkAroundATitleIsNoPartOfIt(String said, String title) {
        var reading = Speaking.reading(said);

        assertThat(reading.question()).isEmpty();
        assertThat(((Command.Add) reading.command()).fields().title()).contains(title);
    }
}
