package io.todochat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {

    @Test
    void aDayCompletedOnTimeIsFollowedByTheNextDay() {
        assertThat(next("FREQ=DAILY", "2026-11-24", "UTC", "2026-11-24", "2026-11-24T18:00:00Z"))
                .contains(occurrence("2026-11-25", 0));
    }

    @Test
    void aDayCompletedLateIsFollowedByTomorrowAndTheDaysBetweenAreMissed() {
        assertThat(next("FREQ=DAILY", "2026-11-01", "UTC", "2026-11-21", "2026-11-24T18:00:00Z"))
                .contains(occurrence("2026-11-25", 3));
    }

    @Test
    void aDayCompletedEarlyIsFollowedByTheSlotAfterIt() {
        assertThat(next("FREQ=WEEKLY", "2026-11-05", "UTC", "2026-11-26", "2026-11-20T18:00:00Z"))
                .contains(occurrence("2026-12-03", 0));
    }

    @Test
    void theDateOfACompletionIsThatOfTheZone() {
        assertThat(next("FREQ=DAILY", "2026-11-01", "Asia/Tokyo", "2026-11-24", "2026-11-24T18:00:00Z"))
                .contains(occurrence("2026-11-26", 1));
    }

    @Test
    void aTimeStillToComeTodayIsNotMissed() {
        assertThat(next("FREQ=DAILY", "2026-11-01T20:00", "UTC", "2026-11-22T20:00", "2026-11-24T18:00:00Z"))
                .contains(occurrence("2026-11-24T20:00", 1));
    }

    @Test
    void aCompletionAtTheVeryInstantOfASlotPassesIt() {
        assertThat(next("FREQ=HOURLY", "2026-11-24T08:00", "UTC", "2026-11-24T08:00", "2026-11-24T09:00:00Z"))
                .contains(occurrence("2026-11-24T10:00", 1));
    }

    @Test
    void theSlotDoneNeedNotBelongToTheRule() {
        assertThat(next("FREQ=WEEKLY;BYDAY=MO", "2026-11-01T09:00", "UTC", "2026-11-24", "2026-11-24T18:00:00Z"))
                .contains(occurrence("2026-11-30T09:00", 0));
    }

    @Test
    void beforeItsStartARuleHasOnlyItsFirstSlot() {
        assertThat(next("FREQ=DAILY", "2026-12-01", "UTC", "2026-11-01", "2026-11-24T18:00:00Z"))
                .contains(occurrence("2026-12-01", 0));
    }

    @Test
    void aStartThatTheRuleDoesNotMeetIsNoSlot() {
        assertThat(first(2, "FREQ=WEEKLY;BYDAY=FR", "2026-11-24", "skip")).containsExactly("2026-11-27", "2026-12-04");
    }

    @Test
    void missedSlotsCountTowardsTheCount() {
        var rule = "FREQ=DAILY;COUNT=5";

        assertThat(next(rule, "2026-11-01", "UTC", "2026-11-01", "2026-11-04T12:00:00Z"))
                .contains(occurrence("2026-11-05", 3));
        assertThat(next(rule, "2026-11-01", "UTC", "2026-11-01", "2026-11-05T12:00:00Z"))
                .isEmpty();
        assertThat(next(rule, "2026-11-01", "UTC", "2026-11-05", "2026-11-02T12:00:00Z"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01,       20261103,         2026-11-03",
        "2026-11-01,       20261103T120000Z, 2026-11-03",
        "2026-11-01T09:00, 20261103T140000Z, 2026-11-03T09:00",
        "2026-11-01T09:00, 20261103T135959Z, 2026-11-02T09:00",
        "2026-11-01T09:00, 20261103T090000,  2026-11-03T09:00",
        "2026-11-01T09:00, 20261103,         2026-11-03T09:00",
    })
    void untilIncludesWhatLiesExactlyOnIt(String start, String until, String last) {
        var slots = Recurrence.parse("FREQ=DAILY;UNTIL=" + until, start, "America/New_York", null)
                .first(9);

        assertThat(slots.getLast().due().text()).isEqualTo(last);
    }

    @Test
    void monthlyFromThe31stClampsAndComesBack() {
        assertThat(first(4, "FREQ=MONTHLY", "2026-01-31", "clamp"))
                .containsExactly("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30");
    }

    @Test
    void monthlyFromThe31stSkipsShortMonthsWhenToldTo() {
        assertThat(first(3, "FREQ=MONTHLY", "2026-01-31", "skip"))
                .containsExactly("2026-01-31", "2026-03-31", "2026-05-31");
    }

    @Test
    void aRuleThatNamesTheDayNeverClamps() {
        assertThat(first(3, "FREQ=MONTHLY;BYMONTHDAY=31", "2026-01-31", "clamp"))
                .containsExactly("2026-01-31", "2026-03-31", "2026-05-31");
    }

    @Test
    void aRuleMaySkipBackwardByItself() {
        assertThat(first(2, "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD", "2026-01-31", "skip"))
                .containsExactly("2026-01-31", "2026-02-28");
    }

    @Test
    void yearlyFromALeapDayClampsOrSkips() {
        assertThat(first(5, "FREQ=YEARLY", "2024-02-29", "clamp"))
                .containsExactly("2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29");
        assertThat(first(2, "FREQ=YEARLY", "2024-02-29", "skip")).containsExactly("2024-02-29", "2028-02-29");
    }

    @Test
    void clampedMonthsKeepTheTimeAndTheEnd() {
        assertThat(first(9, "FREQ=MONTHLY;INTERVAL=3;COUNT=3", "2026-11-30T23:59", "clamp"))
                .containsExactly("2026-11-30T23:59", "2027-02-28T23:59", "2027-05-30T23:59");
    }

    @Test
    void aRuleThatEndedBeforeItBeganHasNoSlots() {
        assertThat(first(3, "FREQ=DAILY;UNTIL=20200101", "2026-01-01", "clamp")).isEmpty();
    }

    @Test
    void aScheduleEndsWithTheYear9999() {
        assertThat(first(9, "FREQ=YEARLY;INTERVAL=1000", "7999-01-01", "clamp"))
                .containsExactly("7999-01-01", "8999-01-01", "9999-01-01");
    }

    @Test
    void twoOfTheSamePartsAreEqualHoweverTheRuleWasWritten() {
        assertThat(Recurrence.parse("interval=1;freq=daily", "2026-11-24", "UTC", null))
                .isEqualTo(Recurrence.parse("FREQ=DAILY", "2026-11-24", "UTC", "clamp"));
    }

    private static Optional<Occurrence> next(String rule, String start, String zone, String after, String notBefore) {
        return Recurrence.parse(rule, start, zone, "clamp").next(Slot.parse(after), Instant.parse(notBefore));
    }

    private static List<String> first(int n, String rule, String start, String monthEnd) {
        return Recurrence.parse(rule, start, "UTC", monthEnd).first(n).stream()
                .map(next -> next.due().text())
                .toList();
    }

    private static Occurrence occurrence(String slot, int missed) {
        return new Occurrence(Slot.parse(slot), Slot.parse(slot), missed);
    }
}
