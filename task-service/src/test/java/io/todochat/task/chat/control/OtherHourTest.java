package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another hour for what was just added, on Monday 30 November at eleven. */
class OtherHourTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dinner saturday 7pm        | make it 8                | 2026-12-05T20:00
            dinner saturday 7pm        | better at 8              | 2026-12-05T20:00
            dinner saturday 19:00      | at half seven            | 2026-12-05T19:30
            dinner saturday 7pm        | move dinner to sunday 8  | 2026-12-06T20:00
            dinner saturday 7pm        | the dinner is at 8 now   | 2026-12-05T20:00
            concert tonight at 8       | no, 7:30                 | 2026-11-30T19:30
            drinks friday 11pm         | make it 12               | 2026-12-05T00:00
            meeting tomorrow 2pm       | make it 11               | 2026-12-01T11:00
            meeting tomorrow 1pm       | make it 12               | 2026-12-01T12:00
            dentist friday 11am        | make it 1                | 2026-12-04T13:00
            dentist friday 9am         | make it 10               | 2026-12-04T10:00
            dentist friday 9am         | make it 5                | 2026-12-04T17:00
            gym tomorrow 7am           | make it 6                | 2026-12-01T06:00
            gym every tuesday 6pm      | make it 7                | 2026-12-01T19:00
            """)
    void keepsTheHalfOfTheDay(String added, String said, String due) {
        assertThat(dueAfter(added, said)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dinner saturday 7pm        | make it 8am              | 2026-12-05T08:00
            dinner saturday 7pm        | make it 8 in the morning | 2026-12-05T08:00
            dinner saturday 7pm        | make it 08:15            | 2026-12-05T08:15
            breakfast saturday 9am     | make it 8pm              | 2026-12-05T20:00
            call Jo friday             | at 8                     | 2026-12-04T08:00
            """)
    void unlessTheOtherHalfIsSaid(String added, String said, String due) {
        assertThat(dueAfter(added, said)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            call Jo today at 3pm       | make it 9                | 2026-11-30T21:00
            lunch today at 1           | make it 10               | 2026-11-30T22:00
            """)
    void isNotPastWhereTheOtherHalfIsNot(String added, String said, String due) {
        assertThat(dueAfter(added, said)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dinner saturday            | make it 8                | 2026-12-05T20:00
            concert friday             | at 8                     | 2026-12-04T20:00
            breakfast friday           | at 8                     | 2026-12-04T08:00
            """)
    void isInTheHalfOfTheDayThatTheNameTells(String added, String said, String due) {
        assertThat(dueAfter(added, said)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            call Jo at 5               | no, 7                    | 2026-11-30T19:00
            call Jo at 5               | I meant 6                | 2026-11-30T18:00
            call Jo at 5               | sorry, 6                 | 2026-11-30T18:00
            call Jo at 5               | not 5, 6                 | 2026-11-30T18:00
            call Jo at 5               | 6, not 5                 | 2026-11-30T18:00
            call Jo at 5               | at 6, not at 5           | 2026-11-30T18:00
            call Jo at 5               | let's say 8              | 2026-11-30T20:00
            call Jo friday at 5        | saturday, not friday     | 2026-12-05T17:00
            call Jo friday at 5        | not friday, saturday     | 2026-12-05T17:00
            call Jo friday at 5        | no, at 6 instead         | 2026-12-04T18:00
            """)
    void isToldByWhatItIsNot(String added, String said, String due) {
        assertThat(dueAfter(added, said)).isEqualTo(due);
        assertThat(sitting.tasks()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            call Jo tomorrow           | no, 7
            buy milk                   | sorry, 2
            """)
    void isNoBareNumberWhereNoHourWasSaid(String added, String said) {
        sitting.say(added);
        var before = sitting.tasks();

        sitting.say(said);

        assertThat(sitting.tasks()).isEqualTo(before);
    }

    private String dueAfter(String added, String said) {
        sitting.say(added);
        sitting.say(said);
        return sitting.tasks().getLast().due();
    }
}
