package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Draft;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What "undo" takes back, and what it leaves alone. */
class TakingBackTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Berlin]"));

    @BeforeEach
    void thereAreTasks() {
        sitting.have(Stream.of("hang the mirror", "buy milk").map(Draft::titled).toList());
        sitting.say("done the mirror");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "undo what I did with milk",
                "undo the change to the milk",
                "undo buy milk",
                "revert the last change of the milk"
            })
    void aChangeOfAnotherTaskIsNotTakenBack(String said) {
        assertThat(sitting.say(said).text())
                .startsWith("The last change was of “hang the mirror”, not of")
                .endsWith("Nothing was undone; “undo” alone takes that back.");
        assertThat(sitting.states()).contains("hang the mirror DONE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "undo what I did with the mirror",
                "undo the mirror",
                "undo the completion of hang the mirror",
                "undo the last change",
                "undo what you just did",
                "undo it all",
                "undo my mistake"
            })
    void theChangeThatIsMeantIs(String said) {
        assertThat(sitting.say(said).text()).startsWith("Undone: “hang the mirror”");
        assertThat(sitting.states()).contains("hang the mirror OPEN");
    }

    @Test
    void aTaskIsAlsoMeantByTheNameThatItHad() {
        sitting.say("rename buy milk to buy oats");

        assertThat(sitting.say("undo the milk").text()).startsWith("Undone: “buy milk”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"remove the tag home from milk", "set the priority of milk to none"})
    void whereNothingWasChangedNothingOlderIsTakenBackUnasked(String said) {
        assertThat(sitting.say(said).text()).startsWith("Nothing to change");

        assertThat(sitting.say("undo").text())
                .isEqualTo("There is nothing of that to undo. The last change was of “hang the mirror”:"
                        + " “undo” once more takes that back.");
        assertThat(sitting.states()).contains("hang the mirror DONE");
        assertThat(sitting.say("undo").text()).startsWith("Undone: “hang the mirror”");
    }

    @Test
    void whereTheSameTaskWasChangedBeforeThatIsTakenBack() {
        sitting.say("remove the tag home from the mirror");
        sitting.say("yes");

        assertThat(sitting.say("undo").text()).startsWith("Undone: “hang the mirror”");
    }

    @Test
    void whatWasNotFoundLeavesTheLastChangeToBeTakenBack() {
        sitting.say("complete the zeppelin");

        assertThat(sitting.say("undo").text()).startsWith("Undone: “hang the mirror”");
    }

    @Test
    void whereNothingWasChangedAnotherOneCanStillBeMeant() {
        sitting.say("set the priority of milk to none");

        assertThat(sitting.say("no, I meant the mirror").text()).startsWith("“hang the mirror” is closed already.");
        assertThat(sitting.states()).contains("hang the mirror DONE");
    }

    @Test
    void ofAStepThatChangedMoreThanWhatIsNamedNothingIsTakenBack() {
        sitting.say("make milk and the mirror urgent");

        assertThat(sitting.say("undo the milk").text())
                .startsWith("That was done together with more: ")
                .endsWith("Nothing was undone; “undo” alone takes all of it back.");
        assertThat(sitting.say("undo").text()).startsWith("Undone: 2 tasks");
    }

    @Test
    void ofSeveralStepsOnlyThatIsTakenBackWhichIsNamed() {
        sitting.say("add buy tea and rename buy milk to buy oats");

        assertThat(sitting.say("undo the oats").text()).isEqualTo("Undone: “buy milk”.");
        assertThat(sitting.states()).contains("buy tea OPEN", "buy milk OPEN");
        assertThat(sitting.say("undo").text()).isEqualTo("Undone: “buy tea” is gone again.");
    }

    @Test
    void whileAQuestionIsOpenThatIsWhatIsTakenBack() {
        sitting.say("delete buy milk");

        assertThat(sitting.say("undo").text()).startsWith("All right, that is not done.");
        assertThat(sitting.states()).contains("hang the mirror DONE", "buy milk OPEN");
        assertThat(sitting.say("undo").text()).startsWith("Undone: “hang the mirror”");
    }

    @Test
    void whatWasToFollowTheQuestionIsNotDoneEither() {
        sitting.say("delete buy milk and add buy tea");

        assertThat(sitting.say("undo that").text()).endsWith("is not done.");
        assertThat(sitting.states()).containsExactlyInAnyOrder("hang the mirror DONE", "buy milk OPEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no, undo", "no, undo that", "actually no, undo that"})
    void whoTakesBackWhatIsOnlyAskedKeepsWhatWasDoneBefore(String said) {
        sitting.say("call mum tomorrow");
        sitting.say("delete mum");

        assertThat(sitting.say(said).text()).startsWith("All right, that is not done.");
        assertThat(sitting.tasks()).extracting("title").contains("call mum");
    }

    @Test
    void whatWasNotUnderstoodTakesNothingElseBack() {
        sitting.say("buy toe stops on friday");
        sitting.say("the weather is awful");

        assertThat(sitting.say("no wait that was Tim who fed her, undo").text())
                .isEqualTo("Your last message changed nothing. The last change before it was of “buy toe stops”:"
                        + " “undo” alone takes that back.");
        assertThat(sitting.states()).anyMatch(state -> state.startsWith("buy toe stops"));
        assertThat(sitting.say("undo").text()).startsWith("Undone: “buy toe stops”");
    }
}
