package io.todochat.task.tasks.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final Settings USUAL = Settings.usual("UTC");

    @Test
    void aTitleHasFiveHundredCharactersHoweverManyCodePointsTheyTake() {
        assertThat(faults(titled("👍🏽".repeat(500)))).isEmpty();
        assertThat(faults(titled("👍🏽".repeat(501)))).containsExactly("/title");
        assertThat(faults(titled("x".repeat(500)))).isEmpty();
        assertThat(faults(titled("x".repeat(501)))).containsExactly("/title");
    }

    @Test
    void notesHaveEightThousandCharacters() {
        assertThat(faults(withNotes("x".repeat(8_000)))).isEmpty();
        assertThat(faults(withNotes("x".repeat(8_001)))).containsExactly("/notes");
    }

    @Test
    void allTextTogetherHasSixteenKibibytes() {
        assertThat(faults(withNotes("€".repeat(5_000)))).isEmpty();
        assertThat(faults(withNotes("€".repeat(5_500)))).containsExactly("");
    }

    @Test
    void aTaskHasFiftyTagsAHundredThingsAndTwentyReminders() {
        var tags = IntStream.range(0, 51).mapToObj(index -> "tag" + index).toList();
        var things = Collections.nCopies(101, new ChecklistItem(null, "thing", false));
        var wishes = Collections.nCopies(21, Draft.Wish.at(Desk.NOON));

        assertThat(faults(draft(tags.subList(0, 50), things.subList(0, 100), wishes.subList(0, 20))))
                .isEmpty();
        assertThat(faults(draft(tags, things, wishes))).containsExactly("/tags", "/checklist", "/reminders");
    }

    @Test
    void twoOfOneIdAreRefused() {
        var things = List.of(new ChecklistItem("1", "a", false), new ChecklistItem("1", "b", false));

        assertThat(faults(draft(List.of(), things, List.of()))).containsExactly("/checklist/1/id");
    }

    @Test
    void aRuleThatNeverGivesADateIsRefused() {
        assertThat(faults(Desk.draft("x", "2027-01-01", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", null)))
                .containsExactly("/recurrence/rule");
    }

    @Test
    void whatIsWrongWithARepetitionIsToldWhereItIs() {
        assertThat(faults(repeating(new Repetition("FREQ=DAILY", "stay", "now", null, null))))
                .containsExactly("/recurrence/from", "/recurrence/monthEnd");
        assertThat(faults(repeating(new Repetition("FREQ=MINUTELY", null, null, null, List.of("soon")))))
                .containsExactly("/recurrence/rule", "/recurrence/exdates");
    }

    private static Draft repeating(Repetition how) {
        return Habit.draft("x", "2027-01-01T09:00", how);
    }

    @Test
    void controlCharactersAndHalvesOfCharactersAreRefusedWhereverAPersonWrites() {
        var things = List.of(new ChecklistItem(null, "a\u001b[31m", false));

        assertThat(faults(titled("a\0b"))).containsExactly("/title");
        assertThat(faults(withNotes("two\nlines\tand a tab"))).isEmpty();
        assertThat(faults(withNotes("half of \ud83d"))).containsExactly("/notes");
        assertThat(faults(draft(List.of("x\u007f"), things, List.of())))
                .containsExactly("/tags/0", "/checklist/0/title");
    }

    @Test
    void aReminderLiesInTheCalendarAndAtMostTenYearsFromTheDueTime() {
        var late = Draft.Wish.at(Instant.parse("+200000-01-01T00:00:00Z"));
        var longBefore = new Draft.Wish(null, null, "PT-9223372036854775808S");

        assertThat(faults(draft(List.of(), List.of(), List.of(late)))).containsExactly("/reminders/0/at");
        assertThat(faults(draft(List.of(), List.of(), List.of(longBefore)))).contains("/reminders/0/before");
    }

    private static Draft titled(String title) {
        return Draft.titled(title);
    }

    private static Draft withNotes(String notes) {
        return new Draft("x", notes, null, null, null, null, null, null, null, null, null);
    }

    private static Draft draft(List<String> tags, List<ChecklistItem> things, List<Draft.Wish> wishes) {
        return new Draft("x", null, null, null, tags, null, null, null, things, wishes, null);
    }

    private static List<String> faults(Draft draft) {
        return Limits.faults(draft, USUAL).stream().map(Fault::pointer).toList();
    }
}
