package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted from an event is counted from the task that is called so, and nothing is guessed where none is. */
class AnchoringTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @BeforeEach
    void thereAreEvents() {
        sitting.say("add ferry to Oslo on 14 december at 9:40");
        sitting.say("add recital on 20 december");
        sitting.say("add ring Ivo on 4 december");
        sitting.say("add ring Ada on 7 december");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "book the hall the day after the recital | book the hall | 2026-12-21",
                "the day after the recital ask Leo | ask Leo | 2026-12-21",
                "rehearse songs a week before the recital | rehearse songs | 2026-12-13",
                "programmes for everybody, day before recital | programmes for everybody | 2026-12-19",
                "pack two days before the ferry | pack | 2026-12-12",
                "leave home two hours before the ferry | leave home | 2026-12-14T07:40",
                "leave home half an hour before the ferry to Oslo | leave home | 2026-12-14T09:10",
                "buy tea the friday before the recital | buy tea | 2026-12-18",
                "send tea the morning of the recital at 8 | send tea | 2026-12-20T08:00",
                "remind me to buy tea a week before the recital | buy tea | 2026-12-13",
                "remind me to leave two hours before the ferry | leave | 2026-12-14T07:40"
            })
    void aTaskIsOnThatDay(String said, String title, String due) {
        var reply = sitting.say(said).text();

        assertThat(reply).startsWith("Counted from “");
        assertThat(sitting.tasks().getLast().title()).isEqualTo(title);
        assertThat(sitting.tasks().getLast().due()).isEqualTo(due);
    }

    @Test
    void whatRepeatsEndsOnTheDayOfATask() {
        sitting.say("practise the cello every day at 17:00 until the recital");

        assertThat(sitting.tasks().getLast().title()).isEqualTo("practise the cello");
        assertThat(sitting.say("show practise the cello").text()).contains("until 20 December 2026");
    }

    @Test
    void whatRepeatsUntilNobodyKnowsWhatIsToldToGoOn() {
        assertThat(sitting.say("practise the cello every day till the gala").text())
                .contains("I find no one task “gala” with a date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from january on choir is an hour later",
                "move choir an hour later from january on",
                "choir starts an hour later from 12 january",
                "starting january move choir to 8pm",
                "from january on, choir is at 20:00"
            })
    void whatRepeatsIsNotMovedWhereItIsToComeOtherwiseOnlyLater(String said) {
        sitting.say("choir every tuesday at 19:00");
        var before = sitting.tasks();

        assertThat(sitting.say(said).text()).contains("Say “choir ends on").contains("at 20:00");
        assertThat(sitting.tasks()).isEqualTo(before);
    }

    @Test
    void whatWasSpokenOfIsNotMovedEitherAndKeepsItsHalfOfTheDay() {
        sitting.say("long run every sunday at 7am");
        var before = sitting.tasks();

        assertThat(sitting.say("and from january make them 6:30").text())
                .contains("Say “long run ends on 31 December 2026”, and then add it anew, at 06:30");
        assertThat(sitting.tasks()).isEqualTo(before);
    }

    @Test
    void fromItsNextDayOnAllThatIsToComeIsOtherwise() {
        sitting.say("choir every tuesday at 19:00");

        assertThat(sitting.say("choir is at 20:00 from tomorrow on").text()).contains("every Tuesday at 20:00");
        assertThat(sitting.tasks().getLast().due()).isEqualTo("2026-12-01T20:00");
    }

    @Test
    void whereItEndsDaysLaterIsNoted() {
        sitting.say("standby from friday evening to sunday noon");

        assertThat(sitting.tasks().getLast().due()).isEqualTo("2026-12-04T18:00");
        assertThat(sitting.tasks().getLast().notes()).isEqualTo("until Sunday 6 December at 12:00");
    }

    @Test
    void whenToLeaveIsCountedFromWhatWasSpokenOf() {
        sitting.say("oculist dec 10 11:20");

        sitting.say("remind me to leave half an hour before that");

        assertThat(sitting.tasks().getLast().title()).isEqualTo("leave");
        assertThat(sitting.tasks().getLast().due()).isEqualTo("2026-12-10T10:50");
        assertThat(sitting.tasks().getLast().reminders()).hasSize(1);
    }

    @Test
    void whatWasSpokenOfIsCountedFrom() {
        sitting.say("oculist dec 10 9:15");
        sitting.say("we need to leave half an hour before that");

        assertThat(sitting.tasks().getLast().due()).isEqualTo("2026-12-10T08:45");
    }

    @Test
    void oneOfSeveralIsAskedFor() {
        assertThat(sitting.say("write a card the day before the ring").text())
                .startsWith("From which one shall I count?")
                .contains("“ring Ivo”", "“ring Ada”");
        assertThat(sitting.tasks()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"buy wine the day before the fair", "buy wine the day after the fair"})
    void whatIsNotThereGivesNoDate(String said) {
        assertThat(sitting.say(said).text()).contains("I find no task “fair” with a date to count from");
        assertThat(sitting.tasks().getLast().due()).isNull();
        assertThat(sitting.tasks().getLast().title()).isEqualTo(said);
    }

    @Test
    void whatIsDueBeforeItIsTold() {
        assertThat(sitting.say("what do I have to do before the recital").text())
                .contains("“ferry to Oslo”", "“ring Ivo”")
                .doesNotContain("1. “recital”");
    }

    @Test
    void anHourThatGoesOnIsOnThatDay() {
        sitting.say("tyres wed 7:45");
        sitting.say("and fetch the car at 5");
        sitting.say("the recital starts at 10, be there by 8:45");

        assertThat(sitting.tasks())
                .extracting("due")
                .contains("2026-12-02T17:00", "2026-12-20T10:00", "2026-12-20T08:45");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "buy a tree two days before christmas | 2026-12-23",
                "call Leo the day after tomorrow | 2026-12-02",
                "water the fern in two days | 2026-12-02"
            })
    void aDateIsCountedFromAsBefore(String said, String due) {
        assertThat(sitting.say(said).text()).startsWith("Added");
        assertThat(sitting.tasks().getLast().due()).isEqualTo(due);
    }

    @Test
    void aReminderIsOfTheTaskItself() {
        sitting.say("remind me a week before the recital");

        assertThat(sitting.tasks()).hasSize(4);
        assertThat(sitting.tasks().get(1).reminders()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "And wash the sails the day after, 2026-12-11",
        "wash the sails the day before, 2026-12-09",
        "'wash the sails the week after, we can use the hall', 2026-12-17"
    })
    void theDayAfterIsThatOfWhatWasSpokenOf(String said, String due) {
        sitting.say("regatta on 10 december");

        assertThat(sitting.say(said).text()).startsWith("Counted from “regatta”");
        assertThat(sitting.tasks().getLast().due()).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clear the pit the friday before",
                "clear the pit the fri before",
                "clear the pit the friday before that"
            })
    void theWeekdayBeforeIsCountedFromWhatWasSpokenOf(String said) {
        sitting.say("add lift inspection on 14 december at 8");
        sitting.say(said);

        assertThat(sitting.tasks().getLast().title()).isEqualTo("clear the pit");
        assertThat(sitting.tasks().getLast().due()).isEqualTo("2026-12-11");
    }
}
