package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.Status;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On which days a task is not to come back. */
class LeavingOutTest {

    /** A Monday. */
    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T09:00+01:00[Europe/Berlin]"));

    @Test
    void aDayFurtherOnIsLeftOutAloneAndComesBackWithUndo() {
        sitting.say("go to the gym every day at 7pm");

        assertThat(sitting.say("skip the gym on friday").text()).contains("Left out: Friday 4 December.");
        assertThat(exceptions()).containsExactly("2026-12-04T19:00");
        assertThat(sitting.tasks()).extracting(task -> task.due()).containsExactly("2026-11-30T19:00");

        sitting.say("undo");

        assertThat(exceptions()).isEmpty();
    }

    @Test
    void aWeekFurtherOnIsLeftOutAsAWhole() {
        sitting.say("go to the gym every tuesday and thursday");
        sitting.say("skip the gym on thursday");

        assertThat(sitting.say("skip the gym next week").text())
                .contains("Left out: Tuesday 8 December; Thursday 10 December.");
        assertThat(exceptions()).containsExactly("2026-12-03", "2026-12-08", "2026-12-10");
    }

    @Test
    void theOpenTaskIsSkippedWhereItIsOnThatDay() {
        sitting.say("go to the gym every day at 7pm");

        assertThat(sitting.say("skip the gym today").text()).startsWith("Skipped");
        assertThat(sitting.tasks()).extracting(task -> task.status()).containsExactly(Status.CANCELLED);
    }

    @Test
    void whatDoesNotComeThenIsLeftAsItIs() {
        sitting.say("go to the gym every friday");

        assertThat(sitting.say("skip the gym today").text()).isEqualTo("“go to the gym” does not come then.");
        assertThat(sitting.say("skip the gym on 9 december").text()).contains("does not come then");
        assertThat(sitting.tasks()).extracting(task -> task.status()).containsExactly(Status.OPEN);
        assertThat(exceptions()).isEmpty();
    }

    private List<String> exceptions() {
        return sitting.look(book -> book.shelf()
                .series(book.allTasks().getFirst().series())
                .map(series -> series.repetition().exdates())
                .orElse(List.of()));
    }

    @Test
    void ofSeveralDaysOfAWeekTheOneThatIsCalledOffIsLeftOut() {
        sitting.say("pick Jonas up from football on Tuesdays and Thursdays at 17:15");

        assertThat(sitting.say("football's cancelled this thursday").text()).contains("on Thursday 3 December?");
        sitting.say("yes");
        assertThat(exceptions()).containsExactly("2026-12-03T17:15");
        assertThat(sitting.tasks()).extracting(task -> task.status()).containsExactly(Status.OPEN);
    }

    @Test
    void thatDayIsTheOneOfWhatWasSpokenOf() {
        sitting.say("vocal warmup every day at 16:00");
        sitting.say("day off on the 8th");
        sitting.say("skip the warmup that day");

        assertThat(exceptions()).containsExactly("2026-12-08T16:00");
    }

    @Test
    void whichDayIsAskedWhereNoOtherIsSpokenOf() {
        sitting.say("vocal warmup every day at 16:00");

        assertThat(sitting.say("skip the warmup that day").text()).startsWith("Which day do you mean?");
        assertThat(sitting.tasks()).extracting(task -> task.status()).containsExactly(Status.OPEN);
    }

    @Test
    void forSoLongAsIsToldItDoesNotCome() {
        sitting.say("intervals every tuesday 6pm");
        sitting.say("physio 3 dec 18:15 for the left knee");

        assertThat(sitting.say("Knee's playing up, no intervals for two weeks").text())
                .isEqualTo(
                        "Shall I skip “intervals”, due tomorrow, Tuesday 1 December at 18:00, repeating, until Sunday 13"
                                + " December? Say “yes”.");
        assertThat(sitting.say("yes").text()).contains("It comes back Tuesday 15 December at 18:00.");
    }
}
