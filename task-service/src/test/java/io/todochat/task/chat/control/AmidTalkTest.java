package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Task;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Around what is to be done to a task, or what is done, people talk: that is no other task. */
class AmidTalkTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    extra choir saturday 10:00 | better 10:30, Ute's bus comes in at 10 | 2026-12-05T10:30
                    reserve the barn on friday | make it saturday noon, the barn closes early | 2026-12-05T12:00
                    house meeting on sunday at 6 | make it 7 actually, tim's bus gets in at half 5 | 2026-12-06T19:00
                    look through the fuel book tomorrow | fuel book - move it to monday | 2026-12-07
                    roof offer tomorrow at 2 | trouble at school, cant do the offer, shove it to next week sometime | 2026-12-07T14:00
                    fetch the frame tomorrow at 8:30 | frame can only be picked up after 1 so make it 13:30 | 2026-12-01T13:30
                    ring the vet tomorrow at 9 | The vet only opens at ten I just remembered, so make it quarter past ten please | 2026-12-01T10:15
                    visit to Frau Lang thursday 13:30 | Lang's son just rang, can we make it 2 instead | 2026-12-03T14:00
                    """)
    void thePartThatOrdersSomethingIsDone(String task, String said, String due) {
        sitting.say(task);

        assertThat(sitting.say(said).text()).startsWith("Changed: ");

        assertThat(sitting.tasks()).hasSize(1);
        assertThat(sitting.tasks().getFirst().due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the lights inspection has to happen before the show, put it on friday at 10 | the lights inspection | 2026-12-04T10:00
                    lights inspection needs to happen too, put it on friday | lights inspection | 2026-12-04
                    the van needs new tyres, put it on monday at 8 | the van needs new tyres | 2026-12-07T08:00
                    the talk with Ben is still missing, put it on thursday at 10 | the talk with Ben | 2026-12-03T10:00
                    Nora's birthday is coming up, stick it in for the 12th | Nora's birthday | 2026-12-12
                    we need a sound check, put it down for friday | sound check | 2026-12-04
                    """)
    void whatIsToldToBeToDoIsWhatIsPutSomewhere(String said, String title, String due) {
        sitting.say("opening show friday at 19:00");

        assertThat(sitting.say(said).text()).startsWith("Added “" + title + "”");

        assertThat(sitting.tasks()).extracting(Task::due).containsExactly("2026-12-04T19:00", due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Lease contract by friday | Lease contract is finished, thank heavens
                    Ottilie tomorrow | Ottilie: done. We talked for two hours!
                    boxes by saturday | boxes are sorted! got 72 in the end
                    sign up for the lake run by friday | ok signed up. 79 euros, robbery
                    call the tailor | tailor done, they're bringing the suit tonight
                    """)
    void thePartThatSaysWhatIsDoneIsHeard(String task, String said) {
        sitting.say(task);

        assertThat(sitting.say(said).text()).startsWith("Done: ");

        assertThat(sitting.states()).hasSize(1).allMatch(state -> state.endsWith(" DONE"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    tim cleans the cellar this week | tim finished the cellar, finally lol
                    Call Dr. Berg tomorrow | Spoke to Berg just now, so you can tick that off.
                    write 300 words every weekday | did my 300 words for today
                    """)
    void whatSomebodyElseHasDoneIsAskedAbout(String task, String said) {
        sitting.say(task);

        assertThat(sitting.say(said).text())
                .startsWith("Shall I complete “" + sitting.tasks().getFirst().title());

        assertThat(sitting.tasks()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Lease contract by friday | Lease contract is finished, but not signed
                    wash the car | washed up
                    water the ferns | i have not finished water the ferns
                    boxes by saturday | boxes are sorted, half of the lids are missing
                    send the essay on 11 december | i finished to write the introduction of the essay
                    worming the ewes on the 12th | sold the two old ewes, so only 38 left to do
                    check PR #482 and ship v2.3.1 today | PR done, shipping slipped to tmrw
                    """)
    void whatIsDoneOnlyInPartStaysOpen(String task, String said) {
        sitting.say(task);

        assertThat(sitting.say(said).text()).doesNotContain("Shall I complete");

        assertThat(sitting.states()).hasSize(1).allMatch(state -> state.endsWith(" OPEN"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    reserve the barn on friday | make it saturday noon, buy flowers on sunday
                    call the tailor | tailor done, bring the suit home tonight
                    """)
    void whatElseIsToBeDoneIsAnotherTask(String task, String said) {
        sitting.say(task);

        sitting.say(said);

        assertThat(sitting.tasks()).hasSize(2);
    }
}
