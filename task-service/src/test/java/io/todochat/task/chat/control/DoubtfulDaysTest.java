package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What could be several days is asked about, and nothing is dated before that is answered. */
class DoubtfulDaysTest {

    private final Sitting sitting =
            new Sitting(ZonedDateTime.of(2026, 11, 30, 11, 0, 0, 0, ZoneId.of("Europe/Berlin")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "call Jo thursday 5 december       | the 3rd           | 2026-12-03",
                "call Jo thursday 5 december at 9  | thursday          | 2026-12-03T09:00",
                "call Jo thursday 5 december at 9  | saturday at 10    | 2026-12-05T10:00",
                "call Jo on friday 3.12.           | friday 4 december | 2026-12-04"
            })
    void theDayOfSomethingNewIsAsked(String said, String answer, String due) {
        assertThat(sitting.say(said).text()).isEqualTo("That date is another day of the week. Which day do you mean?");
        assertThat(sitting.tasks()).isEmpty();

        sitting.say(answer);

        assertThat(sitting.tasks()).singleElement().satisfies(task -> {
            assertThat(task.title()).isEqualTo("call Jo");
            assertThat(task.due()).isEqualTo(due);
        });
    }

    @Test
    void theDayOfSomethingMovedIsAsked() {
        sitting.say("add buy milk");

        sitting.say("move milk to thursday 5 december");
        assertThat(sitting.tasks().getFirst().due()).isNull();

        assertThat(sitting.say("the 5th").text()).contains("Saturday 5 December");
    }

    @Test
    void severalDaysAreEveryWeekOnlyOnceThatIsAgreedTo() {
        assertThat(sitting.say("night shifts on friday, saturday and sunday").text())
                .startsWith("Every week on these days?");
        assertThat(sitting.tasks()).isEmpty();

        assertThat(sitting.say("yes").text()).contains("It repeats every Friday, Saturday and Sunday");
    }

    @ParameterizedTest
    @CsvSource({
        "standup mon-fri 9:15, weekday at 09:15",
        "course on monday wednesday and friday at 8:30 in the morning, 'Monday, Wednesday and Friday at 08:30'"
    })
    void daysInARowAreEveryWeekOnlyOnceThatIsAgreedTo(String said, String days) {
        assertThat(sitting.say(said).text()).startsWith("Every week on these days?");
        assertThat(sitting.tasks()).isEmpty();

        assertThat(sitting.say("yes").text()).contains("It repeats every " + days);
    }

    @Test
    void twoDatesEachWithItsWeekdayAreTwoTasksWithTheSameHours() {
        sitting.say("Christmas market Sat 5 and Sun 6 Dec, 11-19h both days");

        assertThat(sitting.tasks()).extracting("title").containsOnly("Christmas market");
        assertThat(sitting.tasks()).extracting("due").containsExactly("2026-12-05T11:00", "2026-12-06T11:00");
    }

    @Test
    void twoDatesOfWhichOneIsAnotherDayOfTheWeekAreAsked() {
        assertThat(sitting.say("fair Sat 5 and Mon 6 Dec").text()).startsWith("That date is another day of the week.");
        assertThat(sitting.tasks()).isEmpty();
    }

    @Test
    void twoDaysAreTwoTasksThatOneUndoTakesBack() {
        sitting.say("call Jo on tuesday and thursday at 6");
        assertThat(sitting.tasks()).extracting("due").containsExactly("2026-12-01T18:00", "2026-12-03T18:00");

        sitting.say("undo");
        assertThat(sitting.tasks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gym every monday except bank holidays",
                "gym every monday except the 22nd",
                "gym every monday but not over christmas"
            })
    void whatIsLeftOutAndCannotBeToldIsAskedAbout(String said) {
        assertThat(sitting.say(said).text()).startsWith("I cannot tell which days are to be left out.");
        assertThat(sitting.tasks()).isEmpty();

        assertThat(sitting.say("gym every monday except 21 and 28 december").text())
                .contains("every Monday, but not on 21 December 2026 and 28 December 2026");
    }
}
