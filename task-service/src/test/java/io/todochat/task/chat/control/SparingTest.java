package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Task;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to be spared is spared. */
class SparingTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T10:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "complete everything except the fence | complete",
                "mark all as done but not the fence | complete",
                "delete all but the fence | delete",
                "move everything except the fence to friday | change",
                "move everything to friday except the fence | change",
                "snooze everything other than the fence | snooze",
            })
    void whatIsSparedByItsNameIsToldWithTheQuestion(String said, String deed) {
        sitting.say("add paint the fence");
        sitting.say("add oil the door");
        var before = sitting.tasks();

        var question = sitting.say(said);

        assertThat(question.text())
                .startsWith("Left out: “paint the fence”.\nShall I " + deed + " “oil the door”")
                .endsWith("? Say “yes”.");
        assertThat(sitting.tasks()).isEqualTo(before);
    }

    @Test
    void severalAreSparedAndTheOthersAreChanged() {
        sitting.say("add paint the fence");
        sitting.say("add oil the door");
        sitting.say("add call the plumber");
        sitting.say("add pay the plumber");
        sitting.say("complete everything but the door and the plumber");

        sitting.say("yes");

        assertThat(open()).containsExactly("oil the door", "call the plumber", "pay the plumber");
    }

    @Test
    void whereNoListWasShownNothingIsLeftOutByItsNumber() {
        sitting.say("add paint the fence");

        assertThat(sitting.say("delete all but 2").text())
                .isEqualTo("I have shown no list with such a number. Nothing was changed.");
    }

    @Test
    void whereNothingIsCalledAsWhatIsSparedNothingIsChanged() {
        sitting.say("add paint the fence");

        assertThat(sitting.say("complete everything except the fence and the elephant")
                        .text())
                .isEqualTo("I find no such open task as “the elephant”. Nothing was changed.");
        assertThat(sitting.say("complete everything except the fence").text())
                .isEqualTo("There is no other such task.");
        assertThat(open()).containsExactly("paint the fence");
    }

    @Test
    void ofThoseThatWereShownOthersAreSpared() {
        sitting.say("add paint the fence #garden");
        sitting.say("add oil the door");
        sitting.say("add mow the lawn #garden");
        sitting.say("list #garden");
        sitting.say("complete all but the lawn");

        sitting.say("yes");

        assertThat(open()).containsExactly("oil the door", "mow the lawn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complete everything except the urgent ones",
                "move everything without #garden to friday",
                "make everything apart from the fence low priority",
                "delete everything except tasks due friday",
            })
    void whoLeavesSomethingElseOutIsAskedWhichIsMeant(String said) {
        sitting.say("add paint the fence");
        sitting.say("add oil the door");
        var before = sitting.tasks();

        var question = sitting.say(said);

        assertThat(question.text())
                .isEqualTo("I can leave tasks out by their names or numbers only. Which task do you mean?");
        assertThat(sitting.tasks()).isEqualTo(before);
    }

    @Test
    void theAnswerNamesWhatIsMeant() {
        sitting.say("add paint the fence");
        sitting.say("add oil the door");
        sitting.say("complete everything except the urgent ones");

        var answer = sitting.say("the door");

        assertThat(answer.text()).contains("oil the door");
        assertThat(open()).containsExactly("paint the fence");
    }

    @Test
    void whatIsNotUrgentIsChangedAndWhatIsUrgentIsNot() {
        sitting.say("add paint the fence p1");
        sitting.say("add oil the door");

        sitting.say("complete everything not urgent");

        assertThat(open()).containsExactly("paint the fence");
    }

    private List<String> open() {
        return sitting.tasks().stream()
                .filter(task -> task.completed() == null)
                .map(Task::title)
                .toList();
    }
}
