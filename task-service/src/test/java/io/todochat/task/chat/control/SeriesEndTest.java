package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Task;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Until when a task comes that repeats, where it was just spoken of. */
class SeriesEndTest {

    /** A Monday. */
    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gym every tuesday until march    | no, until april                | UNTIL=20270401
            gym every tuesday until march    | make it until april            | UNTIL=20270401
            gym every tuesday until march    | not until march, until april   | UNTIL=20270401
            gym every tuesday until march    | end it in april                | UNTIL=20270401
            gym every tuesday                | until 22 december              | UNTIL=20261222
            gym every tuesday                | it ends on 22 december         | UNTIL=20261222
            gym every tuesday                | the last one is on 22 december | UNTIL=20261222
            gym every tuesday                | only 5 times                   | COUNT=5
            gym every tuesday 10 times       | no, only 8 times               | COUNT=8
            gym every tuesday 10 times       | until april                    | UNTIL=20270401
            """)
    void isAnother(String added, String said, String end) {
        sitting.say(added);

        assertThat(sitting.say(said).text()).startsWith("Changed: “gym”, due tomorrow, Tuesday 1 December, repeating.");
        assertThat(rule()).isEqualTo("FREQ=WEEKLY;" + end + ";BYDAY=TU");
        assertThat(sitting.tasks()).extracting(Task::due).containsExactly("2026-12-01");
    }

    @Test
    void canBeTakenBack() {
        sitting.say("gym every tuesday until march");
        sitting.say("no, until april");

        sitting.say("undo");

        assertThat(rule()).contains("UNTIL=20270301");
    }

    @ParameterizedTest
    @ValueSource(strings = {"until last friday", "until today", "it ends today"})
    void isNotBeforeItBegins(String said) {
        sitting.say("gym every tuesday");

        assertThat(sitting.say(said).text()).contains("it can end only after that");
        assertThat(sitting.tasks()).extracting(Task::due).containsExactly("2026-12-01");
        assertThat(rule()).isEqualTo("FREQ=WEEKLY;BYDAY=TU");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dentist friday       | no, until saturday       | 2026-12-05
            dentist friday       | it ends on saturday      | 2026-12-04
            dentist friday       | only 5 times             | 2026-12-04
            gym every tuesday    | postpone it until friday | 2026-12-04
            gym every tuesday    | no, by friday            | 2026-12-04
            """)
    void isNotMeantByWhatMovesATask(String added, String said, String due) {
        sitting.say(added);

        sitting.say(said);

        assertThat(sitting.tasks()).extracting(Task::due).containsExactly(due);
    }

    @Test
    void isNoLookAtWhatIsDueUntilThen() {
        sitting.say("gym every tuesday");
        sitting.say("list");

        assertThat(sitting.say("until friday").text()).startsWith("1. “gym”");
        assertThat(rule()).doesNotContain("UNTIL");
    }

    private String rule() {
        return sitting.look(book -> book.shelf()
                .series(book.allTasks().getFirst().series())
                .orElseThrow()
                .repetition()
                .rule());
    }
}
