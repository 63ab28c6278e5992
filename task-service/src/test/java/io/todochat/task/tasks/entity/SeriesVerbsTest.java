package io.todochat.task.tasks.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.Status;
import io.todochat.events.TaskEvent.Happened;
import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeriesVerbsTest {

    private static final SeriesVerb PAUSE = new SeriesVerb.Pause();
    private static final SeriesVerb RESUME = new SeriesVerb.Resume();
    private static final SeriesVerb END = new SeriesVerb.End();

    private final Desk desk = new Desk();

    @BeforeEach
    void plants() {
        desk.addDaily("plants", "2026-11-24");
    }

    @Test
    void aSkippedOccurrenceIsCancelledAndTheNextOneFollows() {
        desk.accept(new Command.Skip(1, null));

        assertThat(desk.told().getLast().happened()).isEqualTo(Happened.TASK_SKIPPED);
        assertThat(task(1).status()).isEqualTo(Status.CANCELLED);
        assertThat(series().asksForTheNext()).isTrue();
        assertThat(series().skipped()).isEqualTo(1);
        assertThat(series().completed()).isNull();
    }

    @Test
    void skippingUntilADateTellsFromWhichOnTheyCount() {
        desk.accept(verb(new SeriesVerb.Skip("2026-12-24")));

        assertThat(desk.told().getLast().series().skipTo()).isEqualTo("2026-12-24");
        assertThat(desk.told().getLast().series().open()).isFalse();
        assertThat(desk.decide(verb(new SeriesVerb.Skip("2026-12-24")))).isEqualTo(rejected(Reason.NOTHING_TO_SKIP));
        desk.openNext("1", series().revision(), "2026-12-24");
        assertThat(series().skipTo()).isNull();
    }

    @Test
    void whatCannotBeSkippedIsRefusedWithTheReason() {
        desk.add("single");
        desk.accept(new Command.Complete(1));

        assertThat(desk.decide(new Command.Skip(2, null))).isEqualTo(rejected(Reason.NOT_REPEATING));
        assertThat(desk.decide(new Command.Skip(1, null))).isEqualTo(rejected(Reason.NOT_OPEN));
        assertThat(desk.decide(new Command.Skip(9, null))).isEqualTo(rejected(Reason.NO_SUCH_TASK));
        assertThat(desk.decide(verb(new SeriesVerb.Skip(null)))).isEqualTo(rejected(Reason.NO_OPEN_OCCURRENCE));
        assertThat(desk.decide(verb(new SeriesVerb.Skip("2026-11-24")))).isEqualTo(rejected(Reason.NOTHING_TO_SKIP));
        assertThat(desk.decide(verb(new SeriesVerb.Skip("soon"))))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::pointer)
                                .containsExactly("/until"));
    }

    @Test
    void whileASeriesIsPausedItsOpenTaskStaysAndNothingFollows() {
        desk.accept(verb(PAUSE));
        assertThat(desk.told().getLast().happened()).isEqualTo(Happened.SERIES_PAUSED);
        assertThat(task(1).isOpen()).isTrue();
        desk.accept(new Command.Complete(1));

        assertThat(desk.told().getLast().series().asksForTheNext()).isFalse();
        assertThat(desk.openNext("1", series().revision(), "2026-11-25")).isEqualTo(rejected(Reason.ALREADY_ANSWERED));
        assertThat(desk.decide(verb(PAUSE))).isEqualTo(rejected(Reason.PAUSED_ALREADY));
    }

    @Test
    void aSeriesThatIsResumedGoesOnFromNow() {
        desk.accept(verb(PAUSE));
        desk.accept(new Command.Complete(1));
        desk.accept(verb(RESUME));

        var told = desk.told().getLast();
        assertThat(told.happened()).isEqualTo(Happened.SERIES_RESUMED);
        assertThat(told.series().asksForTheNext()).isTrue();
        assertThat(told.series().skipTo()).isEqualTo("2026-11-24");
        assertThat(desk.decide(verb(RESUME))).isEqualTo(rejected(Reason.NOT_PAUSED));
    }

    @Test
    void aRequestFromBeforeThePauseOpensNothing() {
        desk.accept(new Command.Complete(1));
        var before = series().revision();
        desk.accept(verb(PAUSE));

        assertThat(desk.openNext("1", before, "2026-11-25")).isEqualTo(rejected(Reason.ALREADY_ANSWERED));
    }

    @Test
    void theLastTaskOfAnEndedSeriesIsDoneLikeASingleOne() {
        desk.accept(verb(END));
        assertThat(desk.told().getLast().happened()).isEqualTo(Happened.SERIES_ENDED);
        assertThat(desk.told().getLast().task().recurrence()).isNull();
        desk.accept(new Command.Complete(1));
        assertThat(desk.told().getLast().series().asksForTheNext()).isFalse();
        desk.accept(new Command.Reopen(1));
        desk.accept(new Command.Complete(1));

        assertThat(desk.told().getLast().series().ended()).isTrue();
        assertThat(series().done()).isEqualTo(1);
        for (var verb : List.of(PAUSE, RESUME, END, new SeriesVerb.Skip("2030-01-01"))) {
            assertThat(desk.decide(verb(verb))).isEqualTo(rejected(Reason.SERIES_ENDED));
        }
    }

    @Test
    void aVerbForAnotherRevisionIsRefused() {
        assertThat(desk.decide(new Command.ChangeSeries("1", List.of(7L), PAUSE)))
                .isEqualTo(rejected(Reason.OTHER_VERSION));
        desk.accept(new Command.ChangeSeries("1", List.of(1L), PAUSE));
        assertThat(desk.decide(new Command.ChangeSeries("8", null, PAUSE))).isEqualTo(rejected(Reason.NO_SUCH_SERIES));
    }

    @Test
    void aVerbThatIsUndoneAfterTheNextOneCameTakesThatBack() {
        desk.accept(new Command.Skip(1, null));
        desk.carryOn();
        desk.accept(new Command.Undo(null));

        assertThat(desk.book().openTasks()).extracting(Task::number).containsExactly(1);
        assertThat(series().open()).isTrue();
        assertThat(series().skipped()).isZero();
    }

    @Test
    void anUndoneResumeIsAPauseAgainAndWithdrawsWhatCame() {
        desk.accept(verb(PAUSE));
        desk.accept(new Command.Complete(1));
        desk.accept(verb(RESUME));
        desk.carryOn();
        desk.accept(new Command.Undo(null));

        assertThat(desk.book().openTasks()).isEmpty();
        assertThat(series().paused()).isTrue();
        assertThat(desk.told().getLast().series().asksForTheNext()).isFalse();
    }

    @Test
    void anUndonePauseIsToldSoThatTheSeriesGoesOn() {
        desk.accept(new Command.Complete(1));
        desk.accept(verb(PAUSE));
        desk.accept(new Command.Undo(null));

        assertThat(desk.told().getLast().happened()).isEqualTo(Happened.SERIES_RESUMED);
        assertThat(desk.told().getLast().series().asksForTheNext()).isTrue();
    }

    @Test
    void anEarlierStepThatWouldTakeALaterPauseBackIsRefused() {
        desk.accept(new Command.Complete(1));
        desk.carryOn();
        desk.accept(verb(PAUSE));

        assertThat(desk.decide(new Command.Undo(2L))).isEqualTo(rejected(Reason.CHANGED_SINCE));
        desk.accept(new Command.Reopen(1));
        assertThat(series().paused()).isTrue();
        assertThat(desk.book().openTasks()).extracting(Task::number).containsExactly(1);
    }

    @Test
    void whatAWithdrawnOccurrenceHadPassedOverIsNotCountedTwice() {
        for (int round = 0; round < 2; round++) {
            desk.accept(new Command.Complete(1));
            desk.openNext("1", series().revision(), "2026-11-28", 3);
            assertThat(series().missed()).isEqualTo(3);
            assertThat(series().done()).isEqualTo(1);
            assertThat(series().position()).isEqualTo(5);
            desk.accept(new Command.Reopen(1));
        }
        assertThat(series().missed()).isZero();
        assertThat(series().done()).isZero();
        assertThat(series().position()).isEqualTo(1);
    }

    @Test
    void theEndOfARuleIsTold() {
        desk.accept(new Command.Complete(1));
        desk.openNext("1", series().revision(), null);

        assertThat(desk.told().getLast().happened()).isEqualTo(Happened.SERIES_ENDED);
        assertThat(desk.told().getLast().series().ended()).isTrue();
    }

    private Series series() {
        return desk.series("1");
    }

    private Task task(int number) {
        return desk.book().stored(number).orElseThrow();
    }

    private static Command verb(SeriesVerb verb) {
        return new Command.ChangeSeries("1", null, verb);
    }

    private static Rejected rejected(Reason reason) {
        return new Rejected(reason);
    }
}
