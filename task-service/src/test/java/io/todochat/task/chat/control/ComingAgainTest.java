package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever asks what is on hears of what repeats then too, though the task of that day is not there yet. */
class ComingAgainTest {

    private final Sitting sitting =
            new Sitting(ZonedDateTime.of(2026, 11, 30, 11, 0, 0, 0, ZoneId.of("Europe/Berlin")));

    @Test
    void whatGoesByOtherClocksIsToldByBoth() {
        sitting.say("call Tokyo at 9am Tokyo time every tuesday");

        assertThat(sitting.say("what is on next week").text()).contains("at 01:00 (09:00 Tokyo time).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "choir every monday at 7pm | what is on next week | Repeating then: “choir”, Monday 7 December at 19:00.",
                "choir every monday at 7pm | what have I got on monday 7 December | Repeating then: “choir”, Monday 7 December at 19:00.",
                "choir every monday at 7pm | what's due after friday | Repeating then: “choir”, from Monday 7 December at 19:00 on.",
                "choir every monday at 7pm | what is due in december | Repeating then: “choir”, 4 times from Monday 7 December at 19:00 on.",
                "training tuesdays and thursdays 18:30 | what's on thursday | Repeating then: “training”, Thursday 3 December at 18:30.",
                "training tuesdays and thursdays 18:30 #sport | what #sport is on thursday | Repeating then: “training”, Thursday 3 December at 18:30.",
                "water plants every day | what's on friday | Repeating then: “water plants”, Friday 4 December.",
                "rent on the 1st of every month until march | what's on in january | Repeating then: “rent”, Friday 1 January 2027."
            })
    void whatRepeatsInThatTimeIsTold(String repeating, String question, String answer) {
        sitting.say(repeating);
        var before = sitting.states();

        assertThat(sitting.say(question).text()).isEqualTo(answer);
        assertThat(sitting.states()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "choir every monday at 7pm | what's on tuesday",
                "choir every monday at 7pm | what's on today",
                "choir every monday at 7pm | what was on last monday",
                "choir every monday at 7pm | show overdue",
                "choir every monday at 7pm | list #home next week",
                "choir every monday at 7pm | list high priority tasks next week",
                "vacuum every 2 weeks after completion | what's on in december",
                "rent on the 1st of every month until march | what's on in april"
            })
    void nothingIsToldOfOtherTimesAndKinds(String repeating, String question) {
        sitting.say(repeating);

        assertThat(sitting.say(question).text()).doesNotContain("Repeating then");
    }

    @Test
    void itIsToldBehindTheTasks() {
        Stream.of("water plants every day", "buy milk thursday").forEach(sitting::say);

        assertThat(sitting.say("what's on thursday").text())
                .isEqualTo("1. “buy milk”, due Thursday 3 December\n"
                        + "Repeating then: “water plants”, Thursday 3 December.");
        assertThat(sitting.say("how many tasks on friday").text())
                .isEqualTo("None.\nRepeating then: “water plants”, Friday 4 December.");
    }

    @Test
    void whatIsLeftOutOrPausedIsNotTold() {
        sitting.say("training tuesdays and thursdays 18:30");
        sitting.say("skip training on thursday");
        assertThat(sitting.say("what's on thursday").text()).isEqualTo("Nothing to do there.");

        sitting.say("pause training");
        assertThat(sitting.say("what's on next week").text()).isEqualTo("Nothing to do there.");
    }

    @Test
    void whoeverAsksForItByNameHearsWhenItComes() {
        sitting.say("choir every monday at 7pm");

        assertThat(sitting.say("do I have choir on 14 december").text())
                .startsWith("Repeating then: “choir”, Monday 14 December at 19:00. Open is:\n“choir”, due today");
        assertThat(sitting.say("do I have choir on 15 december").text()).startsWith("Not then, but:\n");
    }
}
