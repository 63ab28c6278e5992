package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Task;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which task is meant. */
class PointingTest {

    private static final ZonedDateTime NOON = ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Berlin]");

    private final Sitting sitting = new Sitting(NOON);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "done report | Done: “report”.",
                "done the board's report | Done: “quarterly report for the board's meeting”.",
                "done quart | Done: “quarterly report for the board's meeting”.",
                "done calender | Done: “hang up the calendar”.",
                "done the old calendar | I find no such open task as “old calendar”. Shall I complete “hang up the calendar” instead?",
                "done zeppelin | I find no such open task as “zeppelin”. “list” shows your tasks",
                "done 1 | I have shown no list that a number could be of.",
                "done it | Which task do you mean?",
                "done the other one | Which task do you mean?"
            })
    void byItsTitleFirstThenByWordsThenByBeginningsThenByTypos(String said, String reply) {
        have("report", "quarterly report for the board's meeting", "hang up the calendar");

        assertThat(sitting.say(said).text()).startsWith(reply);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "done zeppelin",
                "move the zeppelin to friday",
                "who paints the zeppelin?",
                "when is the zeppelin?"
            })
    void whoeverSpeaksOfWhatIsNotFoundDoesNotMeanWhatWasSpokenOfBefore(String said) {
        sitting.say("add report");
        sitting.say(said);

        assertThat(sitting.say("it is done").text()).isEqualTo("Which task do you mean?");
        assertThat(sitting.states()).containsExactly("report OPEN");
    }

    @Test
    void norTheOnlyOneThatWasListed() {
        have("report");
        sitting.say("list");
        sitting.say("done zeppelin");

        assertThat(sitting.say("delete it").text()).isEqualTo("Which task do you mean?");
    }

    @Test
    void whatIsSoAlreadyIsSpokenOf() {
        have("report", "water the plants");
        sitting.say("done plants");
        sitting.say("skip the report");

        assertThat(sitting.say("rename it to quarterly report").text()).startsWith("Changed: “quarterly report”");
    }

    @Test
    void whatIsOpenComesBeforeWhatIsDone() {
        have("water the plants", "water the plants");
        sitting.say("done plants");
        sitting.say("1");

        assertThat(sitting.say("rename plants to feed the cat").text()).startsWith("Changed: “feed the cat”");
        assertThat(sitting.say("rename plants to sweep").text()).startsWith("“water the plants” is closed already.");
        assertThat(sitting.say("yes").text()).startsWith("Changed: “sweep”");
        assertThat(sitting.tasks())
                .extracting(task -> task.title() + " " + task.status())
                .containsExactlyInAnyOrder("sweep DONE", "feed the cat OPEN");
    }

    @Test
    void onlyWhatIsDoneIsOpenedAgainAndOnlyTheTrashIsRestoredFrom() {
        have("buy milk", "buy bread", "buy salt");
        sitting.say("done buy bread");
        sitting.say("delete buy salt");
        sitting.say("yes");

        assertThat(sitting.say("reopen buy").text()).startsWith("Open again: “buy bread”");
        assertThat(sitting.say("restore buy").text()).startsWith("Restored: “buy salt”");
    }

    @Test
    void theOtherOneIsTheOneOfTwoThatWasNotSpokenOf() {
        have("call the plumber", "pay the plumber");
        sitting.say("done plumber");
        sitting.say("1");

        assertThat(sitting.say("done the other one").text()).startsWith("Done: “pay the plumber”.");
    }

    @Test
    void ofASingleOneThatWasShownThereIsNoOther() {
        have("call the plumber", "buy milk");
        sitting.say("search for milk");

        assertThat(sitting.say("done the other one").text()).startsWith("Which task do you mean?");
    }

    @Test
    void whoSnoozesMeansWhatRangLast() {
        sitting.have(List.of(reminded("rings last", 20), reminded("rings first", 10)));
        rings("rings first");
        rings("rings last");

        assertThat(sitting.say("snooze for an hour").text())
                .startsWith("Snoozed until")
                .contains("“rings last”");
    }

    @Test
    void whatIsTooLongToBeLookedForIsRefusedAndNothingIsDone() {
        have("buy milk");
        var words = "milk ".repeat(21);

        assertThat(sitting.say("search for " + words).text())
                .isEqualTo("I cannot look for that. A search has at most 20 words.");
        assertThat(sitting.say("delete all tasks about " + words).text())
                .isEqualTo("I cannot look for that. A search has at most 20 words.");
    }

    private void have(String... titles) {
        sitting.have(Stream.of(titles).map(Draft::titled).toList());
    }

    /** Ten minutes later. */
    private void rings(String title) {
        sitting.passes(Duration.ofMinutes(10));
        var announced = sitting.tasks().stream()
                .filter(task -> task.title().equals(title))
                .flatMap(task -> task.reminders().stream()
                        .map(it -> new Command.NoteFired.Announced(task.number(), it.id(), it.generation())))
                .toList();
        sitting.decide(new Command.NoteFired(announced));
    }

    private static Draft reminded(String title, int minutes) {
        var wish = Draft.Wish.at(NOON.plusMinutes(minutes).toInstant());
        return new Draft(title, null, null, null, null, null, null, null, null, List.of(wish), null);
    }

    @Test
    void bothAreNotThoseThatWereAskedAboutBeforeSomethingElseWasAdded() {
        sitting.say("add forward the post before we move");
        sitting.say("packing boxes until the move every saturday");
        sitting.say("the move's been put back a week :(");
        sitting.say("register Jonas at the new school");

        assertThat(sitting.say("done, both").text()).isEqualTo("Which task do you mean?");
        assertThat(sitting.states())
                .contains("forward the post before we move OPEN", "packing boxes until the move OPEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tag them school", "those are all #school"})
    void whatWasAddedInOneBreathIsMeantTogether(String said) {
        sitting.say("buy oak today, grade tests by friday, call Jo on monday");

        assertThat(sitting.say(said).text()).startsWith("Changed: 3 tasks");
        assertThat(sitting.tasks())
                .filteredOn(task -> task.tags().contains("school"))
                .hasSize(3);
    }

    @Test
    void itIsTheLastOfThem() {
        sitting.say("buy oak today, grade tests by friday, call Jo on monday");

        assertThat(sitting.say("make it urgent").text()).startsWith("Changed: “call Jo”");
    }

    @Test
    void anotherNumberIsMeantOfTheOnlyTaskOfThese() {
        have("order 200 red roses", "water the roses");

        assertThat(sitting.say("ok make the red roses 250, the church called").text())
                .startsWith("Changed: “order 250 red roses”");
    }

    @Test
    void anHourIsMeantWhereItIsAtOne() {
        sitting.say("dentist tomorrow at 9");

        assertThat(sitting.say("make the dentist 10").text()).startsWith("Changed: “dentist”");
        assertThat(sitting.tasks()).extracting(Task::due).containsExactly("2026-11-25T10:00");
    }
}
