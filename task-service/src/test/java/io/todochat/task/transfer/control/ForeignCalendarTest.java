package io.todochat.task.transfer.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.todochat.events.Priority;
import io.todochat.events.Status;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Reminder;
import io.todochat.task.tasks.entity.Repetition;
import io.todochat.task.tasks.entity.Settings;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.transfer.control.Transfers.Form;
import io.todochat.task.transfer.entity.Unreadable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What other programs write. */
class ForeignCalendarTest {

    private final Office office = new Office();

    @Test
    void theTaskOfAnotherProgramIsRead() {
        var task = office.imported("""
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
        office.execute("ann", new Command.ChangeSettings(null, settings -> settings.in("Europe/Berlin"), true));

        assertThat(office.imported("BEGIN:VTODO\nUID:a\nSUMMARY:A\nDUE:20261124T090000\nEND:VTODO\n"))
                .extracting(Task::due, Task::zone)
                .containsExactly("2026-11-24T09:00", "Europe/Berlin");
        assertThat(office.imported("BEGIN:VTODO\nUID:b\nSUMMARY:B\nDUE:20261124T090000Z\nEND:VTODO\n"))
                .extracting(Task::due, Task::zone)
                .containsExactly("2026-11-24T10:00", "Europe/Berlin");
        assertThat(office.imported("BEGIN:VTODO\nUID:c\nSUMMARY:C\nDUE;VALUE=DATE:20261124\nEND:VTODO\n"))
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
        assertThat(office.imported(windows
                                + "BEGIN:VTODO\nUID:a\nSUMMARY:A\nDUE;TZID=Eastern Standard Time:20261124T090000\n"
                                + "END:VTODO\n")
                        .zone())
                .isEqualTo("America/New_York");
        assertThat(office.imported("BEGIN:VTODO\nUID:b\nSUMMARY:B\n"
                                + "DUE;TZID=/mozilla.org/20050126_1/Asia/Tokyo:20261124T090000\nEND:VTODO\n")
                        .zone())
                .isEqualTo("Asia/Tokyo");
    }

    @Test
    void aRuleIsReadAndKeptAsLongAsNobodyChangesIt() {
        var task =
                office.imported("BEGIN:VTODO\nUID:a\nSUMMARY:A\nDTSTART;VALUE=DATE:20261124\nDUE;VALUE=DATE:20261124\n"
                        + "RRULE:FREQ=WEEKLY;BYDAY=TU\nEND:VTODO\n");

        assertThat(task.start()).isNull();
        assertThat(office.transfers.outgoing("ann").series().get(task.series()).repetition())
                .isEqualTo(Repetition.of("FREQ=WEEKLY;BYDAY=TU", "skip", "schedule"));
    }

    @Test
    void datesThatARuleLeavesOutOrAddsAreKeptAndGoOutAgain() {
        var task = office.imported("BEGIN:VTODO\nUID:a\nSUMMARY:A\nDTSTART;TZID=Europe/Berlin:20261201T090000\n"
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
    void whatComesByItsDatesAloneDoesSoHere() {
        var task = office.imported("BEGIN:VTODO\nUID:a\nSUMMARY:A\nDTSTART;VALUE=DATE:20261201\n"
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
        var task = office.imported("BEGIN:VTODO\nUID:a\nSUMMARY:A\nDTSTART:20261124T090000Z\nDUE:20261124T120000Z\n"
                + "BEGIN:VALARM\nTRIGGER:-PT30M\nEND:VALARM\nEND:VTODO\n");

        assertThat(task.reminders()).extracting(Reminder::before).containsExactly("PT3H30M");
    }

    @Test
    void whatIsDoneElsewhereIsDoneHere() {
        var task = office.imported("BEGIN:VTODO\nUID:a\nSUMMARY:A\nCOMPLETED:20261110T090000Z\nEND:VTODO\n");

        assertThat(task.status()).isEqualTo(Status.DONE);
        assertThat(task.completed()).isEqualTo("2026-11-10T09:00:00Z");
    }

    @Test
    void aNewerVersionChangesTheTaskAndAnOlderOneIsKeptOut() {
        var todo = "BEGIN:VTODO\nUID:a\nSUMMARY:%s\nLAST-MODIFIED:202611%sT090000Z\nEND:VTODO\n";
        office.imported(todo.formatted("First", "10"));

        assertThat(office.todos(todo.formatted("Second", "11")).updated()).isEqualTo(1);
        assertThat(office.todos(todo.formatted("Older", "09")).kept()).isEqualTo(1);
        assertThat(office.tasks("ann")).extracting(Task::title).containsExactly("Second");
    }

    @Test
    void oneThatCannotBeAcceptedIsToldWithItsLine() {
        var progress = office.todos("BEGIN:VTODO\nUID:a\nSUMMARY:A\nDUE:20260230\nEND:VTODO\n"
                + "BEGIN:VTODO\nUID:b\nEND:VTODO\nBEGIN:VTODO\nUID:c\nSUMMARY:C\nDUE;TZID=Nowhere:20261124T090000\nEND:VTODO\n"
                + "BEGIN:VTODO\nUID:d\nSUMMARY:D\nEND:VTODO\n");

        assertThat(progress.created()).isEqualTo(1);
        assertThat(progress.refused())
                .extracting("uid", "where")
                .containsExactlyInAnyOrder(tuple("a", "line 3"), tuple("b", "line 8"), tuple("c", "line 11"));
    }

    @Test
    void aTaskWithoutANameComesInOnce() {
        office.todos("BEGIN:VTODO\nSUMMARY:A\nEND:VTODO\n");

        assertThat(office.todos("BEGIN:VTODO\nSUMMARY:A\nEND:VTODO\n").unchanged())
                .isEqualTo(1);
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
}
