package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Service;
import io.todochat.events.PersonKey;
import io.todochat.events.Topics;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A repeating task over its life. */
@Tag("journey")
@ExtendWith(SystemUnderTest.class)
class RecurrenceIT {

    private final SeriesClient plants = SeriesClient.anybody();

    @Test
    void aTaskThatCountsFromItsCompletionComesBackSoLongAfterIt() {
        plants.add(today().minusDays(9).toString(), "FREQ=DAILY;INTERVAL=3", ", \"from\": \"completion\"");

        assertThat(LocalDate.parse(plants.completed(1).getString("due")))
                .isBetween(today().plusDays(2), today().plusDays(3));
    }

    @Test
    void aRuleThatEndsSaysSo() {
        plants.add("2027-01-01", "FREQ=DAILY;COUNT=2");
        plants.completed(1);
        plants.expect("POST", "/tasks/2/complete", null);

        var ended = Waiting.until(plants::series, found -> found.getBoolean("ended"));
        assertThat(ended.getInt("done")).isEqualTo(2);
        assertThat(Waiting.until(plants::types, types -> types.size() == 5))
                .startsWith("io.todochat.series.ended", "io.todochat.task.completed");
    }

    @Test
    void whatIsTakenOutDoesNotComeAndWhatIsAddedDoes() {
        plants.add(
                "2027-01-01",
                "FREQ=DAILY",
                ", \"exdates\": [\"2027-01-02\", \"2027-01-04\"], \"rdates\": [\"2027-01-04\", \"2026-12-24\"]");

        assertThat(plants.completed(1).getString("due")).isEqualTo("2027-01-03");
        plants.expect("PATCH", "/tasks/2", "{\"recurrence\": {\"exdates\": [\"2027-01-04\", \"2027-01-05\"]}}");
        assertThat(plants.completed(2).getString("due")).isEqualTo("2027-01-06");
        assertThat(plants.series().getInt("missed") + plants.series().getInt("skipped"))
                .isZero();
    }

    @Test
    void whatIsAddedBetweenTwoSlotsComesAtItsOwnTime() {
        plants.add("2027-01-04T09:00", "FREQ=WEEKLY", ", \"rdates\": [\"2027-01-06T20:00\"]");

        assertThat(plants.dueAfterwards(2)).containsExactly("2027-01-06T20:00", "2027-01-11T09:00");
    }

    @Test
    void replayingTheTopicCreatesNothingTwice() {
        plants.add("2027-01-01", "FREQ=DAILY");
        plants.completed(1);
        plants.expect("POST", "/tasks/2/skip", "{\"until\": \"2027-02-01\"}");
        plants.open(3);

        var key = PersonKey.of(plants.person().name());
        TopicReader.eventsOf(Topics.TASK_EVENTS, key)
                .forEach(event ->
                        SidecarClient.of(Service.TASK).publishEvent(Topics.TASK_EVENTS, key, event.toString()));

        assertThat(plants.completed(3).getString("due")).isEqualTo("2027-02-02");
        assertThat(plants.series().getInt("done")).isEqualTo(2);
        assertThat(plants.series().getInt("skipped")).isEqualTo(30);
        assertThat(plants.series().getInt("missed")).isZero();
    }

    @Test
    void pausedNothingFollowsUntilItIsResumedAndEachStepIsToldAndUndone() {
        plants.add("2027-01-01", "FREQ=DAILY");
        plants.verb("pause");
        plants.expect("POST", "/tasks/1/complete", null);
        plants.verb("resume");
        plants.open(2);
        plants.expect("POST", "/undo", null);

        assertThat(plants.openTasks()).isEmpty();
        assertThat(plants.series().getBoolean("paused")).isTrue();
        assertThat(Waiting.until(plants::types, types -> types.size() == 6)
                        .reversed()
                        .subList(1, 5))
                .containsExactly(
                        "io.todochat.series.paused",
                        "io.todochat.task.completed",
                        "io.todochat.series.resumed",
                        "io.todochat.task.created");
    }

    @Test
    void whatIsChangedForOneOccurrenceIsNotInTheNextAndWhatIsMeantForAllIs() {
        plants.add("2027-01-04T09:00", "FREQ=WEEKLY");
        plants.expect("PATCH", "/tasks/1?scope=this", "{\"title\": \"only once\", \"due\": \"2027-01-05T10:00\"}");
        var second = plants.completed(1);
        assertThat(second.getString("title")).isEqualTo("plants");
        assertThat(second.getString("due")).isEqualTo("2027-01-11T09:00");
        plants.expect("PATCH", "/tasks/2?scope=following", "{\"due\": \"2027-01-12T20:00\"}");

        assertThat(plants.completed(2).getString("due")).isEqualTo("2027-01-19T20:00");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
