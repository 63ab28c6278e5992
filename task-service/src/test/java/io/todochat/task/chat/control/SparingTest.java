package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Task;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to be spared is spared. */
class SparingTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T10:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complete everything except the fence",
                "delete all but the fence",
                "move everything without #garden to friday",
                "make everything apart from the fence low priority",
                "snooze everything other than the fence",
            })
    void whoLeavesSomethingOutIsAskedWhichIsMeant(String said) {
        sitting.say("add paint the fence");
        sitting.say("add oil the door");
        var before = sitting.tasks();

        var question = sitting.say(said);

        assertThat(question.text()).isEqualTo("I cannot leave any out. Which task do you mean?");
        assertThat(sitting.tasks()).isEqualTo(before);
    }

    @Test
    void theAnswerNamesWhatIsMeant() {
        sitting.say("add paint the fence");
        sitting.say("add oil the door");
        sitting.say("complete everything except the fence");

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
