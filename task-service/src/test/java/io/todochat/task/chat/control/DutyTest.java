package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.Status;
import io.todochat.task.tasks.entity.Task;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who speaks of what is to be done, and not of what was. */
class DutyTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @BeforeEach
    void someTasks() {
        sitting.say("add finish essay chapter 2");
        sitting.say("add paint the fence today");
        sitting.say("add set up printer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have to finish essay chapter 2",
                "by friday I must finish the essay chapter",
                "I want to finish essay chapter 2 tomorrow",
                "I'd like to finish the essay today",
                "let's finish the essay",
                "remember to finish the essay",
                "finish essay tomorrow",
                "finish the essay tonight",
                "I'm going to finish the essay this week",
                "we have to get the essay done",
                "the essay must be finished by monday",
                "the essay will be done on friday",
                "essay done tomorrow",
                "will the essay be done by friday?",
                "I need the essay done",
                "I want to complete everything today",
                "essay almost done",
                "half of the essay is done",
                "make sure the essay is done",
                "it's time to finish the essay",
                "tell me when the essay is done",
                "don't mark the essay as done",
                "essay not done",
                "check if the essay is done",
                "see if the essay is done at 5",
                "find out whether the essay is finished",
                "finish everything due today by 6",
                "complete everything due today by 5"
            })
    void whatIsToBeFinishedIsNotDone(String text) {
        sitting.say(text);

        assertThat(sitting.tasks()).extracting(Task::status).containsOnly(Status.OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "finish essay chapter 2",
                "I finished the essay yesterday",
                "the essay is done",
                "mark the essay as done"
            })
    void whatWasFinishedIsDone(String text) {
        sitting.say(text);

        assertThat(sitting.tasks().getFirst().status()).isEqualTo(Status.DONE);
    }

    @Test
    void whatIsToBeDoneThenIsDueThen() {
        sitting.say("tomorrow I need to buy stamps");
        sitting.say("every monday we have to take out the bins");

        assertThat(sitting.tasks().get(3))
                .extracting(Task::title, Task::due)
                .containsExactly("buy stamps", "2026-12-01");
        assertThat(sitting.tasks().getLast())
                .extracting(Task::title, Task::due)
                .containsExactly("take out the bins", "2026-11-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trash every sunday", "clean everything on saturday", "take the day off today"})
    void whatIsDoneAtHomeIsNew(String text) {
        assertThat(sitting.say(text).text()).startsWith("Added");
    }

    @ParameterizedTest
    @ValueSource(strings = {"set alarm for 7", "set meeting for 3", "set up appointment for tuesday at 4"})
    void whatHasNoNameIsNewAndChangesNothing(String text) {
        sitting.say(text);

        assertThat(sitting.tasks()).hasSize(4);
        assertThat(sitting.tasks().get(2)).extracting(Task::title, Task::due).containsExactly("set up printer", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not today", "not friday", "can't do the fence tomorrow", "no printer on thursday"})
    void whatIsDeniedChangesNothing(String text) {
        var before = sitting.tasks();

        sitting.say(text);

        assertThat(sitting.tasks()).isEqualTo(before);
    }
}
