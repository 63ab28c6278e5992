package io.todochat.task.chat.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.Priority;
import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.schedule.Recurrence;
import io.todochat.task.tasks.entity.ChecklistItem;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Draft.Wish;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionTest {

    @ParameterizedTest
    @CsvSource({
        "move it to 4 March 2031,       2031-03-01T09:00, 2031-03-04T09:00",
        "move it to 4 March 2031,       2031-03-01,       2031-03-04",
        "move it to 4 March 2031 at 8,  2031-03-01T09:00, 2031-03-04T08:00",
        "better at nine,                2031-03-01T15:00, 2031-03-01T09:00",
        "better at nine,                2031-03-01,       2031-03-01T09:00",
        "move it by two days,           2031-03-01T15:00, 2031-03-03T15:00",
        "move it by two days,           2031-03-01,       2031-03-03",
        "move it by two hours,          2031-03-01T15:00, 2031-03-01T17:00",
        "move it by two hours,          2031-03-01,       2031-03-01T02:00",
        "move it by a month,            2031-01-31,       2031-02-28",
        "move it two days earlier,      2031-03-01T15:00, 2031-02-27T15:00",
        "move it to 4 March 2031 in the evening, 2031-03-01T09:00, 2031-03-04T18:00",
        "move it to 4 March 2031 in the evening, 2031-03-01,       2031-03-04T18:00",
        "repeat it every 2 months,      2031-03-01,       2031-03-01",
        "repeat it every 2 months,      2031-03-01T15:00, 2031-03-01T15:00",
        "repeat it every 2 weeks at 9,  2031-03-01T15:00, 2031-03-01T09:00",
        "repeat it every morning,       2031-03-01T15:00, 2031-03-01T09:00",
        "change it to every 5 days,     2031-03-01T15:00, 2031-03-01T15:00",
        "repeat it every friday,        2026-11-25T15:00, 2026-11-27T15:00",
        "repeat it every friday at 9,   2026-11-25T15:00, 2026-11-27T09:00",
        "repeat it every 5 days starting 4 March 2031, 2031-03-01T15:00, 2031-03-04T15:00",
        "repeat it every 3 hours,       2026-11-24T08:00, 2026-11-24T15:00"
    })
    void whatIsNotSaidOfTheDueDateStaysAsItWas(String said, String before, String after) {
        assertThat(revised(said, due(before)).due()).isEqualTo(after);
    }

    @Test
    void aDayAndTimeThatAreSaidAreInTheZoneInWhichTheyAreSaid() {
        var before = new Draft("x", null, null, null, null, "2031-03-01T09:00", "Asia/Tokyo", null, null, null, null);

        assertThat(revised("move it to 4 March 2031 at 8", before).zone()).isNull();
        assertThat(revised("move it to 4 March 2031", before).zone()).isEqualTo("Asia/Tokyo");
        assertThat(revised("make it high priority", before).zone()).isEqualTo("Asia/Tokyo");
    }

    @Test
    void whatIsClearedIsGoneAndNothingElse() {
        var before = Sample.draft("add pay rent on 1 March 2031 at 9am !high #home");
        var after = revised("clear the due date of it", before);

        assertThat(after.due()).isNull();
        assertThat(after.title()).isEqualTo("pay rent");
        assertThat(after.priority()).isEqualTo(Priority.HIGH);
        assertThat(after.tags()).containsExactly("home");
    }

    @Test
    void tagsComeToThoseThatAreThereAndGoHoweverTheyAreSpelled() {
        var before = new Draft("x", null, null, null, List.of("Home", "work"), null, null, null, null, null, null);

        assertThat(revised("tag it with garden", before).tags()).containsExactly("Home", "work", "garden");
        assertThat(revised("remove the tag home from it", before).tags()).containsExactly("work");
    }

    @Test
    void aReminderComesToThoseThatAreThere() {
        var before = due("2031-03-01T19:00").withReminders(List.of(Wish.before(Duration.ofDays(1))));
        var after = new Revision(
                        Changes.to(Fields.NOTHING.reminding(
                                ((Command.Remind) command("remind me an hour before it")).reminders())),
                        Sample.NOW,
                        Sample.ALL_DAY)
                .apply(before);

        assertThat(after.reminders())
                .containsExactly(Wish.before(Duration.ofDays(1)), Wish.before(Duration.ofHours(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "better at nine,           2031-03-01T08:00, 2031-03-01T08:00, 2031-03-01T09:00",
        "move it to 4 March 2031,  2031-03-01T08:00, 2031-03-01T08:00, 2031-03-04T08:00",
        "move it to 4 March 2031,  2031-03-01,       2031-03-01T08:00, 2031-03-04T08:00",
        "better at nine,           2031-03-01,       2031-03-01T08:00, 2031-03-01T09:00",
        "better at nine,           2031-03-01T08:00, 2031-03-01T07:30, 2031-03-01T07:30",
        "move it to 4 March 2031,  2031-03-01,       2031-02-27T08:00, 2031-02-27T08:00",
        "move it to 4 March 2026,  2031-03-01T08:00, 2031-03-01T08:00, 2031-03-01T08:00",
        "make it high priority,    2031-03-01T08:00, 2031-03-01T08:00, 2031-03-01T08:00"
    })
    void whatRemindsWhenTheTaskIsDueMovesWithIt(String said, String due, String reminds, String after) {
        var before = due(due).withReminders(List.of(new Wish("1", berlin(reminds), null)));

        assertThat(revised(said, before).reminders()).containsExactly(new Wish("1", berlin(after), null));
    }

    private static Instant berlin(String time) {
        return LocalDateTime.parse(time).atZone(Sample.NOW.getZone()).toInstant();
    }

    @Test
    void aReminderThatIsThereDoesNotComeTwice() {
        var before = due("2031-03-01T19:00").withReminders(List.of(Wish.before(Duration.ofHours(1))));
        var reminders = ((Command.Remind) command("remind me an hour before it")).reminders();
        var again = Changes.to(Fields.NOTHING.reminding(reminders));

        assertThat(new Revision(again, Sample.NOW, Sample.ALL_DAY).apply(before).reminders())
                .isEqualTo(before.reminders());
    }

    @Test
    void aCalendarDayBeforeIsAsLongAsThatDayIs() {
        var draft = Sample.draft("fly on 28 March 2027 at 9am, remind me a day before");

        // The clocks go forward in that night.
        assertThat(draft.reminders()).containsExactly(Wish.before(Duration.ofHours(23)));
    }

    @Test
    void aNewTaskOfWhichNoReminderIsSaidLeavesThatToTheSettings() {
        assertThat(Sample.draft("add fly on 28 March 2027 at 9am").reminders()).isNull();
    }

    @Test
    void theThingsOnAChecklistStayAsTheyAre() {
        var item = new ChecklistItem("a1", "the blue one", true);
        var before = new Draft("x", null, null, null, null, null, null, null, List.of(item), null, null);

        assertThat(revised("rename it to y", before).checklist()).containsExactly(item);
    }

    @ParameterizedTest
    @CsvSource({
        "water the plants every day at 8am except on 24 December, 2026-12-24T08:00",
        "water the plants every day except on 24 December,        2026-12-24"
    })
    void aDayOnWhichItDoesNotComeIsLeftOutAtItsTime(String said, String slot) {
        assertThat(Sample.draft(said).recurrence().exdates()).containsExactly(slot);
        assertThat(new Sample().said(said).series()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "pay the rent every month on the 31st,   2026-11-30",
        "pay the rent every year on February 29, 2027-02-28",
        "pay the rent every month on the 30th,   2026-11-30"
    })
    void whatIsSaidOfADayThatAMonthLacksIsFirstDueWhereItsRuleBegins(String said, String due) {
        var draft = Sample.draft(said);

        assertThat(draft.due()).isEqualTo(due);
        assertThat(Recurrence.parse(draft.recurrence().rule(), "2026-11-24", "Europe/Berlin", null)
                        .first(1))
                .extracting(found -> found.slot().text())
                .containsExactly(due);
    }

    private static Draft due(String due) {
        return new Draft("x", null, null, null, null, due, null, null, null, null, null);
    }

    private static Draft revised(String said, Draft before) {
        return new Revision(((Command.Update) command(said)).changes(), Sample.NOW, Sample.ALL_DAY).apply(before);
    }

    private static Command command(String said) {
        return Sample.saying(said).readings().getFirst().command();
    }
}
