package io.todochat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-31 | 2027-01-31 | FREQ=MONTHLY;COUNT=3 | 2027-03-31 | FREQ=MONTHLY;COUNT=3",
                "2027-02-27 | 2027-01-31 | FREQ=MONTHLY;COUNT=3 | 2027-02-27 | FREQ=MONTHLY;COUNT=3",
                "2027-02-28 | 2027-01-31 | FREQ=MONTHLY;BYDAY=-1SU;COUNT=3 | 2027-02-28 | FREQ=MONTHLY;COUNT=3;BYDAY=-1SU",
                "2027-02-28 | 2027-01-31 | FREQ=WEEKLY;COUNT=3 | 2027-02-28 | FREQ=WEEKLY;COUNT=3",
                "2027-04-30 | 2027-01-31 | FREQ=YEARLY;COUNT=3 | 2027-04-30 | FREQ=YEARLY;COUNT=3",
                "2027-04-30 | 2027-01-31 | FREQ=MONTHLY;INTERVAL=12 | 2027-04-30 | FREQ=MONTHLY;INTERVAL=12",
                "2027-02-28 | 2024-02-29 | FREQ=YEARLY;INTERVAL=2;COUNT=3 | 2027-02-28 | FREQ=YEARLY;INTERVAL=2;COUNT=3",
            })
    void whereNothingWasCutShortOrNoMonthHasMoreDaysItIsTheSlot(
            String slot, String start, String rule, String begins, String reads) {
        assertThat(at(slot, start, rule)).isEqualTo(new Beginning(reads, Slot.parse(begins)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-02-28 | 2026-01-31 | FREQ=MONTHLY | 2027-01-31 | FREQ=MONTHLY",
                "2027-02-28 | 2027-01-30 | FREQ=MONTHLY;COUNT=3 | 2027-01-30 | FREQ=MONTHLY;COUNT=4",
                "2027-02-28T10:00 | 2027-01-31T09:00 | FREQ=MONTHLY;COUNT=3 | 2027-01-31T10:00 | FREQ=MONTHLY;COUNT=4",
                "2027-02-28 | 2027-01-31 | FREQ=MONTHLY;INTERVAL=2;COUNT=3 | 2026-12-31 | FREQ=MONTHLY;INTERVAL=2;COUNT=4",
                "2027-02-28 | 2027-01-31 | FREQ=MONTHLY;BYMONTH=2,3;COUNT=3 | 2027-01-31 | FREQ=MONTHLY;COUNT=3;BYMONTH=2,3",
                "2027-02-28 | 2027-01-31 | FREQ=MONTHLY;INTERVAL=100 | 2018-10-31 | FREQ=MONTHLY;INTERVAL=100",
                "2027-04-30 | 2027-01-31 | FREQ=MONTHLY;BYMONTH=5,7;COUNT=3 | 2027-03-31 | FREQ=MONTHLY;COUNT=2;BYMONTH=5,7",
                "2027-02-28 | 2027-01-31 | FREQ=YEARLY;BYMONTH=2,8;COUNT=3 | 2027-01-31 | FREQ=YEARLY;COUNT=3;BYMONTH=2,8",
                "2027-02-28 | 2027-01-31 | FREQ=YEARLY;COUNT=3 | 2024-02-29 | FREQ=YEARLY;COUNT=6",
                "2027-02-28 | 2027-01-31 | FREQ=YEARLY;INTERVAL=5 | 2012-02-29 | FREQ=YEARLY;INTERVAL=5",
                "2027-02-28 | 2024-02-29 | FREQ=YEARLY;COUNT=3 | 2024-02-29 | FREQ=YEARLY;COUNT=6",
                "2027-02-28T09:00 | 2024-02-29T09:00 | FREQ=YEARLY;BYHOUR=9,18;COUNT=3 | 2024-02-29T09:00 | FREQ=YEARLY;COUNT=9;BYHOUR=9,18",
            })
    void whatWasCutShortBeginsWhereTheDayIs(String slot, String start, String rule, String begins, String reads) {
        assertThat(at(slot, start, rule)).isEqualTo(new Beginning(reads, Slot.parse(begins)));
    }

    @Test
    void whatCameToTheEndOfAMonthByWeeksStaysOnThatDay() {
        var weekly = Recurrence.parse("FREQ=WEEKLY", "2027-01-31", "UTC", "clamp");

        assertThat(Beginning.at(Slot.parse("2027-02-28"), weekly, "FREQ=MONTHLY", MonthEnd.CLAMP))
                .isEqualTo(new Beginning("FREQ=MONTHLY", Slot.parse("2027-02-28")));
    }

    @Test
    void whatLeavesShortMonthsOutFromNowOnCountsThisOneStill() {
        var beginning = Beginning.at(
                Slot.parse("2027-02-28"), monthlyFrom("2027-01-31"), "FREQ=MONTHLY;COUNT=3", MonthEnd.SKIP);

        assertThat(following(beginning, "2027-02-28", MonthEnd.SKIP)).containsExactly("2027-03-31", "2027-05-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=2", "FREQ=MONTHLY;BYMONTH=2", "FREQ=MONTHLY;INTERVAL=12"})
    void whatLeavesShortMonthsOutAndWouldNeverComeOnItsDayBeginsAtTheSlot(String rule) {
        var slot = Slot.parse("2027-02-28");
        var beginning = Beginning.at(slot, monthlyFrom("2027-01-31"), rule, MonthEnd.SKIP);

        assertThat(beginning).isEqualTo(new Beginning(rule, slot));
        assertThat(following(beginning, "2027-02-28", MonthEnd.SKIP)).startsWith("2028-02-28");
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** Counted by hand, month by month. */
    @ParameterizedTest
    @MethodSource("seeds")
    void fromAnyMonthEndTheRuleGoesOnByItsIntervalOnItsDayAndAsOftenAsItCounts(int seed) {
        var random = new Random(seed);
        var day = 29 + random.nextInt(3);
        var month = YearMonth.of(2001 + random.nextInt(98), 1 + random.nextInt(12));
        if (month.isValidDay(day)) {
            month = month.withMonth(2);
        }
        var times = List.of(1, 2, 3, 12).get(random.nextInt(4));
        var isYearly = random.nextBoolean();
        var interval = isYearly ? 12 * times : times;
        var count = 1 + random.nextInt(20);
        var slot = dayOf(month, day);
        var rule = "FREQ=%s;INTERVAL=%d;COUNT=%d".formatted(isYearly ? "YEARLY" : "MONTHLY", times, count);
        var beginning = at(slot, "2000-12-" + day, rule);

        var later = month;
        assertThat(following(beginning, slot, MonthEnd.CLAMP))
                .containsExactlyElementsOf(IntStream.range(1, count)
                        .mapToObj(n -> dayOf(later.plusMonths((long) n * interval), day))
                        .toList());
    }

    private static String dayOf(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth())).toString();
    }

    private static Beginning at(String slot, String start, String rule) {
        return Beginning.at(Slot.parse(slot), monthlyFrom(start), rule, MonthEnd.CLAMP);
    }

    private static Recurrence monthlyFrom(String start) {
        return Recurrence.parse("FREQ=MONTHLY", start, "UTC", "clamp");
    }

    private static List<String> following(Beginning beginning, String slot, MonthEnd monthEnd) {
        var all = new Recurrence(beginning.rule(), beginning.start(), ZoneOffset.UTC, monthEnd);
        return all.first(100).stream()
                .map(found -> found.slot().text())
                .filter(text -> text.compareTo(slot) > 0)
                .toList();
    }
}
