package io.todochat.task.transfer.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Reminder;
import io.todochat.task.tasks.entity.Repetition;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.transfer.control.Transfers.Form;
import io.todochat.task.transfer.entity.Unreadable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CalendarTransferTest {

    private final Office office = new Office();

    @RepeatedTest(30)
    void whatGoesOutComesBackAsItWas(RepetitionInfo repetition) {
        new Habits(office, "ann", new Random(repetition.getCurrentRepetition())).act(60);
        office.execute("bob", new Command.ChangeSettings(null, settings -> settings.in("Europe/Berlin"), true));

        var progress = office.take("bob", Form.CALENDAR, office.export("ann", Form.CALENDAR));

        var mine = office.tasks("ann").stream()
                .filter(task -> task.deleted() == null)
                .toList();
        assertThat(progress.refused()).isEmpty();
        assertThat(office.tasks("bob")).hasSameSizeAs(mine);
        for (int index = 0; index < mine.size(); index++) {
            isLike(mine.get(index), office.tasks("bob").get(index));
        }
    }

    private void isLike(Task mine, Task other) {
        assertThat(List.of(
                        other.title(),
                        other.status(),
                        other.priority(),
                        other.tags(),
                        other.checklist(),
                        other.created().getEpochSecond(),
                        other.updated().getEpochSecond()))
                .isEqualTo(List.of(
                        mine.title(),
                        mine.status(),
                        mine.priority(),
                        mine.tags(),
                        mine.checklist(),
                        mine.created().getEpochSecond(),
                        mine.updated().getEpochSecond()));
        assertThat(other.notes()).isEqualTo(mine.notes());
        assertThat(other.due()).isEqualTo(mine.due());
        assertThat(other.start()).isEqualTo(mine.start());
        assertThat(other.zone()).isEqualTo(mine.zone());
        assertThat(other.reminders()).extracting(Reminder::before).isEqualTo(befores(mine));
        assertThat(other.uid(null))
                .isEqualTo(mine.uid(office.transfers.outgoing("ann").account()));
    }

    private static List<String> befores(Task task) {
        return task.reminders().stream()
                .map(reminder -> reminder.before() == null
                        ? null
                        : Duration.parse(reminder.before()).toString())
                .toList();
    }

    @RepeatedTest(10)
    void whatComesInTwiceChangesNothing(RepetitionInfo repetition) {
        new Habits(office, "ann", new Random(repetition.getCurrentRepetition())).act(40);
        var calendar = office.export("ann", Form.CALENDAR);
        var own = office.timeless("ann");
        office.take("bob", Form.CALENDAR, calendar);
        var others = office.timeless("bob");

        var again = office.take("bob", Form.CALENDAR, calendar);
        var home = office.take("ann", Form.CALENDAR, calendar);

        assertThat(again.unchanged()).isEqualTo(again.total());
        assertThat(home.unchanged()).isEqualTo(home.total());
        assertThat(office.timeless("bob")).isEqualTo(others);
        assertThat(office.timeless("ann")).isEqualTo(own);
    }

    @Test
    void noLineIsLongerThanSeventyFiveBytesAndNoCharacterIsCut() {
        new Habits(office, "ann", new Random(3)).act(60);

        assertThat(office.export("ann", Form.CALENDAR).split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).isTrue();
        });
    }

    @Test
    void aZoneIsDescribedByItsRules() {
        office.execute(
                "ann",
                new Command.Add(new Draft(
                        "Call", null, null, null, null, "2026-11-24T12:00", null, null, null, List.of(), null)));

        assertThat(office.export("ann", Form.CALENDAR))
                .contains("DUE;TZID=Europe/Berlin:20261124T120000\r\n")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n")
                .contains("BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
                        + "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
    }

    @Test
    void theEndOfAMonthIsSaidAsOthersUnderstandIt() {
        office.execute(
                "ann",
                new Command.Add(new Draft(
                        "Rent",
                        null,
                        null,
                        null,
                        null,
                        "2027-01-31",
                        null,
                        null,
                        null,
                        List.of(),
                        Repetition.of("FREQ=MONTHLY;COUNT=5"))));

        assertThat(office.export("ann", Form.CALENDAR).replace("\r\n ", ""))
                .contains("RRULE:FREQ=MONTHLY;COUNT=5;BYMONTHDAY=31;RSCALE=GREGORIAN;SKIP=BACKWARD\r\n")
                .contains("DTSTART;X-TODOCHAT-ANCHOR=TRUE;VALUE=DATE:20270131\r\n");
    }

    @Test
    void aDateThatIsTakenOutElsewhereIsTakenOutHereAndNothingElseChanges() {
        var monthly = new Draft(
                "Rent",
                null,
                null,
                null,
                null,
                "2026-12-31",
                null,
                null,
                null,
                List.of(),
                Repetition.of("FREQ=MONTHLY"));
        office.execute("ann", new Command.Add(monthly));
        var changed = office.export("ann", Form.CALENDAR)
                .replace("RRULE:", "EXDATE;VALUE=DATE:20270228\r\nRRULE:")
                .replaceAll("LAST-MODIFIED:[0-9]{4}", "LAST-MODIFIED:2036");

        assertThat(office.take("ann", Form.CALENDAR, changed).updated()).isEqualTo(1);
        var how = office.transfers.outgoing("ann").series().get("1").repetition();
        assertThat(how.exdates()).containsExactly("2027-02-28");
        assertThat(how.monthEnd()).isEqualTo("clamp");
    }

    @Test
    void whatIsTooMuchForOneStepGoesInSeveral() {
        var todo = "BEGIN:VTODO\nUID:a%d\nSUMMARY:%s\nDESCRIPTION:" + "é".repeat(8_000)
                + "\nLAST-MODIFIED:202611%sT090000Z\nEND:VTODO\n";
        var first = new StringBuilder();
        var later = new StringBuilder();
        for (int number = 0; number < 256; number++) {
            first.append(todo.formatted(number, "First", "10"));
            if (number % 8 == 0) {
                later.append(todo.formatted(number, "Later", "11"));
            }
        }

        assertThat(office.todos(first.toString()).created()).isEqualTo(256);
        assertThat(office.todos(later.toString()).updated()).isEqualTo(32);
    }

    @RepeatedTest(5)
    void whateverIsSentIsReadOrRefused(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        new Habits(office, "ann", random).act(12);
        var export = office.export("ann", Form.CALENDAR);
        for (int time = 0; time < 300; time++) {
            var person = "person" + time;
            try {
                office.take(person, Form.CALENDAR, Spoiling.of(export, random));
                office.export(person, Form.CALENDAR);
            } catch (Unreadable e) {
                assertThat(e.where()).isNotBlank();
            }
        }
    }
}
