package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when something lasts is kept and told, though a task is due at one time. */
class LastingTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    board meeting on 15 December from 14:00 to 17:00      | until 17:00
                    late shift tomorrow 2pm to 10:30pm                    | until 22:30
                    fetch the coat from the tailor Thursday between 4 and 6 | until 18:00
                    night watch on Friday 22:00 to 6:00                   | until 06:00
                    """)
    void itsEndIsNoted(String said, String end) {
        assertThat(sitting.say(said).text()).contains("The notes say “" + end + "”.");
        assertThat(sitting.tasks().getFirst().notes()).isEqualTo(end);
    }

    @Test
    void whatIsToldBesideStaysToo() {
        sitting.say("site visit on Friday from 9 to 11, they bring the plans");

        assertThat(sitting.tasks().getFirst().notes()).contains("they bring the plans");
    }

    @Test
    void itIsAnsweredWhenItEnds() {
        sitting.say("board meeting on 15 December from 14:00 to 17:00");

        assertThat(sitting.say("when does the board meeting end?").text()).contains("until 17:00");
    }
}
