package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes on from a task that was just added: one more like it, on Monday 30 November at eleven. */
class LikewiseTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            buy nappies                      | And wipes                           | buy nappies; buy wipes
            buy stamps                       | oh and envelopes                    | buy stamps; buy envelopes
            buy stamps                       | glue too                            | buy stamps; buy glue
            buy stamps                       | and blue envelopes as well          | buy stamps; buy blue envelopes
            clean the kitchen                | the bathroom too                    | clean the kitchen; clean the bathroom
            pay rent                         | also the gas bill                   | pay rent; pay the gas bill
            buy milk                         | and the meeting                     | buy milk
            call Tom                         | and a reminder                      | call Tom
            call Tom                         | and urgent                          | call Tom
            buy milk                         | bread too?                          | buy milk
            call Tom                         | and Anna                            | call Tom; call Anna
            email Tom                        | same for Anna                       | email Tom; email Anna
            buy milk                         | same but for bread                  | buy milk; buy bread
            buy a card for Anna              | another one for Tom                 | buy a card for Anna; buy a card for Tom
            write a card for mum             | one for dad too                     | write a card for mum; write a card for dad
            dinner with Jo friday            | same with Max                       | dinner with Jo; dinner with Max
            buy milk                         | and call Tom                        | buy milk; call Tom
            buy milk                         | one more                            | buy milk
            add shift saturday 10:00         | and sunday same time                | shift; shift
            buy milk                         | and now                             | buy milk
            buy milk                         | and that                            | buy milk
            buy milk                         | you too                             | buy milk
            buy milk                         | thanks too                          | buy milk
            buy milk                         | and show my tasks                   | buy milk
            buy milk                         | and then                            | buy milk
            """)
    void aThingBesideItIsAnotherTask(String added, String said, String titles) {
        sitting.say(added);
        sitting.say(said);

        assertThat(sitting.tasks().stream().map(task -> task.title()).collect(Collectors.joining("; ")))
                .isEqualTo(titles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            matinee 6 december 14:30         | the matinee on the 13th too, 14:30  | 2026-12-06T14:30 2026-12-13T14:30
            call Tom friday 10:00            | tomorrow as well                    | 2026-12-04T10:00 2026-12-01T10:00
            vet monday 9:00                  | at 4 as well                        | 2026-12-07T09:00 2026-12-07T16:00
            picnic saturday                  | another one for sunday              | 2026-12-05 2026-12-06
            picnic saturday 14:00            | the same for the 19th               | 2026-12-05T14:00 2026-12-19T14:00
            buy stamps tomorrow              | and envelopes                       | 2026-12-01 2026-12-01
            picnic saturday 14:00            | same time sunday                    | 2026-12-05T14:00
            picnic saturday 14:00            | move it to sunday, same time        | 2026-12-06T14:00
            yoga every monday 18:00          | and on 3 december too               | 2026-11-30T18:00
            remind me to take pills at 8 pm  | and at 10 pm too                    | 2026-11-30T20:00
            """)
    void anotherTimeIsAnotherTask(String added, String said, String due) {
        sitting.say(added);
        sitting.say(said);

        assertThat(sitting.tasks()).extracting("due").containsExactlyElementsOf(Arrays.asList(due.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            buy a birthday card     | one more            | Another “buy a birthday card”?
            buy a birthday card     | another one         | Another “buy a birthday card”?
            dinner friday 19:00     | same time saturday  | makes another one.
            """)
    void whatCannotBeToldIsAnsweredWithHowToSayIt(String added, String said, String answer) {
        sitting.say(added);

        assertThat(sitting.say(said).text()).contains(answer);
        assertThat(sitting.tasks()).hasSize(1);
    }
}
