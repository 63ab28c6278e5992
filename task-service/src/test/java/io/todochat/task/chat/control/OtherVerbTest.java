package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever verb somebody chooses for it, a task that is there is changed, and none is added. */
class OtherVerbTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T10:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            put off the essay by a week          | 2026-12-11
            put the essay off by a week          | 2026-12-11
            slide the essay to monday            | 2026-12-07
            park the essay until january         | 2027-01-01
            leave the essay till monday          | 2026-12-07
            kick the essay to monday             | 2026-12-07
            hold the essay back until monday     | 2026-12-07
            hold off on the essay until monday   | 2026-12-07
            let the essay slide to monday        | 2026-12-07
            extend the essay by two days         | 2026-12-06
            swap the essay for saturday          | 2026-12-05
            the essay slips by a week            | 2026-12-11
            Ann wants monday instead             | 2026-12-04
            it's on monday now                   | 2026-12-07
            """)
    void movesIt(String said, String due) {
        sitting.say("add essay on friday");

        sitting.say(said);

        assertThat(sitting.tasks()).singleElement().extracting("due").isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "mark essay as low priority, LOW",
        "downgrade the essay to low, LOW",
        "star the essay, HIGH",
        "flag essay as urgent, URGENT"
    })
    void givesItAPriority(String said, String priority) {
        sitting.say("add history essay");

        sitting.say(said);

        assertThat(sitting.tasks()).singleElement().extracting("priority").hasToString(priority);
    }

    @ParameterizedTest
    @CsvSource({
        "remind me of the essay a day before the deadline",
        "remind me a day before it's due",
        "remind me a day before the deadline of the essay",
        "remind me the day before about the essay"
    })
    void remindsOfIt(String said) {
        sitting.say("add essay on friday 3pm");

        sitting.say(said);

        assertThat(sitting.tasks())
                .singleElement()
                .satisfies(task -> assertThat(task.reminders()).hasSize(1));
    }

    @Test
    void saysWhoWantsIt() {
        sitting.say("add call w/ Ines tomorrow 3pm");

        assertThat(sitting.say("ines wants 4 instead").text()).contains("at 16:00");
        assertThat(sitting.say("put the call half an hour earlier").text()).contains("at 15:30");
        assertThat(sitting.say("it's at 5 now").text()).contains("at 17:00");
    }

    @Test
    void saysWhenToDoWhatWasSpokenOf() {
        sitting.say("add call verger");

        assertThat(sitting.say("call him tomorrow at 9").text()).startsWith("Changed: “call verger”");
        assertThat(sitting.say("email him tomorrow at 9").text()).startsWith("Added “email him”");
    }

    @Test
    void writesItDown() {
        sitting.say("add book a train");

        assertThat(sitting.say("14 Jan 06:12, platform 8, add that as a note").text())
                .contains("The notes say “14 Jan 06:12, platform 8”.");
    }

    @ParameterizedTest
    @CsvSource({
        "take the car to the garage on monday",
        "swap the tyres on friday",
        "put the chairs back on saturday",
        "mark the exams on friday",
        "park the car at 5",
        "boil the eggs by 3"
    })
    void isAThingToDoWhereNoneIsCalledSo(String said) {
        sitting.say("add essay on friday");

        assertThat(sitting.say(said).text()).startsWith("Added “");
    }
}
