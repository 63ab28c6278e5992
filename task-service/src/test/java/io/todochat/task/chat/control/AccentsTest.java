package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who learned English late is understood, who speaks another language is told so, and neither changes anything by that. */
class AccentsTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T10:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @ValueSource(
            strings = {"Was muss ich heute machen?", "erinnere mich morgen um 9 an die Blumen", "что у меня завтра"})
    void anotherLanguageIsAnsweredSo(String text) {
        assertThat(sitting.say(text).text()).startsWith("I understand only English, for example");
        assertThat(sitting.states()).isEmpty();
    }

    @Test
    void anAppointmentIsMadeAtAnotherHour() {
        sitting.say("on friday i have rehearsal at 18:00");

        sitting.say("can you make rehearsal at 19:30?");
        assertThat(sitting.tasks()).extracting(task -> task.due().toString()).containsExactly("2026-12-04T19:30");
    }

    @Test
    void anAppointmentOfALongerNameIsAskedAboutFirst() {
        sitting.say("on friday i have rehearsal of the choir at 18:00");

        assertThat(sitting.say("can you make rehearsal at 19:30?").text())
                .startsWith("Shall I change “rehearsal of the choir”");
        assertThat(sitting.tasks()).extracting(task -> task.due().toString()).containsExactly("2026-12-04T18:00");
    }

    @Test
    void whatIsSaidWithoutATimeIsOffered() {
        assertThat(sitting.say("i will repair the bike").text()).isEqualTo("Shall I add “repair the bike”? Say “yes”.");
        assertThat(sitting.states()).isEmpty();

        assertThat(sitting.say("yes").text()).startsWith("Added “repair the bike”.");
    }
}
