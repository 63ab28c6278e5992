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
}
