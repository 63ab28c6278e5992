package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people complain about where tasks repeat, each as a test. */
@Tag("journey")
@ExtendWith(SystemUnderTest.class)
class RecurrenceComplaintsIT {

    private final SeriesClient plants = SeriesClient.anybody();

    @Test
    void weeklyAt2359StaysAt2359OverTheChangeToWinterTime() {
        plants.add("2027-10-24T23:59", "FREQ=WEEKLY");

        assertThat(plants.dueAfterwards(2)).containsExactly("2027-10-31T23:59", "2027-11-07T23:59");
    }

    @Test
    void dailyAt0645StaysAt0645OverTheChangeToSummerTime() {
        plants.add("2027-03-27T06:45", "FREQ=DAILY");

        assertThat(plants.dueAfterwards(2)).containsExactly("2027-03-28T06:45", "2027-03-29T06:45");
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Auckland, 2027-04-03, 2027-04-04, 2027-04-05",
        "Pacific/Auckland, 2027-09-25, 2027-09-26, 2027-09-27",
        "Australia/Lord_Howe, 2027-04-03, 2027-04-04, 2027-04-05",
        "America/Santiago, 2027-09-04, 2027-09-05, 2027-09-06"
    })
    void aDailyTaskLeavesTheDayOnWhichTheClocksChange(String zone, String first, String second, String third) {
        plants.expect("PATCH", "/settings", "{\"zone\": \"" + zone + "\"}");
        plants.add(first, zone, "FREQ=DAILY", "");

        assertThat(plants.dueAfterwards(2)).containsExactly(second, third);
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin, T00:30", "America/New_York, T20:30", "Pacific/Auckland, T08:00"})
    void aTaskOfMondaysStaysOnMondaysWhateverDayItIsInUtc(String zone, String time) {
        plants.add("2027-01-04" + time, zone, "FREQ=WEEKLY;BYDAY=MO", "");

        assertThat(plants.dueAfterwards(2)).containsExactly("2027-01-11" + time, "2027-01-18" + time);
    }

    @Test
    void the31stComesBackAfterAShortMonth() {
        plants.add("2027-01-31", "FREQ=MONTHLY");

        assertThat(plants.dueAfterwards(3)).containsExactly("2027-02-28", "2027-03-31", "2027-04-30");
    }

    @Test
    void the31stComesBackAlsoWhereTheRuleIsChangedInAShortMonth() {
        plants.add("2027-01-31", "FREQ=MONTHLY");
        plants.completed(1);
        plants.expect("PATCH", "/tasks/2", "{\"recurrence\": {\"rule\": \"FREQ=MONTHLY;COUNT=3\"}}");

        assertThat(plants.completed(2).getString("due")).isEqualTo("2027-03-31");
        assertThat(plants.completed(3).getString("due")).isEqualTo("2027-04-30");
        plants.expect("POST", "/tasks/4/complete", null);
        Waiting.until(plants::series, series -> series.getBoolean("ended"));
    }

    @Test
    void the28thIsNotDraggedToTheEndOfLongerMonths() {
        plants.add("2027-02-28", "FREQ=MONTHLY");

        assertThat(plants.dueAfterwards(1)).containsExactly("2027-03-28");
    }

    @Test
    void whoWantsTheLastDayOrNoShortMonthsSaysSo() {
        plants.add("2027-02-28", "FREQ=MONTHLY;BYMONTHDAY=-1");
        assertThat(plants.dueAfterwards(2)).containsExactly("2027-03-31", "2027-04-30");

        var rent = SeriesClient.anybody();
        rent.add("2027-01-31", "FREQ=MONTHLY", ", \"monthEnd\": \"skip\"");
        assertThat(rent.dueAfterwards(2)).containsExactly("2027-03-31", "2027-05-31");
    }

    @Test
    void whoSaysOnThe31stMeansTheLastDayOfShorterMonths() {
        var month = YearMonth.now(ZoneId.of("Europe/Berlin"));
        plants.person().say("pay the rent every month on the 31st");

        assertThat(plants.open(1).getString("due"))
                .isEqualTo(month.atEndOfMonth().toString());
        assertThat(plants.dueAfterwards(3))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 3)
                        .mapToObj(
                                later -> month.plusMonths(later).atEndOfMonth().toString())
                        .toList());
    }

    @Test
    void theLeapDayComesBackInLeapYears() {
        plants.add("2028-02-29", "FREQ=YEARLY");

        assertThat(plants.dueAfterwards(4)).containsExactly("2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29");
    }

    @Test
    void aTaskFinishedLateDoesNotComeBackOverdueNorFiveTimes() {
        plants.add(today().minusDays(5).toString(), "FREQ=DAILY");

        var next = plants.completed(1);
        assertThat(LocalDate.parse(next.getString("due"))).isAfter(today().minusDays(1));
        assertThat(plants.series().getInt("missed")).isEqualTo(5);
        assertThat(plants.series().getInt("done")).isEqualTo(1);
    }

    @Test
    void whatWasForgottenForDecadesOfHoursComesBackAllTheSame() {
        plants.add("1970-01-01T00:30", "FREQ=HOURLY");

        assertThat(LocalDateTime.parse(plants.completed(1).getString("due")))
                .isAfterOrEqualTo(LocalDateTime.now(ZoneId.of("Europe/Berlin")).minusMinutes(2));
        assertThat(plants.series().getInt("missed")).isEqualTo(100_000);
    }

    @Test
    void onlyOneOccurrenceIsSkippedAndNothingIsMissed() {
        plants.add("2027-01-01", "FREQ=DAILY");
        plants.expect("POST", "/tasks/1/skip", null);

        assertThat(plants.open(2).getString("due")).isEqualTo("2027-01-02");
        assertThat(plants.series().getInt("skipped")).isEqualTo(1);
        assertThat(plants.series().getInt("missed")).isZero();
    }

    @Test
    void twoDevicesThatFinishItAtOnceHaveItComeBackOnce() {
        plants.add("2027-01-01", "FREQ=DAILY");
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> plants.call("POST", "/tasks/1/complete", null)))
                .limit(8)
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(plants.open(2).getString("due")).isEqualTo("2027-01-02");
        assertThat(plants.completed(2).getString("due")).isEqualTo("2027-01-03");
        assertThat(plants.series().getInt("done")).isEqualTo(2);
    }

    @Test
    void oneUndoTakesBackACompletionAndWhatCameOfIt() {
        plants.add("2027-01-01", "FREQ=DAILY");
        plants.completed(1);
        plants.expect("POST", "/undo", null);

        assertThat(plants.open(1).getString("due")).isEqualTo("2027-01-01");
        assertThat(plants.call("GET", "/tasks/2", null).statusCode()).isEqualTo(404);
        assertThat(plants.series().getInt("done")).isZero();
    }

    @Test
    void whatIsCheckedOffIsNotCheckedOffInTheNext() {
        plants.post("""
                {"title": "pack", "due": "2027-01-01", "checklist": [{"title": "towel"}, {"title": "soap"}],
                 "recurrence": {"rule": "FREQ=DAILY"}}""");
        plants.expect("PATCH", "/tasks/1", """
                {"checklist": [{"id": "1", "title": "towel", "done": true}, {"id": "2", "title": "soap"}]}""");

        assertThat(plants.task(1).getJsonArray("checklist").getJsonObject(0).getBoolean("done"))
                .isTrue();
        assertThat(plants.completed(1).getJsonArray("checklist"))
                .hasSize(2)
                .noneMatch(item -> item.asJsonObject().getBoolean("done"));
    }

    @Test
    void aReminderWorksForEveryOccurrence() {
        var soon = LocalDateTime.now(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.SECONDS)
                .plusSeconds(3);
        var everyMinute = IntStream.range(0, 60).mapToObj(Integer::toString).collect(Collectors.joining(","));
        plants.post("""
                {"title": "stretch", "due": "%s", "zone": "UTC", "reminders": [{"before": "PT0S"}],
                 "recurrence": {"rule": "FREQ=HOURLY;BYMINUTE=%s"}}""".formatted(soon, everyMinute));
        Waiting.until(plants.person()::inbox, found -> found.size() == 1);

        assertThat(plants.completed(1).getString("due"))
                .isEqualTo(soon.plusMinutes(1).toString());
        var inbox = Waiting.untilCaughtUp(plants.person()::inbox, found -> found.size() == 2);
        assertThat(inbox).extracting(item -> item.getString("task")).containsExactly("2", "1");
    }

    @Test
    void savingATitleKeepsTheRule() {
        plants.add("2027-01-01", "FREQ=DAILY");
        plants.expect("PATCH", "/tasks/1", "{\"title\": \"ferns\"}");
        var tag = "\"" + plants.task(1).getInt("version") + "\"";
        var unaware =
                plants.call("PUT", "/tasks/1", "{\"title\": \"plants\", \"due\": \"2027-01-01\"}", "If-Match", tag);

        assertThat(unaware.statusCode()).isEqualTo(400);
        assertThat(plants.task(1).getJsonObject("recurrence").getString("rule")).isEqualTo("FREQ=DAILY");
        var next = plants.completed(1);
        assertThat(next.getString("title")).isEqualTo("ferns");
        assertThat(next.getString("due")).isEqualTo("2027-01-02");
    }

    @Test
    void takingTheDueDateAwayIsRefusedWithAReason() {
        plants.add("2027-01-01", "FREQ=DAILY");

        var refused = plants.call("PATCH", "/tasks/1", "{\"due\": null}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("/due", "A repeating task needs a due date");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
