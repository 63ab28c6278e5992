package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Task;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is asked for a time or a title and speaks of something else has not answered. */
class OtherSubjectTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Berlin]"));

    @BeforeEach
    void thereAreTasks() {
        sitting.have(Stream.of("call the bank about the loan", "hang the mirror")
                .map(Draft::titled)
                .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feed the cat tomorrow at 6",
                "lunch with Zoe at 1pm",
                "finish the poster by wednesday",
                "add feed the cat friday"
            })
    void aNewTaskIsAddedAndTheOtherOneIsLeftAlone(String said) {
        sitting.say("reschedule the bank");

        assertThat(sitting.say(said).text()).startsWith("Added “");
        assertThat(due("call the bank about the loan")).isNull();
        assertThat(sitting.tasks()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"what if the mirror falls down on friday?", "anything but friday"})
    void whatNamesATimeAmongOtherWordsIsAskedAboutOnceMore(String said) {
        sitting.say("reschedule the bank");

        assertThat(sitting.say(said).text()).startsWith("When?");
        assertThat(due("call the bank about the loan")).isNull();
        assertThat(sitting.say("friday at 9").text()).startsWith("Changed: “call the bank about the loan”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "friday",
                "on friday, please",
                "let's say friday",
                "how about friday?",
                "I think friday would be best",
                "make it friday",
                "the bank on friday",
                "move it to friday",
                "ok, friday then"
            })
    void aTimeInFewWordsIsTheAnswer(String said) {
        sitting.say("reschedule the bank");

        assertThat(sitting.say(said).text()).startsWith("Changed: “call the bank about the loan”, due Friday");
        assertThat(due("call the bank about the loan")).isEqualTo("2026-11-27");
    }

    @Test
    void howOftenSomethingElseIsTakenIsNoAnswerEither() {
        sitting.say("take the drops 3 times a day");

        assertThat(sitting.say("take the syrup every 8 hours for a week").text())
                .startsWith("Added “take the syrup”");
        assertThat(sitting.tasks()).extracting(Task::title).doesNotContain("take the drops");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mondays and fridays", "on mondays and fridays please", "take the drops mondays and fridays"})
    void theDaysAloneAreTheAnswer(String said) {
        sitting.say("take the drops twice a week");

        assertThat(sitting.say(said).text()).startsWith("Added “take the drops”");
    }

    @Test
    void threeTimesOfTheDayAreThreeTimesADay() {
        sitting.say("take the drops 3 times a day");

        assertThat(sitting.say("at 8am, noon and 6pm").text())
                .contains("It repeats every day at 08:00, 12:00 and 18:00");
    }

    @Test
    void whatIsForAnotherDayIsNotTheTitleThatIsMissing() {
        sitting.say("remind me tonight");

        assertThat(sitting.say("remind me on friday to feed the cat").text()).startsWith("Added “feed the cat”");
        assertThat(due("feed the cat")).startsWith("2026-11-27");
    }

    private String due(String title) {
        return sitting.tasks().stream()
                .filter(task -> task.title().equals(title))
                .findFirst()
                .orElseThrow()
                .due();
    }
}
