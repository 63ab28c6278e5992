package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Draft;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has done a part of a task, or moves one, is asked about all of it. */
class InPartTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @BeforeEach
    void thereAreTasks() {
        sitting.have(Stream.of("appraisals: Ada, Ben, Ivo, Leo", "trim the hedge, lift the bulbs and wrap the fig")
                .map(Draft::titled)
                .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada and Ben done",
                "Ada is done",
                "done with Ivo",
                "the bulbs are done",
                "the fig can wait until the weekend",
                "move the bulbs to friday"
            })
    void aPartIsAskedAbout(String said) {
        assertThat(sitting.say(said).text()).contains("Shall I c");
        assertThat(sitting.tasks()).allMatch(task -> task.isOpen() && task.due() == null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"appraisals done", "Ada, Ben, Ivo and Leo done", "done with the appraisals"})
    void allOfItIsDone(String said) {
        assertThat(sitting.say(said).text()).startsWith("Done");
    }
}
