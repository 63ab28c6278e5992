package io.todochat.task.tasks.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an edit of one occurrence means for those that follow. */
class RewritingTest {

    private static final Repetition WEEKLY = Repetition.of("FREQ=WEEKLY");

    private final Desk desk = new Desk();
    private Draft written = new Draft(
            "gym",
            null,
            null,
            null,
            List.of(),
            "2026-11-24T18:00",
            null,
            "2026-11-24T17:00",
            List.of(new ChecklistItem(null, "towel", false)),
            List.of(Draft.Wish.before(Duration.ofMinutes(15))),
            WEEKLY);

    @Test
    void wordsHoldForAllThatFollowAndDatesForThisOneOnly() {
        begin();
        edit(Scope.USUAL, draft("swim", "2026-11-26T07:00", WEEKLY));

        var next = next("2026-12-01T18:00");
        assertThat(next.title()).isEqualTo("swim");
        assertThat(next.due()).isEqualTo("2026-12-01T18:00");
        assertThat(next.start()).isEqualTo("2026-12-01T17:00");
    }

    @Test
    void whatIsMeantForThisOneOnlyIsNotInTheNext() {
        begin();
        edit(Scope.THIS, draft("swim", "2026-11-26T07:00", WEEKLY));
        assertThat(open().title()).isEqualTo("swim");

        assertThat(next("2026-12-01T18:00").title()).isEqualTo("gym");
    }

    @Test
    void whatIsWrittenForAllAfterwardsLeavesWhatWasForOneOnlyOutOfTheNext() {
        begin();
        edit(Scope.THIS, draft("swim", "2026-11-24T18:00", WEEKLY));
        desk.accept(new Command.Edit(1, before -> before.withTags(List.of("sport"))));
        assertThat(open().title()).isEqualTo("swim");

        var next = next("2026-12-01T18:00");
        assertThat(next.title()).isEqualTo("gym");
        assertThat(next.tags()).containsExactly("sport");
    }

    @Test
    void anOccurrenceThatIsOpenAgainStillKnowsWhatTheNextIsMadeOf() {
        begin();
        edit(Scope.THIS, draft("swim", "2026-11-24T18:00", WEEKLY));
        next("2026-12-01T18:00");
        desk.accept(new Command.Reopen(1));

        assertThat(open().title()).isEqualTo("swim");
        assertThat(next("2026-12-01T18:00").title()).isEqualTo("gym");
    }

    @Test
    void theFollowingGoByTheTimeThatIsWrittenForThem() {
        begin();
        edit(Scope.FOLLOWING, draft("gym", "2026-11-25T20:00", WEEKLY));

        assertThat(desk.series("1").start()).isEqualTo("2026-11-25T20:00");
        assertThat(desk.told().getLast().series().slot()).isEqualTo("2026-11-25T20:00");
        assertThat(open().slot()).isEqualTo("2026-11-25T20:00");
        assertThat(desk.told().getLast().changes()).contains("due", "recurrence");
    }

    @Test
    void whatIsLeftOfACountStillCountsWhereTheTimeIsAnother() {
        var tenTimes = Repetition.of("FREQ=WEEKLY;COUNT=10");
        written = draft("gym", "2026-11-24T18:00", tenTimes);
        begin();
        next("2026-12-01T18:00");
        edit(Scope.FOLLOWING, draft("gym", "2026-12-01T20:00", tenTimes));

        assertThat(desk.series("1").rule()).isEqualTo("FREQ=WEEKLY;COUNT=9");
        assertThat(desk.series("1").position()).isEqualTo(1);
    }

    @Test
    void datesOfItsOwnMoveAlongWithTheFollowing() {
        var holidays = new Repetition(
                "FREQ=WEEKLY", null, null, List.of("2026-12-24T09:00"), List.of("2026-12-22T18:00", "2026-12-29"));
        written = draft("gym", "2026-11-24T18:00", holidays);
        begin();
        edit(Scope.USUAL, draft("gym", "2026-11-24T18:30", holidays));
        assertThat(desk.series("1").exdates()).containsExactly("2026-12-22T18:00", "2026-12-29");
        edit(Scope.FOLLOWING, draft("gym", "2026-11-25T20:00", holidays));

        assertThat(desk.series("1").rdates()).containsExactly("2026-12-25T11:00");
        assertThat(desk.series("1").exdates()).containsExactly("2026-12-23T20:00", "2026-12-30");
    }

    @Test
    void whatIsTakenOutIsPartOfHowATaskRepeatsAndCanBeUndone() {
        begin();
        var without = new Repetition("FREQ=WEEKLY", null, null, null, List.of("2026-12-01T18:00:00", "2026-12-01"));
        edit(Scope.USUAL, draft("gym", "2026-11-24T18:00", without));

        assertThat(desk.told().getLast().changes()).contains("recurrence");
        assertThat(desk.told().getLast().series().exdates()).containsExactly("2026-12-01", "2026-12-01T18:00");
        assertThat(following()).isEqualTo("2026-12-08T18:00");
        desk.accept(new Command.Undo(null));
        assertThat(following()).isEqualTo("2026-12-01T18:00");
    }

