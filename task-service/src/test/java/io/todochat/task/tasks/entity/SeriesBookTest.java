package io.todochat.task.tasks.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SeriesBookTest {

    private final Desk desk = new Desk();

    @Test
    void finishingTheOpenInstanceTellsThatTheSeriesHasNone() {
        desk.addDaily("water the plants", "2026-11-24");
        desk.accept(new Command.Complete(1));

        var series = desk.told().getLast().series();
        assertThat(series.open()).isFalse();
        assertThat(series.revision()).isEqualTo(2);
    }

    @Test
    void theNextInstanceCarriesOnWhatThePersonWrote() {
        desk.addDaily("water the plants", "2026-11-24");
        desk.accept(new Command.Complete(1));
        desk.openNext("1", 2, "2026-11-25");

        var next = desk.book().openTasks().getFirst();
        assertThat(next.title()).isEqualTo("water the plants");
        assertThat(next.tags()).containsExactly("home");
        assertThat(next.due()).isEqualTo("2026-11-25");
        assertThat(next.slot()).isEqualTo("2026-11-25");
        assertThat(next.series()).isEqualTo("1");
        assertThat(next.number()).isEqualTo(2);
    }

    @Test
    void everyOccurrenceRemindsAsLongBeforeItIsDueAsTheFirst() {
        var dueAtNine = "2026-11-24T09:00";
        var aQuarterBefore = Draft.Wish.before(Duration.ofMinutes(15));
        desk.accept(new Command.Add(Desk.draft("lock up", dueAtNine, "FREQ=DAILY", aQuarterBefore)));
        desk.accept(new Command.Complete(1));
        desk.openNext("1", 2, "2026-11-25T09:00");

        assertThat(desk.book().openTasks().getFirst().nextReminder(Settings.usual("Europe/Berlin")))
                .contains(Instant.parse("2026-11-25T07:45:00Z"));
    }

    @Test
    void aRepeatedRequestOpensNothingTwice() {
        desk.addDaily("water the plants", "2026-11-24");
        desk.accept(new Command.Complete(1));
        desk.openNext("1", 2, "2026-11-25");

        assertThat(desk.openNext("1", 2, "2026-11-25")).isEqualTo(new Rejected(Reason.ALREADY_ANSWERED));
        assertThat(desk.book().openTasks()).hasSize(1);
    }

    @Test
    void aRequestFromTheFutureOrAnotherSeriesOpensNothing() {
        desk.addDaily("water the plants", "2026-11-24");

        assertThat(desk.openNext("1", 1, "2026-11-25")).isEqualTo(new Rejected(Reason.ALREADY_ANSWERED));
        assertThat(desk.openNext("1", 9, "2026-11-25")).isEqualTo(new Rejected(Reason.ALREADY_ANSWERED));
        assertThat(desk.openNext("8", 1, "2026-11-25")).isEqualTo(new Rejected(Reason.ALREADY_ANSWERED));
    }

    @Test
    void deletingTheOpenInstanceSkipsIt() {
        desk.addDaily("water the plants", "2026-11-24");
        desk.accept(new Command.Delete(1));
        desk.openNext("1", 2, "2026-11-25");

        assertThat(desk.book().openTasks()).extracting(Task::due).containsExactly("2026-11-25");
    }

    @Test
    void deletingAnOldInstanceLeavesTheSeriesAlone() {
        desk.addDaily("water the plants", "2026-11-24");
        desk.accept(new Command.Complete(1));
        desk.openNext("1", 2, "2026-11-25");
        desk.accept(new Command.Delete(1));

        assertThat(desk.series("1").open()).isTrue();
        assertThat(desk.told().getLast().series().open()).isTrue();
    }

    @Test
    void aSeriesThatHasEndedIsNotCarriedOn() {
        desk.addDaily("water the plants", "2026-11-24");
        desk.accept(new Command.Complete(1));
        desk.openNext("1", 2, null);

        assertThat(desk.series("1").ended()).isTrue();
        assertThat(desk.openNext("1", 3, "2026-11-25")).isEqualTo(new Rejected(Reason.ALREADY_ANSWERED));
    }
}
