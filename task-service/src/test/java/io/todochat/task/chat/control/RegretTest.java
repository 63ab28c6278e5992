package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not to be as it was just made, on Monday 30 November at eleven. */
class RegretTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x-ray at 14:00          | make it 3             | wait no, leave it at 2               | 2026-11-30T14:00
            dentist tuesday 10:00   | move it to 11         | no, back to 10                       | 2026-12-01T10:00
            dentist tuesday 10:00   | move it to friday     | no, stick with tuesday               | 2026-12-01T10:00
            dentist tuesday 10:00   | move it to friday     | keep it on tuesday                   | 2026-12-01T10:00
            dentist tuesday 10:00   | move it to friday     | back to the original date please     | 2026-12-01T10:00
            dentist tuesday 10:00   | move it to friday     | as it was before                     | 2026-12-01T10:00
            dentist tuesday 10:00   | move it to friday     | no, back to how it was, she has time after all | 2026-12-01T10:00
            dentist tuesday 10:00   | move it to friday     | leave it                             | 2026-12-04T10:00
            dentist tuesday 10:00   | move it to friday     | keep it                              | 2026-12-04T10:00
            dentist tuesday 10:00   | move it to friday     | i do want it                         | 2026-12-04T10:00
            """)
    void itIsAtTheTimeThatIsSaidOrAsBefore(String added, String changed, String said, String due) {
        sitting.say(added);
        sitting.say(changed);
        sitting.say(said);

        assertThat(sitting.tasks()).extracting("due").containsExactly(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            oops not quite, he wants a form. open it again | book the hall OPEN
            no wait, they fell through. reopen it          | book the hall OPEN
            open it again on friday if they ring           | book the hall DONE
            """)
    void whatWasDoneIsOpenAgainWhateverIsToldBesideThat(String said, String state) {
        sitting.say("book the hall");
        sitting.say("hall is booked");
        sitting.say(said);

        assertThat(sitting.states()).contains(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no reminder please   | no sorry i did want that reminder  | 1
            no reminder please   | i still need the reminder          | 1
            no reminder please   | thanks, i wanted that              | 0
            """)
    void aReminderThatIsWantedAfterAllIsBack(String removing, String said, int reminders) {
        sitting.say("remind me to call Tom at 17:00");
        sitting.say(removing);
        sitting.say(said);

        assertThat(sitting.tasks().getFirst().reminders()).hasSize(reminders);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            i still need it    | false
            no keep it         | false
            wait, keep it      | false
            thanks             | true
            """)
    void whatIsWantedAfterAllIsNotDeleted(String said, boolean isGone) {
        sitting.say("dentist tuesday 10:00");
        sitting.say("delete it");
        sitting.say("yes");
        sitting.say(said);

        assertThat(sitting.tasks().getFirst().deleted() != null).isEqualTo(isGone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leave it as it was
            keep it
            i do want it
            """)
    void whatIsNewStays(String said) {
        sitting.say("buy milk");
        sitting.say(said);

        assertThat(sitting.tasks()).extracting("title").containsExactly("buy milk");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            order gloves tomorrow | push it to friday           | actually leave it where it was | 2026-12-01
            stollen on friday     | move all of friday's stuff a week later | oh god no don't          | 2026-12-04
            stollen on friday     | move all of friday's stuff a week later | no don't                 | 2026-12-11
            """)
    void whatWasMovedIsWhereItWas(String added, String moved, String said, String due) {
        sitting.say(added);
        sitting.say(moved);
        sitting.say(said);

        assertThat(sitting.tasks()).extracting("due").containsExactly(due);
    }
}
