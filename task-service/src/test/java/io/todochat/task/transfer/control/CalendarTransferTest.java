package io.todochat.task.transfer.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.todochat.events.Priority;
import io.todochat.events.Status;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Reminder;
import io.todochat.task.tasks.entity.Repetition;
import io.todochat.task.tasks.entity.Settings;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.transfer.control.Transfers.Form;
import io.todochat.task.transfer.entity.Progress;
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
        office.execute("bob", new Command.ChangeSettings(null, settings -> settings.in("Europe/Berlin")));

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
    void theTaskOfAnotherProgramIsRead() {
        var task = imported("""
                BEGIN:VTODO
                UID:one@elsewhere
                DTSTAMP:20261101T080000Z
                CREATED:20261001T080000Z
                LAST-MODIFIED:20261102T080000Z
                SUMMARY:A title that is fol
                 ded\\, with emoji 👩‍👩‍👧‍👦
                DESCRIPTION:First line\\nSecond line\\; end
                PRIORITY:2
                CATEGORIES:Work,Deep\\, thought
                CATEGORIES:work
                STATUS:IN-PROCESS
                DTSTART;VALUE=DATE:20261120
                DUE;TZID=America/New_York:20261124T090000
                X-WHATEVER;X-Y="a:b":something
                GEO:1;2
                BEGIN:VALARM
                ACTION:AUDIO
                TRIGGER;RELATED=END:-P1DT1H
                END:VALARM
                BEGIN:VALARM
                ACTION:DISPLAY
                TRIGGER;VALUE=DATE-TIME:20261124T110000Z
                END:VALARM
                END:VTODO
                """);

        assertThat(task.uid()).isEqualTo("one@elsewhere");
        assertThat(task.title()).isEqualTo("A title that is folded, with emoji 👩‍👩‍👧‍👦");
        assertThat(task.notes()).isEqualTo("First line\nSecond line; end");
        assertThat(task.priority()).isEqualTo(Priority.HIGH);
        assertThat(task.tags()).containsExactly("Work", "Deep, thought");
        assertThat(task.status()).isEqualTo(Status.OPEN);
        assertThat(task.start()).isEqualTo("2026-11-20");
        assertThat(task.due()).isEqualTo("2026-11-24T09:00");
        assertThat(task.zone()).isEqualTo("America/New_York");
        assertThat(task.reminders()).extracting(Reminder::before).containsExactly("PT25H", null);
        assertThat(task.reminders().getLast().at()).isEqualTo("2026-11-24T11:00:00Z");
        assertThat(task.created()).isEqualTo("2026-10-01T08:00:00Z");
        assertThat(task.updated()).isEqualTo("2026-11-02T08:00:00Z");
    }

    @Test
    void aTimeWithoutAZoneIsThePersonsAndOneInUtcIsShownThere() {
        office.execute("ann", new Command.ChangeSettings(null, settings -> settings.in("Europe/Berlin")));

        assertThat(imported("BEGIN:VTODO\nUID:a\nSUMMARY:A\nDUE:20261124T090000\nEND:VTODO\n"))
                .extracting(Task::due, Task::zone)
                .containsExactly("2026-11-24T09:00", "Europe/Berlin");
        assertThat(imported("BEGIN:VTODO\nUID:b\nSUMMARY:B\nDUE:20261124T090000Z\nEND:VTODO\n"))
                .extracting(Task::due, Task::zone)
                .containsExactly("2026-11-24T10:00", "Europe/Berlin");
        assertThat(imported("BEGIN:VTODO\nUID:c\nSUMMARY:C\nDUE;VALUE=DATE:20261124\nEND:VTODO\n"))
                .extracting(Task::due, Task::zone)
                .containsExactly("2026-11-24", null);
    }

    @Test
    void aZoneOfWindowsOrOfAnotherProgramIsFound() {
        var windows = """
                BEGIN:VTIMEZONE
                TZID:Eastern Standard Time
                BEGIN:STANDARD
                DTSTART:16010101T020000
                RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
                TZOFFSETFROM:-0400
                TZOFFSETTO:-0500
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
                TZOFFSETFROM:-0500
                TZOFFSETTO:-0400
                END:DAYLIGHT
                END:VTIMEZONE
                """;
        assertThat(imported(windows + "BEGIN:VTODO\nUID:a\nSUMMARY:A\nDUE;TZID=Eastern Standard Time:20261124T090000\n"
                                + "END:VTODO\n")
                        .zone())
                .isEqualTo("America/New_York");
        assertThat(imported("BEGIN:VTODO\nUID:b\nSUMMARY:B\n"
                                + "DUE;TZID=/mozilla.org/20050126_1/Asia/Tokyo:20261124T090000\nEND:VTODO\n")
                        .zone())
                .isEqualTo("Asia/Tokyo");
    }

    @Test
    void aRuleIsReadAndKeptAsLongAsNobodyChangesIt() {
        var task = imported("BEGIN:VTODO\nUID:a\nSUMMARY:A\nDTSTART;VALUE=DATE:20261124\nDUE;VALUE=DATE:20261124\n"
                + "RRULE:FREQ=WEEKLY;BYDAY=TU\nEND:VTODO\n");

        assertThat(task.start()).isNull();
        assertThat(office.transfers.outgoing("ann").series().get(task.series()).repetition())
                .isEqualTo(new Repetition("FREQ=WEEKLY;BYDAY=TU", "skip", "schedule"));
    }

    @Test
    void datesThatARuleLeavesOutOrAddsAreKeptAndGoOutAgain() {
        var task = imported("BEGIN:VTODO\nUID:a\nSUMMARY:A\nDTSTART;TZID=Europe/Berlin:20261201T090000\n"
                + "RRULE:FREQ=WEEKLY\nEXDATE;TZID=Europe/Berlin:20261222T090000,20261229T090000\n"
                + "EXDATE:20270105T080000Z\nEXDATE;VALUE=DATE:20270112\n"
                + "RDATE;VALUE=PERIOD;TZID=America/New_York:20261223T043000/PT1H\nEND:VTODO\n");

        assertThat(office.transfers.outgoing("ann").series().get(task.series()).repetition())
                .isEqualTo(new Repetition(
                        "FREQ=WEEKLY",
                        "skip",
                        "schedule",
                        List.of("2026-12-23T10:30"),
                        List.of("2026-12-22T09:00", "2026-12-29T09:00", "2027-01-05T09:00", "2027-01-12")));
        assertThat(office.export("ann", Form.CALENDAR))
                .contains("RDATE;TZID=Europe/Berlin:20261223T103000\r\n")
                .contains("EXDATE;TZID=Europe/Berlin:20261222T090000\r\n")
                .contains("EXDATE;VALUE=DATE:20270112\r\n");
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
    void whatComesByItsDatesAloneDoesSoHere() {
        var task = imported("BEGIN:VTODO\nUID:a\nSUMMARY:A\nDTSTART;VALUE=DATE:20261201\n"
                + "RDATE;VALUE=DATE:20261201,20270301\nEND:VTODO\n");

        assertThat(office.transfers
                        .outgoing("ann")
                        .series()
                        .get(task.series())
                        .recurrence(Settings.usual("UTC"))
                        .first(9))
                .extracting(found -> found.slot().text())
                .containsExactly("2026-12-01", "2027-03-01");
    }

    @Test
    void anAlarmThatCountsFromTheStartIsAsFarFromTheDueDate() {
        var task = imported("BEGIN:VTODO\nUID:a\nSUMMARY:A\nDTSTART:20261124T090000Z\nDUE:20261124T120000Z\n"
                + "BEGIN:VALARM\nTRIGGER:-PT30M\nEND:VALARM\nEND:VTODO\n");

        assertThat(task.reminders()).extracting(Reminder::before).containsExactly("PT3H30M");
    }

    @Test
    void whatIsDoneElsewhereIsDoneHere() {
        var task = imported("BEGIN:VTODO\nUID:a\nSUMMARY:A\nCOMPLETED:20261110T090000Z\nEND:VTODO\n");

        assertThat(task.status()).isEqualTo(Status.DONE);
        assertThat(task.completed()).isEqualTo("2026-11-10T09:00:00Z");
    }

    @Test
    void aNewerVersionChangesTheTaskAndAnOlderOneIsKeptOut() {
        var todo = "BEGIN:VTODO\nUID:a\nSUMMARY:%s\nLAST-MODIFIED:202611%sT090000Z\nEND:VTODO\n";
        imported(todo.formatted("First", "10"));

        assertThat(take(todo.formatted("Second", "11")).updated()).isEqualTo(1);
        assertThat(take(todo.formatted("Older", "09")).kept()).isEqualTo(1);
        assertThat(office.tasks("ann")).extracting(Task::title).containsExactly("Second");
    }

    @Test
    void oneThatCannotBeAcceptedIsToldWithItsLine() {
        var progress = take("BEGIN:VTODO\nUID:a\nSUMMARY:A\nDUE:20260230\nEND:VTODO\n"
                + "BEGIN:VTODO\nUID:b\nEND:VTODO\nBEGIN:VTODO\nUID:c\nSUMMARY:C\nDUE;TZID=Nowhere:20261124T090000\nEND:VTODO\n"
                + "BEGIN:VTODO\nUID:d\nSUMMARY:D\nEND:VTODO\n");

        assertThat(progress.created()).isEqualTo(1);
        assertThat(progress.refused())
                .extracting("uid", "where")
                .containsExactlyInAnyOrder(tuple("a", "line 3"), tuple("b", "line 8"), tuple("c", "line 11"));
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

        assertThat(take(first.toString()).created()).isEqualTo(256);
        assertThat(take(later.toString()).updated()).isEqualTo(32);
    }

    @Test
    void aTaskWithoutANameComesInOnce() {
        take("BEGIN:VTODO\nSUMMARY:A\nEND:VTODO\n");

        assertThat(take("BEGIN:VTODO\nSUMMARY:A\nEND:VTODO\n").unchanged()).isEqualTo(1);
    }

    @Test
    void whatIsNoCalendarIsRefusedAndSaysWhere() {
        assertThatThrownBy(() -> office.take("ann", Form.CALENDAR, "hello")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> office.take("ann", Form.CALENDAR, "")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> office.take("ann", Form.CALENDAR, "BEGIN:VCARD\nEND:VCARD\n"))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> office.take("ann", Form.CALENDAR, "BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:a\n"))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.where()).isEqualTo("line 2"));
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

    private Task imported(String parts) {
        var progress = take(parts);
        assertThat(progress.refused()).isEmpty();
        assertThat(progress.created()).isEqualTo(1);
        return office.tasks("ann").getLast();
    }

    private Progress take(String parts) {
        var calendar = "BEGIN:VCALENDAR\nVERSION:2.0\n" + parts + "END:VCALENDAR\n";
        return office.take("ann", Form.CALENDAR, calendar.replace("\n", "\r\n"));
    }
}
