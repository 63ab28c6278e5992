package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody tells to have happened, in words that no title has: it is asked what is to become of the task. */
class HappenedTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T09:00+01:00[Europe/Berlin]"));

    @BeforeEach
    void aRoofACallAndARehearsal() {
        sitting.say("add ring the roofer");
        sitting.say("add call with Olga tomorrow at 10:00");
        sitting.say("add choir rehearsal on friday at 19:30");
        sitting.say("add go to the town hall");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the roofer came | Shall I complete “ring the roofer”? Say “yes”.",
                "roofer is here | Shall I complete “ring the roofer”? Say “yes”.",
                "the roofer finally replied | Shall I complete “ring the roofer”? Say “yes”.",
                "i was already at the town hall | Shall I complete “go to the town hall”? Say “yes”.",
                "back from the town hall | Shall I complete “go to the town hall”? Say “yes”.",
                "the rehearsal went well | Shall I complete “choir rehearsal”, due Friday 4 December at 19:30? Say “yes”.",
                "the roofer cancelled | Shall I cancel “ring the roofer”? Say “yes”.",
                "i can't make the rehearsal | Shall I cancel “choir rehearsal”, due Friday 4 December at 19:30? Say “yes”.",
                "the rehearsal won't happen after all | Shall I cancel “choir rehearsal”, due Friday 4 December at 19:30? Say “yes”.",
                "choir rehearsal fell through | Shall I cancel “choir rehearsal”, due Friday 4 December at 19:30? Say “yes”.",
                "Olga called off our call | Shall I cancel “call with Olga”, due tomorrow, Tuesday 1 December at 10:00? Say “yes”.",
                "the roofer wants to be paid in cash | I am not sure what to do with that. Shall I note it on “ring the roofer”? Say “yes”."
            })
    void itIsAskedWhatIsLikelyMeant(String said, String question) {
        assertThat(sitting.say(said).text()).isEqualTo(question);
        assertThat(sitting.states()).allMatch(state -> state.endsWith(" OPEN"));

        sitting.say("no");

        assertThat(sitting.states()).hasSize(4).allMatch(state -> state.endsWith(" OPEN"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"the roofer came | ring the roofer DONE", "the roofer cancelled | ring the roofer CANCELLED"})
    void whoAgreesHasItDone(String said, String state) {
        sitting.say(said);
        sitting.say("yes");

        assertThat(sitting.states()).contains(state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Olga moved our call to 11 | call with Olga | 2026-12-01T11:00",
                "the rehearsal has been brought forward to 7 | choir rehearsal | 2026-12-04T19:00",
                "we postponed the rehearsal to saturday | choir rehearsal | 2026-12-05T19:30",
                "olga can only come on thursday | call with Olga | 2026-12-03T10:00"
            })
    void toAnotherTimeItIsMoved(String said, String title, String due) {
        assertThat(sitting.say(said).text()).startsWith("Changed: “" + title + "”");

        assertThat(sitting.tasks()).hasSize(4).anyMatch(task -> task.title().equals(title) && due.equals(task.due()));
    }

    @Test
    void whoPromisesToComeIsAskedAbout() {
        assertThat(sitting.say("the roofer said he'd come on wednesday").text())
                .isEqualTo("Shall I change “ring the roofer” to be due Wednesday 2 December? Say “yes”.");
        assertThat(sitting.tasks()).hasSize(4);
    }

    @Test
    void whatIsToldOfATaskIsNotedOnIt() {
        sitting.say("the roofer wants to be paid in cash");

        assertThat(sitting.say("yes").text())
                .startsWith("Changed: “ring the roofer”. The notes say “the roofer wants to be paid in cash”.");
    }

    @Test
    void whoMeansAnotherTaskHasNothingNotedOnIt() {
        sitting.say("the roofer wants to be paid in cash");

        sitting.say("no, the rehearsal");
        sitting.say("yes");

        assertThat(sitting.tasks()).allMatch(task -> task.notes() == null);
    }

    @Test
    void whatIsNearlyCalledSoIsAskedAbout() {
        sitting.say("add get offers from 4 tilers");

        assertThat(sitting.say("got two offers already").text())
                .contains("Shall I complete “get offers from 4 tilers” instead?");
        sitting.say("yes");

        assertThat(sitting.states()).contains("get offers from 4 tilers DONE");
    }

    @Test
    void whatIsBrokenAgainIsAskedAbout() {
        sitting.say("add mend the gutter");
        sitting.say("the gutter is mended");

        assertThat(sitting.say("the gutter leaks again").text())
                .isEqualTo("Shall I reopen “mend the gutter”? Say “yes”.");
        assertThat(sitting.states()).contains("mend the gutter DONE");
        sitting.say("yes");

        assertThat(sitting.states()).contains("mend the gutter OPEN");
    }

    @Test
    void whatIsNotDoneAfterAllIsOpenAgain() {
        sitting.say("add fix the gutter");
        sitting.say("the gutter is fixed");

        sitting.say("the gutter isn't fixed after all");

        assertThat(sitting.states()).contains("fix the gutter OPEN");
    }

    @Test
    void ofSeveralItIsAskedWhich() {
        sitting.say("add pay the roofer");

        assertThat(sitting.say("the roofer came").text()).startsWith("Which one?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the baker came", "i was at the zoo", "nobody answered", "!!!"})
    void ofNothingThatIsThereNothingIsAsked(String said) {
        assertThat(sitting.say(said).text())
                .containsPattern(
                        "^(I have noted nothing of that|I am not sure what to do with that)\\. To remember it");
        assertThat(sitting.tasks()).hasSize(4);
    }
}
