package io.todochat.task.tasks.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Decision.Rejected;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a series whose rule, or own dates, are changed. */
class ChangedRuleTest {

    private static final Repetition WEEKLY = Repetition.of("FREQ=WEEKLY");

    private Habit gym = new Habit(Habit.draft("gym", "2026-11-24T18:00", WEEKLY));

    @Test
    void whatIsLeftOfACountStillCountsWhereTheTimeIsAnother() {
        var tenTimes = Repetition.of("FREQ=WEEKLY;COUNT=10");
        gym = new Habit(Habit.draft("gym", "2026-11-24T18:00", tenTimes));
        gym.next("2026-12-01T18:00");
        gym.edit(Scope.FOLLOWING, Habit.draft("gym", "2026-12-01T20:00", tenTimes));

        assertThat(gym.series().rule()).isEqualTo("FREQ=WEEKLY;COUNT=9");
        assertThat(gym.series().position()).isEqualTo(1);
    }

    @Test
    void datesOfItsOwnMoveAlongWithTheFollowing() {
        var holidays = new Repetition(
                "FREQ=WEEKLY", null, null, List.of("2026-12-24T09:00"), List.of("2026-12-22T18:00", "2026-12-29"));
        gym = new Habit(Habit.draft("gym", "2026-11-24T18:00", holidays));
        gym.edit(Scope.USUAL, Habit.draft("gym", "2026-11-24T18:30", holidays));
        assertThat(gym.series().exdates()).containsExactly("2026-12-22T18:00", "2026-12-29");
        gym.edit(Scope.FOLLOWING, Habit.draft("gym", "2026-11-25T20:00", holidays));

        assertThat(gym.series().rdates()).containsExactly("2026-12-25T11:00");
        assertThat(gym.series().exdates()).containsExactly("2026-12-23T20:00", "2026-12-30");
    }

    @Test
    void whatIsTakenOutIsPartOfHowATaskRepeatsAndCanBeUndone() {
        var without = new Repetition("FREQ=WEEKLY", null, null, null, List.of("2026-12-01T18:00:00", "2026-12-01"));
        gym.edit(Scope.USUAL, Habit.draft("gym", "2026-11-24T18:00", without));

        assertThat(gym.desk().told().getLast().changes()).contains("recurrence");
        assertThat(gym.desk().told().getLast().series().exdates()).containsExactly("2026-12-01", "2026-12-01T18:00");
        assertThat(gym.following()).isEqualTo("2026-12-08T18:00");
        gym.desk().accept(new Command.Undo(null));
        assertThat(gym.following()).isEqualTo("2026-12-01T18:00");
    }

    @Test
    void aTaskOfWholeDaysThatGetsATimeKeepsItsDates() {
        var days = new Repetition("FREQ=WEEKLY", null, null, List.of("2026-12-24"), List.of("2026-12-01"));
        gym = new Habit(Habit.draft("gym", "2026-11-24", days));
        gym.edit(Scope.FOLLOWING, Habit.draft("gym", "2026-11-24T18:00", days));

        assertThat(gym.following()).isEqualTo("2026-12-08T18:00");
        assertThat(gym.series().recurrence(Settings.usual("UTC")).first(9))
                .extracting(found -> found.slot().text())
                .contains("2026-12-24T18:00");
    }

