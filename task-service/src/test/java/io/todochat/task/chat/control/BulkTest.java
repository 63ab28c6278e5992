package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Task;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of very many tasks at once. */
class BulkTest {

    /** Wednesdays before the weeks on whose Sundays the clocks change. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-10-14T12:00+02:00[Europe/Berlin]", "2027-03-17T12:00+01:00[Europe/Berlin]"})
    void whatIsMovedByADayKeepsItsTimeAlsoWhereTheClocksChange(String now) {
        var at = ZonedDateTime.parse(now);
        var monday = at.toLocalDateTime().plusDays(5).withHour(0);
        var before = IntStream.range(0, 500)
                .mapToObj(n -> monday.plusDays(n % 7).plusMinutes(37L * n % (24 * 60)))
                .toList();
        var sitting = new Sitting(at);
        sitting.have(before.stream().map(BulkTest::due).toList());

        var question = sitting.say("move everything due next week by one day");

        assertThat(question.text()).contains("Shall I change all of these 500 tasks to be due 1 day later?");
        assertThat(due(sitting)).isEqualTo(before);

        var answer = sitting.say("yes");

        assertThat(answer.text()).startsWith("Changed: 500 tasks");
        assertThat(due(sitting))
                .isEqualTo(before.stream().map(due -> due.plusDays(1)).toList());

        sitting.say("undo");

        assertThat(due(sitting)).isEqualTo(before);
    }

    private static Draft due(LocalDateTime due) {
        return new Draft("task of " + due, null, null, null, null, due.toString(), null, null, null, null, null);
    }

    private static List<LocalDateTime> due(Sitting sitting) {
        return sitting.tasks().stream().map(Task::due).map(LocalDateTime::parse).toList();
    }
}