    @Test
    void aTaskOfWholeDaysThatGetsATimeKeepsItsDates() {
        var days = new Repetition("FREQ=WEEKLY", null, null, List.of("2026-12-24"), List.of("2026-12-01"));
        written = draft("gym", "2026-11-24", days);
        begin();
        edit(Scope.FOLLOWING, draft("gym", "2026-11-24T18:00", days));

        assertThat(following()).isEqualTo("2026-12-08T18:00");
        assertThat(desk.series("1").recurrence(Settings.usual("UTC")).first(9))
                .extracting(found -> found.slot().text())
                .contains("2026-12-24T18:00");
    }

    @Test
    void tooManyDatesAndSuchThatAreNoneAreRefusedWhereTheyStand() {
        var days = Stream.iterate(LocalDate.of(2027, 1, 1), day -> day.plusDays(1));
        var tooMany = days.limit(1_001).map(LocalDate::toString).toList();
        var wrong = new Repetition("FREQ=WEEKLY", null, null, List.of("soon"), tooMany);

        assertThat(desk.decide(new Command.Add(draft("gym", "2026-11-24", wrong))))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::pointer)
                                .containsExactly("/recurrence/rdates", "/recurrence/exdates"));
    }

    @Test
    void aRuleThatIsChangedKeepsTheSeriesAndItsCounts() {
        begin();
        next("2026-12-01T18:00");
        edit(Scope.USUAL, draft("gym", "2026-12-01T18:00", Repetition.of("FREQ=DAILY")));

        assertThat(open().series()).isEqualTo("1");
        assertThat(desk.series("1").done()).isEqualTo(1);
        assertThat(desk.series("1").start()).isEqualTo("2026-12-01T18:00");
    }

    @Test
    void aRuleThatIsSpelledOtherwiseIsTheSameOne() {
        begin();
        edit(Scope.USUAL, draft("gym", "2026-11-26T07:00", Repetition.of("interval=1;freq=weekly")));

        assertThat(desk.series("1").start()).isEqualTo("2026-11-24T18:00");
        assertThat(desk.series("1").rule()).isEqualTo("FREQ=WEEKLY");
    }

    @Test
    void aRuleThatIsChangedInAShortMonthStillComesBackToThe31st() {
        written = draft("rent", "2027-01-31", Repetition.of("FREQ=MONTHLY"));
        begin();
        next("2027-02-28");
        edit(Scope.USUAL, draft("rent", "2027-02-28", Repetition.of("FREQ=MONTHLY;INTERVAL=2")));

        assertThat(following()).isEqualTo("2027-03-31");
    }

    @Test
    void howATaskRepeatsCannotBeChangedForOneOnlyNorByAnOldOccurrence() {
        begin();
        var daily = draft("gym", "2026-11-24T18:00", Repetition.of("FREQ=DAILY"));
        assertThat(desk.decide(new Command.Edit(1, Scope.THIS, _ -> daily)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::pointer)
                                .containsExactly("/recurrence"));
        next("2026-12-01T18:00");

        assertThat(desk.decide(new Command.Edit(1, Scope.FOLLOWING, before -> before)))
                .isEqualTo(new Rejected(Reason.NOT_THE_OPEN_OCCURRENCE));
    }

    @Test
    void aTaskThatBecomesSingleEndsItsSeriesAndUndoneIsPartOfItAgain() {
        begin();
        edit(Scope.USUAL, draft("gym", "2026-11-24T18:00", null));
        assertThat(open().series()).isNull();
        assertThat(desk.series("1").isOver()).isTrue();
        desk.accept(new Command.Undo(null));

        assertThat(open().series()).isEqualTo("1");
        assertThat(desk.series("1").isOver()).isFalse();
    }

    @Test
    void theDueDateOfARepeatingTaskCannotBeTakenAway() {
        begin();

        assertThat(desk.decide(new Command.Edit(1, _ -> draft("gym", null, WEEKLY))))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::pointer)
                                .contains("/due"));
    }

    @Test
    void checklistAndRelativeRemindersStartFreshInTheNext() {
        written = new Draft(
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
                WEEKLY);
        begin();
        desk.noteFired(1, "1", 1);

        var next = next("2026-12-01T18:00");
        assertThat(next.checklist()).containsExactly(new ChecklistItem("1", "towel", false));
        assertThat(next.reminders()).singleElement().satisfies(reminder -> {
            assertThat(reminder.before()).isEqualTo("PT15M");
            assertThat(reminder.fired()).isNull();
            assertThat(reminder.generation()).isEqualTo(next.version());
        });
    }

    private String following() {
        return desk.series("1")
                .next(Desk.NOON, desk.account().settings())
                .orElseThrow()
                .slot()
                .text();
    }

    private void begin() {
        desk.accept(new Command.Add(written));
    }

    private void edit(Scope scope, Draft draft) {
        desk.accept(new Command.Edit(open().number(), scope, _ -> draft));
    }

    private Draft draft(String title, String due, Repetition repetition) {
        return new Draft(title, null, null, null, null, due, null, written.start(), null, null, repetition);
    }

    private Task open() {
        return desk.book().openTasks().getLast();
    }

    private Task next(String slot) {
        desk.accept(new Command.Complete(open().number()));
        desk.openNext("1", desk.series("1").revision(), slot);
        return open();
    }
}
