package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes in words that name a task by the way, by a place in the list, or by an arrow. */
class ChangedInPassingTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    private String due(String title) {
        return sitting.tasks().stream()
                .filter(task -> task.title().equals(title))
                .findFirst()
                .orElseThrow()
                .due();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the first of those, do it thursday at 8 then, rain's coming
                    the first one, make it thursday at 8
                    1 - move it to thursday at 8
                    number 1, make it thursday at 8, sorry
                    """)
    void whatIsPointedAtInTheListInFrontIsMoved(String said) {
        sitting.say("add sow the peas tomorrow at 9:00");
        sitting.say("add prune the plum on saturday");
        sitting.say("what is due this week?");

        assertThat(sitting.say(said).text()).startsWith("Changed: “sow the peas”");

        assertThat(due("sow the peas")).isEqualTo("2026-12-03T08:00");
        assertThat(sitting.tasks()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the vet is off sick, make it tuesday next week
                    the vet has a cold, can we make it 8 december
                    """)
    void anotherTaskThatIsToldOfIsAskedAbout(String said) {
        sitting.say("add vet on friday at 10:00");
        sitting.say("add buy hay tomorrow");

        assertThat(sitting.say(said).text()).startsWith("Shall I change “vet”");

        assertThat(due("buy hay")).isEqualTo("2026-12-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    oh no wait, that was the other tank. put it back
                    hang on no i only checked the pump, put that back
                    sorry, they never came. put it back on
                    """)
    void whatIsPutBackIsUndone(String said) {
        sitting.say("add drain the tank");
        sitting.say("complete drain the tank");

        assertThat(sitting.say(said).text()).startsWith("Undone: ");

        assertThat(sitting.states()).hasSize(1).allMatch(state -> state.endsWith(" OPEN"));
    }

    @Test
    void whatIsPutBackWhileAQuestionIsOpenOnlyDropsTheQuestion() {
        sitting.say("add drain the tank");
        sitting.say("delete drain the tank");

        assertThat(sitting.say("oh no hang on, thats the wrong tank. put it back on")
                        .text())
                .startsWith("All right, that is not done.");

        assertThat(sitting.states()).hasSize(1).allMatch(state -> state.endsWith(" OPEN"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    swap the sweep and the offer round
                    switch the offer with the sweep please
                    """)
    void twoTasksChangePlaces(String said) {
        sitting.say("add call the sweep tomorrow at 10:00");
        sitting.say("add write the offer on thursday at 15:00");

        sitting.say(said);

        assertThat(due("call the sweep")).isEqualTo("2026-12-03T15:00");
        assertThat(due("write the offer")).isEqualTo("2026-12-01T10:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the licence is office too | office
                    licence is #office as well | office
                    ^ tag boat, due friday | boat
                    """)
    void tasksAreTaggedInPassing(String said, String tag) {
        sitting.say("add sort receipts #office");
        sitting.say("add renew the licence");

        sitting.say(said);

        assertThat(sitting.tasks()).hasSize(2);
        assertThat(sitting.tasks().getLast().tags()).containsExactly(tag);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    and lunch with Kim that day at 13:00 | lunch with Kim | 2026-12-09T13:00
                    buy flowers the same day | buy flowers | 2026-12-09
                    """)
    void thatDayIsTheOneThatWasSpokenOf(String said, String title, String due) {
        sitting.say("add audit on 9 december at 9:30");

        sitting.say(said);

        assertThat(due(title)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    i took the drops this morning | take the drops every day at 20:00 | Shall I complete “take the drops”
                    drops given early | give the drops every 12 hours starting today at 20:00 | Shall I complete “give the drops”
                    eggs done | buy flour and eggs | Shall I change “buy flour and eggs” to be called “buy flour”
                    skipped the swim, was too tired | swim today at 19:00 | Shall I cancel “swim”
                    ditch the song list, Bo has it | copy the song list | Shall I delete “copy the song list”
                    oops, it was a saw not a drill | lend Pia the drill | Shall I change “lend Pia the drill” to be called
                    """)
    void whatMayBeMeantOtherwiseIsAskedAbout(String said, String task, String begin) {
        sitting.say("add " + task);
        sitting.say("add ring the bank");

        assertThat(sitting.say(said).text()).startsWith(begin);
    }

    @Test
    void whatComesAfterSomethingIsMovedWhenThatIsAgreed() {
        sitting.say("add fair on friday");
        sitting.say("add pack the van on saturday");
        sitting.say("add write the bills on sunday");

        assertThat(sitting.say("push everything after the fair back a day").text())
                .contains("Shall I change all of these 2 tasks");
        assertThat(due("pack the van")).isEqualTo("2026-12-05");

        sitting.say("yes");
        assertThat(due("pack the van")).isEqualTo("2026-12-06");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    it's only 3 days
                    from next week on it's 6:30
                    """)
    void howLongItTakesAndFromWhenOnMovesNothing(String said) {
        sitting.say("add jog every day at 7:00");
        var before = due("jog");

        sitting.say(said);

        assertThat(sitting.tasks()).hasSize(1);
        assertThat(due("jog")).isEqualTo(before);
    }
}
