package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told in no words of ours is asked about the task that is there, and is no new one. */
class NewsTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    check-up for Bello thursday 8:30 | Bello cancelled for thursday, they want the week after, same time | 2026-12-10T08:30
                    ring grandma 15:00 | phoned grandma, she didn't pick up, try again tomorrow same time | 2026-12-01T15:00
                    electrician wednesday | electrician never came. he promised Friday now | 2026-12-04
                    optician thursday 10:00 | the optician is not on Thursday, it's on Friday | 2026-12-04T10:00
                    band practice tuesday 18:00 | band practice is no longer on tuesday but on wednesday | 2026-12-02T18:00
                    supper with Ines tomorrow 12:30 | Ines can't do tomorrow, she asks for thursday | 2026-12-03T12:30
                    vet friday 9:00 | the vet called, they can only do it next tuesday | 2026-12-08T09:00
                    science fair monday 14:00 | Omar asks if we can do 3 instead of 2 on monday | 2026-12-07T15:00
                    paper collection every friday | no collection this friday, they come on saturday instead | 2026-12-05
                    train 8:15 tomorrow | train cancelled, next one goes at 9:15 | 2026-12-01T09:15
                    visit from Paul sunday | Paul got sick, he comes the sunday after | 2026-12-13
                    optician friday | the appointment is on monday now | 2026-12-07
                    supper with Gerd wednesday 20:00 | i made an error, the supper is the tuesday, not wednesday | 2026-12-01T20:00
                    boiler service on 9 December 8:00 | the boiler service cancelled, new date is the 16th same time | 2026-12-16T08:00
                    add plumber for the sink on thu at 2 | plumber cant make thursday, he says monday same time | 2026-12-07T14:00
                    lift inspection thurs 8:30 | then the lift thing has to go to friday same time | 2026-12-04T08:30
                    Call Dr. Seidel about the will, tomorrow at 10 | Hm, Seidel in the afternoon then. Half past two. | 2026-12-01T14:30
                    add Send the leaflets out, due 8 December | Then the leaflets should go out on the 10th | 2026-12-10
                    curtain friday 19:00 | and curtain to 19:30 | 2026-12-04T19:30
                    add plumber thursday 10:15 | the plumber called, it's on friday at 9 | 2026-12-04T09:00
                    lunch with Ines friday 12:30 | ines can only do 1 | 2026-12-04T13:00
                    demo at Voss wed 9 dec 14:00 | voss want the demo half an hour earlier | 2026-12-09T13:30
                    """)
    void whenItIsInsteadIsAskedAboutTheTask(String task, String told, String due) {
        sitting.say(task);

        assertThat(sitting.say(told).text()).contains("Shall I change");
        sitting.say("yes");

        assertThat(sitting.tasks()).hasSize(1);
        assertThat(sitting.tasks().getFirst().due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    swimming every saturday 9:00 | the pool is closed this saturday, no swimming | Shall I skip “swimming”
                    yoga thursday 18:00 | yoga teacher is sick, no class on thursday | Shall I cancel “yoga”
                    gym every monday 7:00 | gym is closed on the 14th | Shall I skip “gym”, due Monday 7 December at 07:00, repeating, on Monday 14 December
                    return the books friday | library is closed for books on friday | When shall it be instead
                    """)
    void whatDoesNotTakePlaceIsAskedAboutTheTask(String task, String told, String asked) {
        sitting.say(task);

        assertThat(sitting.say(told).text()).startsWith(asked);

        assertThat(sitting.tasks()).hasSize(1);
    }

    @Test
    void whatIsToldOfNothingThatIsThereIsOnlyOffered() {
        assertThat(sitting.say("Nadja moved our call to friday").text())
                .startsWith("I find no task that this is about. Shall I add");
        sitting.say("no");

        assertThat(sitting.tasks()).isEmpty();
    }

    @Test
    void aMeetingIsNoErrandThatWasSpokenOf() {
        sitting.say("buy paint friday");

        assertThat(sitting.say("the meeting has been moved to tuesday").text())
                .isEqualTo("I find no open task for that meeting. Shall I change “buy paint”, due Friday 4 December"
                        + " to be due tomorrow, Tuesday 1 December instead? Say “yes”.");

        assertThat(sitting.tasks().getFirst().due()).isEqualTo("2026-12-04");
    }

    @Test
    void whatIsToBeToldToSomebodyIsOffered() {
        sitting.say("meeting tuesday 10:00");

        assertThat(sitting.say("tell Omar the meeting moved to thursday").text())
                .endsWith("Shall I add “tell Omar the meeting moved to thursday”? Say “yes”.");

        assertThat(sitting.tasks().getFirst().due()).isEqualTo("2026-12-01T10:00");
    }

    @Test
    void whatRepeatsIsPutOnOtherClocks() {
        sitting.say("stand-up every monday 10:00");

        assertThat(sitting.say("put the stand-up on London time").text())
                .isEqualTo(
                        "Shall I have “stand-up” repeat every Monday at 10:00 London time, from Monday 7 December on?"
                                + " Say “yes”.");

        assertThat(sitting.say("yes").text()).contains("It repeats every Monday at 10:00, London time.");
    }

    @Test
    void whoIsAwayRestsThen() {
        sitting.say("drill night every monday 19:00");

        assertThat(sitting.say("I'll be away from 20 to 27 December, pause the drills")
                        .text())
                .contains("Left out: Monday 21 December.");
    }

    @Test
    void atAnHourThisWeekIsOnItsDay() {
        sitting.say("piano lesson every tuesday 16:00");

        sitting.say("piano lesson is at 17:00 this week");

        assertThat(sitting.tasks().getFirst().due()).isEqualTo("2026-12-01T17:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ask Omar if we can do 3 instead of 2 on monday",
                "remind me that the optician moved to friday",
                "text Nora that we come on sunday",
                "moved-out party sunday 15:00",
                "buy a present because Nora can't friday"
            })
    void whatIsToBeDoneIsNew(String said) {
        sitting.say("optician thursday 10:00");
        sitting.say("call Nora saturday");
        sitting.say("party saturday 15:00");

        assertThat(sitting.say(said).text()).startsWith("Added");

        assertThat(sitting.tasks()).hasSize(4);
    }
}