    @Test
    void tooManyDatesAndSuchThatAreNoneAreRefusedWhereTheyStand() {
        var days = Stream.iterate(LocalDate.of(2027, 1, 1), day -> day.plusDays(1));
        var tooMany = days.limit(1_001).map(LocalDate::toString).toList();
        var wrong = new Repetition("FREQ=WEEKLY", null, null, List.of("soon"), tooMany);

        assertThat(gym.desk().decide(new Command.Add(Habit.draft("gym", "2026-11-24", wrong))))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::pointer)
                                .containsExactly("/recurrence/rdates", "/recurrence/exdates"));
    }

    @Test
    void aRuleThatIsChangedKeepsTheSeriesAndItsCounts() {
        gym.next("2026-12-01T18:00");
        gym.edit(Scope.USUAL, Habit.draft("gym", "2026-12-01T18:00", Repetition.of("FREQ=DAILY")));

        assertThat(gym.open().series()).isEqualTo("1");
        assertThat(gym.series().done()).isEqualTo(1);
        assertThat(gym.series().start()).isEqualTo("2026-12-01T18:00");
    }

    @Test
    void aRuleThatIsSpelledOtherwiseIsTheSameOne() {
        gym.edit(Scope.USUAL, Habit.draft("gym", "2026-11-26T07:00", Repetition.of("interval=1;freq=weekly")));

        assertThat(gym.series().start()).isEqualTo("2026-11-24T18:00");
        assertThat(gym.series().rule()).isEqualTo("FREQ=WEEKLY");
    }

    @Test
    void aRuleThatIsChangedInAShortMonthGoesOnFromThatMonthAndStillComesBackToThe31st() {
        var rent = rentInFebruary("2027-01-31", "FREQ=MONTHLY");
        rent.edit(Scope.USUAL, Habit.draft("rent", "2027-02-28", Repetition.of("FREQ=MONTHLY;INTERVAL=2")));

        assertThat(rent.following()).isEqualTo("2027-04-30");
        rent.next("2027-04-30");
        rent.next("2027-06-30");
        assertThat(rent.following()).isEqualTo("2027-08-31");
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=YEARLY, clamp, 2028-02-29",
        "FREQ=MONTHLY;INTERVAL=12, clamp, 2028-02-29",
        "FREQ=MONTHLY, skip, 2027-03-31",
        "FREQ=YEARLY;BYMONTH=2, skip, 2028-02-28",
        "FREQ=MONTHLY;BYMONTH=2, skip, 2028-02-28"
    })
    void whateverRuleItGetsInAShortMonthItGoesOnFromThere(String rule, String monthEnd, String next) {
        var rent = rentInFebruary("2027-01-31", "FREQ=MONTHLY");
        rent.edit(Scope.USUAL, Habit.draft("rent", "2027-02-28", new Repetition(rule, monthEnd, null, null, null)));

        assertThat(rent.following()).isEqualTo(next);
    }

    @Test
    void aRuleThatNeverComesOnTheSlotBeginsOnTheDayThatTheTaskWasMovedTo() {
        var rent = new Habit(Habit.draft("rent", "2027-01-30", Repetition.of("FREQ=MONTHLY")));
        rent.edit(Scope.USUAL, Habit.draft("rent", "2027-01-29", Repetition.of("FREQ=MONTHLY")));
        var leapDays = Repetition.of("FREQ=YEARLY;BYMONTH=2", "skip", null);
        rent.edit(Scope.USUAL, Habit.draft("rent", "2027-01-29", leapDays));

        assertThat(rent.following()).isEqualTo("2028-02-29");
    }

    @Test
    void whatIsToLeaveShortMonthsOutAndWouldNeverComeThenGoesOnFromItsSlot() {
        var rent = rentInFebruary("2027-01-31", "FREQ=YEARLY;BYMONTH=2");
        var skipping = Repetition.of("FREQ=YEARLY;BYMONTH=2", "skip", null);
        rent.edit(Scope.USUAL, Habit.draft("rent", "2027-02-28", skipping));

        assertThat(rent.following()).isEqualTo("2028-02-28");
    }

    @Test
    void aCountThatIsNewInAShortMonthCountsFromThatMonth() {
        var rent = rentInFebruary("2027-01-31", "FREQ=MONTHLY;COUNT=12");
        rent.edit(Scope.USUAL, Habit.draft("rent", "2027-02-28", Repetition.of("FREQ=MONTHLY;COUNT=3")));

        assertEndsInApril(rent, "");
    }

    @Test
    void whatFollowsAtAnotherTimeFromAShortMonthOnComesBackToThe31stAndKeepsItsCount() {
        var rent = rentInFebruary("2027-01-31T09:00", "FREQ=MONTHLY;COUNT=4");
        rent.edit(Scope.FOLLOWING, Habit.draft("rent", "2027-02-28T10:00", Repetition.of("FREQ=MONTHLY;COUNT=4")));

        assertEndsInApril(rent, "T10:00");
    }

    @Test
    void whatFollowsOnAnotherDayFromAShortMonthOnStaysOnThatDay() {
        var rent = rentInFebruary("2027-01-31", "FREQ=MONTHLY");
        rent.edit(Scope.FOLLOWING, Habit.draft("rent", "2027-02-27", Repetition.of("FREQ=MONTHLY")));

        assertThat(rent.following()).isEqualTo("2027-03-27");
    }

    private static Habit rentInFebruary(String due, String rule) {
        var rent = new Habit(Habit.draft("rent", due, Repetition.of(rule)));
        rent.next(due.replace("01-31", "02-28"));
        return rent;
    }

    private static void assertEndsInApril(Habit rent, String time) {
        assertThat(rent.following()).isEqualTo("2027-03-31" + time);
        rent.next("2027-03-31" + time);
        assertThat(rent.following()).isEqualTo("2027-04-30" + time);
        rent.next("2027-04-30" + time);
        assertThat(rent.series().next(Desk.NOON, rent.desk().account().settings()))
                .isEmpty();
    }
}
