package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says another number behind a task means that in its title, if it is no hour. */
class RecountingTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T10:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            buy balloons and 8 whistles | make that 10 whistles    | buy balloons and 10 whistles
            order 12 plums, 6 pears     | make it 18 plums         | order 18 plums, 6 pears
            buy 40 crocus bulbs         | only 30 crocuses         | buy 40 crocus bulbs
            buy 40 rose plants          | only 30 roses            | buy 30 rose plants
            posters: print 200          | 200 is too few, 300      | posters: print 300
            posters: print 200          | 200 is not enough, make it 300 | posters: print 300
            buy 8 lamps                 | make it 10               | buy 10 lamps
            buy 8 lamps                 | no, 10                   | buy 10 lamps
            buy 8 lamps                 | 10 instead of 8          | buy 10 lamps
            buy 8 lamps                 | not 8, 10                | buy 10 lamps
            buy 8 lamps                 | actually 12 lamps        | buy 12 lamps
            buy 8 lamps                 | we need 12 lamps         | buy 12 lamps
            buy 8 lamps                 | 12 lamps, not 8          | buy 12 lamps
            buy 8 lamps                 | no, I meant 12 lamps     | buy 12 lamps
            buy 8 lamps                 | did I say 8 lamps? should be 12 | buy 12 lamps
            file case 2291              | actually case 2219, I always mix up the digits | file case 2219
            file case 2291              | no, I meant case 2219    | file case 2219
            buy nappies size 4          | size 5 sorry             | buy nappies size 5
            buy nappies size 4          | size 5                   | buy nappies size 4
            buy nappies size 4          | sorry, row 5             | buy nappies size 4
            sell 30 tickets             | sold 12 of them          | sell 30 tickets
            buy 8 lamps and 8 bulbs     | make it 12               | buy 8 lamps and 8 bulbs
            buy 8 lamps                 | 2                        | buy 8 lamps
            clean room 4b               | make it 5                | clean room 4b
            """)
    void changesThatNumber(String title, String said, String then) {
        sitting.say("add " + title);

        sitting.say(said);

        assertThat(sitting.states()).containsExactly(then + " OPEN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sell 30 raffle tickets | sold 12 of them              | sell 18 raffle tickets
            sell 30 raffle tickets | we've sold 12 of the tickets | sell 18 raffle tickets
            sell 30 raffle tickets | only 10 left                 | sell 10 raffle tickets
            pack 5 boxes           | packed 7 of them             | pack 5 boxes
            book a table for 9     | we are 11 now                | book a table for 11
            bring Ruth 8 jars      | she just phoned, 10 jars please | bring Ruth 10 jars
            party of 40            | the party is now 52 people not 40 | party of 52
            party of 40            | we are late                  | party of 40
            """)
    void whatIsLeftIsAskedAbout(String title, String said, String then) {
        sitting.say("add " + title);
        sitting.say(said);
        assertThat(sitting.states()).containsExactly(title + " OPEN");

        sitting.say("yes");
        assertThat(sitting.states()).containsExactly(then + " OPEN");
    }

    @Test
    void whichMayBeAnHourIsAsked() {
        sitting.say("add buy 8 lamps on friday");

        assertThat(sitting.say("make it 10").text())
                .isEqualTo(
                        "Shall I change “buy 8 lamps”, due Friday 4 December to be called “buy 10 lamps”? Say “yes”.");

        sitting.say("yes");
        assertThat(sitting.states()).containsExactly("buy 10 lamps OPEN");
    }

    @ParameterizedTest
    @CsvSource({"supper for 4 friday 7pm, make it 8, T20:00", "read chapter 3, make it 5pm, T17:00"})
    void whichIsAnHourMovesIt(String task, String said, String due) {
        sitting.say("add " + task);

        sitting.say(said);

        assertThat(sitting.tasks().getFirst().due()).endsWith(due);
    }

    @Test
    void ofDaysCountsFromWhenItWasSaid() {
        sitting.say("add pay the roofer within 14 days");

        sitting.say("make it 30 days");

        assertThat(sitting.tasks().getFirst().due()).isEqualTo("2026-12-30");
    }

    @Test
    void ofDaysLaterCountsFromWhenItWasDue() {
        sitting.say("add pay the roofer in 14 days");

        sitting.say("make it 3 days later");

        assertThat(sitting.tasks().getFirst().due()).isEqualTo("2026-12-17");
    }
}
