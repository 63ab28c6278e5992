package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Task;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of several tasks that are only pointed at, those of which it is hardly true are asked about. */
class CautionTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @BeforeEach
    void thereAreTasks() {
        List.of("scrub the deck saturday at 10", "eye test 8 dec 11:20", "send the map by 11 december", "call Tom")
                .forEach(sitting::say);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the rest can wait until Sunday",
                "those can wait until Sunday",
                "move them to friday",
                "push all of these to thursday"
            })
    void whatWouldComeSoonerIsAskedAbout(String said) {
        sitting.say("what's next week?");
        var before = dues();

        assertThat(sitting.say(said).text()).contains("Shall I change all of these 2 tasks");
        assertThat(dues()).isEqualTo(before);
    }

    @Test
    void whoAgreesHasThemAll() {
        sitting.say("what's next week?");
        sitting.say("the rest can wait until Sunday");

        assertThat(sitting.say("yes").text()).startsWith("Changed: 2 tasks");
        assertThat(dues()).contains("2026-12-06T11:20", "2026-12-06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "move them to 14 december",
                "move them to tomorrow",
                "move them a day earlier",
                "move friday's tasks to tomorrow"
            })
    void whatIsPutOffOrOfOneDayIsNotAskedAbout(String said) {
        sitting.say("pick up the suit friday");
        sitting.say("pick up the shoes friday at 9");
        sitting.say("what's on friday?");

        assertThat(sitting.say(said).text()).startsWith("Changed: 2 tasks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"move everything to wednesday", "everything is done", "make everything urgent"})
    void besideAListEverythingIsAskedAbout(String said) {
        sitting.say("call Tom is done");
        sitting.say("scrub the deck is done");
        sitting.say("list 11 december");

        assertThat(sitting.say(said).text()).contains("all of these 2 tasks");
    }

    private List<String> dues() {
        return sitting.tasks().stream().map(Task::due).toList();
    }
}
