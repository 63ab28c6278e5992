package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is used to command lines is understood, and loses nothing by it. */
class TerseTest {

    private final Sitting sitting =
            new Sitting(ZonedDateTime.of(2026, 11, 30, 11, 0, 0, 0, ZoneId.of("Europe/Berlin")));

    @BeforeEach
    void thereAreSomeTasks() {
        sitting.say("add rent on 4 December 2031 !high #home");
        sitting.say("add standup every weekday at 9:45");
        sitting.say("add 1:1 with the boss on 5 December 2031 at 11:00");
        sitting.say("add write the essay");
        sitting.say("list");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "rm rent;                    Shall I delete “rent”",
                "mv rent 6 December 2031;    Changed: “rent”, due Saturday 6 December 2031",
                "mv rent +1d;                Changed: “rent”, due Friday 5 December 2031",
                "rent +2d;                   Changed: “rent”, due Saturday 6 December 2031",
                "rent -> 16 December 2031;   Changed: “rent”, due Tuesday 16 December 2031",
                "rent -#home;                Changed: “rent”, due Thursday 4 December 2031, high priority.",
                "tag rent bills;             Changed: “rent”, due Thursday 4 December 2031, high priority, #home, #bills.",
                "untag rent home;            Changed: “rent”, due Thursday 4 December 2031, high priority.",
                "rent no prio;               Changed: “rent”, due Thursday 4 December 2031, #home.",
                "rent no date;               Changed: “rent”, high priority, #home.",
                "when rent?;                 “rent”, due Thursday 4 December 2031",
                "rent when;                  “rent”, due Thursday 4 December 2031",
                "next standup;               “standup”",
                "close 1:1;                  Done: “1:1 with the boss”.",
                "x rent;                     Done: “rent”.",
                "cp rent 6 December 2031;    Copied: “rent”, due Saturday 6 December 2031",
                "prio rent urgent;           Changed: “rent”, due Thursday 4 December 2031, urgent priority",
                "p1..p2;                     1. “rent”",
                "prio high;                  1. “rent”",
                "ls #home;                   1. “rent”",
                "split essay into outline, draft; Added to: “write the essay”: ☐ outline, ☐ draft.",
            })
    void shortFormsAreUnderstood(String said, String reply) {
        assertThat(sitting.say(said).text()).startsWith(reply);
    }

    @Test
    void daysOfASeriesAreLeftOutAloneWhereASpanOfThemIsSaid() {
        assertThat(sitting.say("skip standup 24-26 December 2031").text()).startsWith("Changed: “standup”");
        assertThat(sitting.states()).contains("standup OPEN");
    }

    @ParameterizedTest
    @CsvSource({"laundry", "be home", "'milk, eggs, bread'"})
    void wordsWithoutAVerbAreOffered(String words) {
        assertThat(sitting.say(words).text()).isEqualTo("Shall I add “" + words + "”? Say “yes”.");
        assertThat(sitting.say("yes").text()).startsWith("Added “" + words + "”.");
    }

    @ParameterizedTest
    @CsvSource({"wrong tag", "landlord answered", "1-3 p2"})
    void whatSpeaksOfSomethingElseIsNotOffered(String words) {
        assertThat(sitting.say(words).text()).doesNotContain("Shall I add").doesNotContain("Added");
    }

    @Test
    void whatRepeatsByOtherClocksKeepsThemAndIsToldByBoth() {
        assertThat(sitting.say("call Tokyo at 9am Tokyo time every monday").text())
                .contains("(", "09:00 Tokyo time)", "It repeats every Monday at 09:00, Tokyo time.");
        assertThat(sitting.tasks().getLast().zone()).isEqualTo("Asia/Tokyo");
    }
}
