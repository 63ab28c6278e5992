package io.todochat.task.tasks.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an edit of one occurrence means for those that follow. */
class RewritingTest {

    private static final Repetition WEEKLY = Repetition.of("FREQ=WEEKLY");

    private Habit gym = new Habit(draft("gym", "2026-11-24T18:00", WEEKLY));

    @Test
    void wordsHoldForAllThatFollowAndDatesForThisOneOnly() {
        gym.edit(Scope.USUAL, draft("swim", "2026-11-26T07:00", WEEKLY));

        var next = gym.next("2026-12-01T18:00");
        assertThat(next.title()).isEqualTo("swim");
        assertThat(next.due()).isEqualTo("2026-12-01T18:00");
        assertThat(next.start()).isEqualTo("2026-12-01T17:00");
    }

    @Test
    void whatIsMeantForThisOneOnlyIsNotInTheNext() {
        gym.edit(Scope.THIS, draft("swim", "2026-11-26T07:00", WEEKLY));
        assertThat(gym.open().title()).isEqualTo("swim");

        assertThat(gym.next("2026-12-01T18:00").title()).isEqualTo("gym");
    }

    @Test
    void whatIsWrittenForAllAfterwardsLeavesWhatWasForOneOnlyOutOfTheNext() {
        gym.edit(Scope.THIS, draft("swim", "2026-11-24T18:00", WEEKLY));
        gym.desk().accept(new Command.Edit(1, before -> before.withTags(List.of("sport"))));
        assertThat(gym.open().title()).isEqualTo("swim");

        var next = gym.next("2026-12-01T18:00");
        assertThat(next.title()).isEqualTo("gym");
        assertThat(next.tags()).containsExactly("sport");
    }

    @Test
    void anOccurrenceThatIsOpenAgainStillKnowsWhatTheNextIsMadeOf() {
        gym.edit(Scope.THIS, draft("swim", "2026-11-24T18:00", WEEKLY));
        gym.next("2026-12-01T18:00");
        gym.desk().accept(new Command.Reopen(1));

        assertThat(gym.open().title()).isEqualTo("swim");
        assertThat(gym.next("2026-12-01T18:00").title()).isEqualTo("gym");
    }

    @Test
    void theFollowingGoByTheTimeThatIsWrittenForThem() {
        gym.edit(Scope.FOLLOWING, draft("gym", "2026-11-25T20:00", WEEKLY));

        assertThat(gym.series().start()).isEqualTo("2026-11-25T20:00");
        assertThat(gym.desk().told().getLast().series().slot()).isEqualTo("2026-11-25T20:00");
        assertThat(gym.open().slot()).isEqualTo("2026-11-25T20:00");
        assertThat(gym.desk().told().getLast().changes()).contains("due", "recurrence");
    }

    @Test
    void howATaskRepeatsCannotBeChangedForOneOnlyNorByAnOldOccurrence() {
        var daily = draft("gym", "2026-11-24T18:00", Repetition.of("FREQ=DAILY"));
        assertThat(gym.desk().decide(new Command.Edit(1, Scope.THIS, _ -> daily)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::pointer)
                                .containsExactly("/recurrence"));
        gym.next("2026-12-01T18:00");

        assertThat(gym.desk().decide(new Command.Edit(1, Scope.FOLLOWING, before -> before)))
                .isEqualTo(new Rejected(Reason.NOT_THE_OPEN_OCCURRENCE));
    }

    @Test
    void aTaskThatBecomesSingleEndsItsSeriesAndUndoneIsPartOfItAgain() {
        gym.edit(Scope.USUAL, draft("gym", "2026-11-24T18:00", null));
        assertThat(gym.open().series()).isNull();
        assertThat(gym.series().isOver()).isTrue();
        gym.desk().accept(new Command.Undo(null));

        assertThat(gym.open().series()).isEqualTo("1");
        assertThat(gym.series().isOver()).isFalse();
    }

    @Test
    void theDueDateOfARepeatingTaskCannotBeTakenAway() {
        assertThat(gym.desk().decide(new Command.Edit(1, _ -> draft("gym", null, WEEKLY))))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::pointer)
                                .contains("/due"));
    }

    @Test
    void checklistAndRelativeRemindersStartFreshInTheNext() {
        gym = new Habit(new Draft(
                "pack",
                null,
                null,
                null,
                null,
                "2026-11-24T18:00",
                null,
                null,
                List.of(new ChecklistItem(null, "towel", true)),
                List.of(Draft.Wish.before(Duration.ofMinutes(15)), Draft.Wish.at(Desk.NOON.plusSeconds(60))),
                WEEKLY));
        gym.desk().noteFired(1, "1", 1);

        var next = gym.next("2026-12-01T18:00");
        assertThat(next.checklist()).containsExactly(new ChecklistItem("1", "towel", false));
        assertThat(next.reminders()).singleElement().satisfies(reminder -> {
            assertThat(reminder.before()).isEqualTo("PT15M");
            assertThat(reminder.fired()).isNull();
            assertThat(reminder.generation()).isEqualTo(next.version());
        });
    }

    private static Draft draft(String title, String due, Repetition repetition) {
        return new Draft(title, null, null, null, null, due, null, "2026-11-24T17:00", null, null, repetition);
    }
}
