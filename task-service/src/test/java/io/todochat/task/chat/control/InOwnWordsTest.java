package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.ZonedDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions are answered in the words that people have for it, on Monday 30 November at eleven. */
class InOwnWordsTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @ValueSource(
            strings = {"no idea yet", "whenever", "skip that", "not sure yet", "i don't know", "leave it open", "later"
            })
    void whoDoesNotKnowWhenLeavesItAsItIs(String answer) {
        sitting.say("dentist monday");
        sitting.say("move the dentist");

        assertThat(sitting.say(answer).text()).isEqualTo("All right, nothing was changed.");
        assertThat(sitting.tasks()).extracting("title", "due").containsExactly(tuple("dentist", "2026-12-07"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"you choose", "the usual", "up to you", "your call"})
    void whenIsNotChosenForAnybody(String answer) {
        sitting.say("dentist monday");
        sitting.say("move the dentist");

        assertThat(sitting.say(answer).text()).startsWith("When?");
        assertThat(sitting.say("tuesday").text()).startsWith("Changed:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the one on friday        | call Tom
            the friday one           | call Tom
            the one at 9             | call Anna
            the older one            | call Tom
            the newer one            | call Anna
            the earlier one          | call Tom
            the later one            | call Anna
            the second               | call Anna
            the one with Tom         | call Tom
            """)
    void whichIsToldByWhenItIs(String answer, String done) {
        sitting.say("call Tom friday");
        sitting.say("call Anna monday at 9:00");
        sitting.say("done call");
        sitting.say(answer);

        assertThat(sitting.states())
                .contains(done + " DONE")
                .filteredOn(state -> state.endsWith("DONE"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a week later           | 2026-12-14T15:00
            one day later          | 2026-12-08T15:00
            the day after          | 2026-12-08T15:00
            an hour earlier        | 2026-12-07T14:00
            in the morning         | 2026-12-07T09:00
            same day at 5          | 2026-12-07T17:00
            tomorrow in the morning | 2026-12-01T09:00
            hm, friday?            | 2026-12-04T15:00
            not monday             | 2026-12-07T15:00
            """)
    void whatIsMovedIsCountedFromItsOwnDay(String answer, String due) {
        sitting.say("dentist monday 15:00");
        sitting.say("move the dentist");
        sitting.say(answer);

        assertThat(sitting.tasks()).extracting("due").containsExactly(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 and 2                  | call Tom; call Anna
            1, 3                     | call Tom; call Ben
            the first and the third  | call Tom; call Ben
            the last two             | call Anna; call Ben
            all but Tom              | call Anna; call Ben
            everything except Anna   | call Tom; call Ben
            Tom and Ben              | call Tom; call Ben
            """)
    void severalOfThemAreDoneAtOnce(String answer, String done) {
        sitting.say("call Tom friday");
        sitting.say("call Anna monday");
        sitting.say("call Ben");
        sitting.say("done call");
        sitting.say(answer);

        assertThat(sitting.states())
                .filteredOn(state -> state.endsWith("DONE"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(done.split("; "))
                        .map(title -> title + " DONE")
                        .toList());
    }

    @Test
    void severalOfThemAreNotDeletedUnasked() {
        sitting.say("call Tom friday");
        sitting.say("call Anna monday");
        sitting.say("call Ben");
        sitting.say("delete call");

        assertThat(sitting.say("Tom and Ben").text()).endsWith("Shall I delete all of these 2 tasks? Say “yes”.");
    }

    @Test
    void whatIsToBeDoneInsteadIsDone() {
        sitting.say("dentist friday");
        sitting.say("delete the dentist");
        sitting.say("no just move it to monday");

        assertThat(sitting.tasks()).extracting("due").containsExactly("2026-12-07");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "neither",
                "not sure",
                "Tom and Zoe",
                "let me think",
                "none of these",
                "the one on thursday",
                "not yet"
            })
    void noneOfThemIsDone(String answer) {
        sitting.say("call Tom friday");
        sitting.say("call Anna monday at 9:00");
        sitting.say("done call");
        sitting.say(answer);

        assertThat(sitting.states()).containsExactly("call Tom OPEN", "call Anna OPEN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the gutter leaks                     | yes, on friday    | 2026-12-04
            the gutter leaks                     | yes but at 9      | 2026-12-01T09:00
            cinema with the kids friday evening? | yes but at 9      | 2026-12-04T21:00
            cinema with the kids friday?         | yes at 8pm        | 2026-12-04T20:00
            """)
    void whatIsOfferedIsAddedAtTheTimeThatIsAgreed(String said, String answer, String due) {
        sitting.say(said);
        sitting.say(answer);

        assertThat(sitting.tasks()).extracting("due").containsExactly(due);
    }

    @Test
    void whatIsDeniedForAnotherDayIsOfferedForThatDay() {
        sitting.say("the gutter leaks");

        assertThat(sitting.say("no, on friday").text())
                .isEqualTo("Shall I add “the gutter leaks”, due Friday 4 December? Say “yes”.");

        sitting.say("yes");
        assertThat(sitting.tasks()).extracting("due").containsExactly("2026-12-04");
    }

    @Test
    void aYesForAnotherTimeIsNoYesToADeletion() {
        sitting.say("dentist monday");
        sitting.say("delete the dentist");
        sitting.say("yes but at 9");

        assertThat(sitting.tasks()).extracting("title").containsExactly("dentist");
    }

    @Test
    void whoGoesOnWithAnotherHasNotAnsweredYet() {
        sitting.say("the gutter leaks");

        assertThat(sitting.say("and one for the shed").text()).contains("Shall I add “the gutter leaks”?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"free on friday?", "anything on friday?", "milk?"})
    void whatAsksForNoThingIsNotOffered(String question) {
        assertThat(sitting.say(question).text()).doesNotContain("Shall I add");
    }

    @Test
    void whatIsQuotedIsRenamedWhereItStands() {
        sitting.say("order gaffer tape and haze fluid");
        sitting.say("rename \"order gaffer tape\" to \"order gaffer and LX tape\"");

        assertThat(sitting.tasks()).extracting("title").containsExactly("order gaffer and LX tape and haze fluid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wait which one did you mark done", "which one", "which one was it?"})
    void whichOneWasDoneIsTold(String question) {
        sitting.say("buy milk");
        sitting.say("call Tom");
        sitting.say("done with milk");

        assertThat(sitting.say(question).text()).startsWith("The last change: finished “buy milk”");
    }

    @Test
    void whatIsBehindATaskIsFoundByIt() {
        sitting.say("workshop wednesday 10:00");
        sitting.say("write report thursday");
        sitting.say("push everything after the workshop back one day");

        assertThat(sitting.tasks()).extracting("due").containsExactly("2026-12-02T10:00", "2026-12-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I did that already today", "already did that", "I've already done that"})
    void whatWasDoneAlreadyIsDone(String said) {
        sitting.say("water the plants every day");

        assertThat(sitting.say(said).text()).startsWith("Done: “water the plants”.");
    }
}
