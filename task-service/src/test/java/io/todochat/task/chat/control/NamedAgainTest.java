package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another time of what is there is asked about before something is added, on Monday 30 November at eleven. */
class NamedAgainTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            proofread part 3 on wednesday | Part 3 please give on Friday               | 2026-12-04
            proofread part 3 on wednesday | part 3 on friday please                    | 2026-12-04
            proofread part 3 on wednesday | part 3 goes to friday                      | 2026-12-04
            proofread part 3 on wednesday | make part 3 friday                         | 2026-12-04
            draft the brochure by friday  | they give me more time for the brochure, until Monday | 2026-12-07
            draft the brochure by friday  | we have until monday for the brochure      | 2026-12-07
            draft the brochure by friday  | brochure deadline is monday                | 2026-12-07
            cello lesson on friday at 4   | lesson at 5                                | 2026-12-04T17:00
            cello lesson on friday at 4   | cello lesson on friday at 6                | 2026-12-04T18:00
            cello lesson on friday at 4   | they moved me to 6                         | 2026-12-04T18:00
            print the flyers on wednesday | flyers can go out friday                   | 2026-12-04
            speech by thursday            | speech needs to be in on wednesday         | 2026-12-02
            cello lesson on friday at 4   | cello lesson at 5                          | 2026-12-04T17:00
            """)
    void itIsMovedOnceThatIsAgreedTo(String added, String said, String due) {
        sitting.say(added);

        assertThat(sitting.say(said).text()).startsWith("Shall I change “");
        sitting.say("yes");

        assertThat(sitting.tasks()).extracting("due").containsExactly(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            proofread part 3 on wednesday | part 4 on friday
            proofread part 3 on wednesday | add part 3 on friday
            gym on thursday               | gym on saturday
            walk the dog on thursday      | dog to the groomer on friday
            buy milk on thursday          | buy bread on friday
            cello lesson on friday at 4   | swimming lesson at 5
            cello lesson on friday at 4   | plan the lesson on wednesday
            """)
    void whatIsSomethingElseIsAdded(String added, String said) {
        sitting.say(added);
        sitting.say(said);

        assertThat(sitting.tasks()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the tuesday rehearsal starts at 9:15 from january on
            the choir rehearsal starts at 9:15 from january on
            """)
    void anotherHourFromThenOnIsNoOtherTask(String said) {
        sitting.say("choir rehearsal every tuesday at 9");

        assertThat(sitting.say(said).text()).contains("Nothing is changed yet");
        assertThat(sitting.tasks()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            for december make that the 18th    | pay the nursery 2026-12-18
            december's is on the 18th          | pay the nursery 2026-12-18
            in january make it the 18th        | pay the nursery 2026-12-15, pay the nursery 2027-01-18
            move the january one to the 18th   | pay the nursery 2026-12-15, pay the nursery 2027-01-18
            """)
    void onlyThatOfTheMonthIsOnAnotherDay(String said, String tasks) {
        sitting.say("pay the nursery every month on the 15th");
        sitting.say(said);

        assertThat(sitting.tasks())
                .extracting(task -> task.title() + " " + task.due())
                .containsExactly(tasks.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            move the demo to friday at 14:00 | until 15:00
            move it an hour later            | until 12:00
            move it to friday                | until 11:00
            """)
    void untilWhenItLastsMovesAlong(String said, String notes) {
        sitting.say("demo on thursday from 10 to 11");

        assertThat(sitting.say(said).text()).contains("The notes say “" + notes + "”");
        assertThat(sitting.tasks()).extracting("notes").containsExactly(notes);
    }
}
