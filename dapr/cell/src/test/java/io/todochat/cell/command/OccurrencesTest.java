package io.todochat.cell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccurrencesTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void instantsHaveSecondsAndTheOffsetOfTheirDay() {
        assertThat(todo(words("FREQ=DAILY", "2026-03-28T09:00", "Europe/Berlin", "--count", "2")))
                .isZero();
        assertThat(out.toString().lines()).containsExactly("2026-03-28T09:00:00+01:00", "2026-03-29T09:00:00+02:00");
    }

    @Test
    void inUtcTheOffsetIsWrittenToo() {
        assertThat(todo(words("FREQ=DAILY;COUNT=1", "2026-03-28T09:00:05", "UTC")))
                .isZero();
        assertThat(out.toString().strip()).isEqualTo("2026-03-28T09:00:05+00:00");
    }

    @Test
    void wholeDaysAreDates() {
        assertThat(todo(words("FREQ=MONTHLY", "2026-01-31", "Europe/Berlin", "--count", "3")))
                .isZero();
        assertThat(out.toString().lines()).containsExactly("2026-01-31", "2026-02-28", "2026-03-31");
    }

    @Test
    void aMonthWithoutTheDayIsSkippedIfToldSo() {
        assertThat(todo(words("FREQ=MONTHLY", "2026-01-31", "UTC", "--count", "2", "--month-end", "skip")))
                .isZero();
        assertThat(out.toString().lines()).containsExactly("2026-01-31", "2026-03-31");
    }

    @Test
    void datesAreAddedAndTakenOut() {
        assertThat(todo(words(
                        "FREQ=DAILY;COUNT=4",
                        "2026-11-24",
                        "UTC",
                        "--rdate",
                        "2026-12-24",
                        "--exdate",
                        "2026-11-25,2026-11-26")))
                .isZero();
        assertThat(out.toString().lines()).containsExactly("2026-11-24", "2026-11-27", "2026-12-24");
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=NEVER,                  2026-11-24T09:00, UTC,           10, cannot be read",
        "FREQ=YEARLY;BYMONTHDAY=32,   2026-11-24T09:00, UTC,           10, out of range",
        "FREQ=DAILY;BYMONTHDAY=31;BYMONTH=2, 2026-11-24T09:00, UTC,    10, no date",
        "FREQ=SECONDLY,               2026-11-24T09:00, UTC,           10, shortest unit",
        "FREQ=DAILY,                  tomorrow,         UTC,           10, a date looks like",
        "FREQ=DAILY,                  2026-11-24T09:00, Europe/Berlyn, 10, no such time zone",
        "FREQ=DAILY,                  2026-11-24T09:00, UTC,            0, count lies between",
        "FREQ=DAILY,                  2026-11-24T09:00, UTC,         many, many",
    })
    void whatIsWrongIsOneLineAndWrongUsage(String rule, String start, String zone, String count, String reason) {
        assertThat(todo(words(rule, start, zone, "--count", count))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("todo: ")
                .contains(reason)
                .endsWith("see ./todo occurrences --help");
    }

    @Test
    void aFileOfRulesIsComparedWithWhatItExpects() throws IOException {
        var file = Files.writeString(folder.resolve("rules.tsv"), """
                right\t20261124T090000\tFREQ=DAILY;COUNT=2\t2026-11-24T09:00,2026-11-25T09:00
                wrong\t20261124T090000\tFREQ=WEEKLY;COUNT=2\t2026-11-24T09:00,2026-12-02T09:00
                ends\t20261124T090000\tFREQ=DAILY\t2026-11-24T09:00
                """);

        assertThat(todo("bench", "rules", file.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("wrong FREQ=WEEKLY;COUNT=2", "found    2026-11-24T09:00,2026-12-01T09:00", "ends FREQ=DAILY")
                .endsWith("1 of 3 rules give what is expected%n".formatted());
    }

    private static String[] words(String rule, String start, String zone, String... more) {
        var words = new ArrayList<>(List.of("occurrences", "--rule", rule, "--start", start, "--zone", zone));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private int todo(String... words) {
        return Todo.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }
}
