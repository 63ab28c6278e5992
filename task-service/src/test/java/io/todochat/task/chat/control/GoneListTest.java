package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** What a question listed is spoken of as long as the question is, and no longer. */
class GoneListTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    private void ask() {
        sitting.say("add feed the hens");
        sitting.say("add feed the geese");
        sitting.say("add mend the fence on friday");
        assertThat(sitting.say("move feed to sunday").text()).startsWith("Which one?");
    }

    @Test
    void onceSomethingElseIsDoneBothAreNotThoseOfTheQuestion() {
        ask();
        sitting.say("move mend the fence to saturday");

        sitting.say("done, both");

        assertThat(sitting.states()).noneMatch(state -> state.endsWith(" DONE"));
    }

    @Test
    void onceSomethingElseIsAskedBothAreNotThoseOfTheFirstQuestion() {
        ask();
        assertThat(sitting.say("the fence people can't come on friday").text())
                .startsWith("When shall it be instead: “mend the fence”");
        sitting.say("no");

        sitting.say("both done");

        assertThat(sitting.states()).noneMatch(state -> state.endsWith(" DONE"));
    }

    @Test
    void whileItIsOpenAndRightBehindItTheyAre() {
        ask();

        assertThat(sitting.say("both").text()).startsWith("Changed: 2 tasks");
    }

    @Test
    void whoOnlyLooksAroundStillSpeaksOfThem() {
        ask();
        sitting.say("no");

        assertThat(sitting.say("move number 2 to sunday").text()).startsWith("Changed: “feed the geese”");
    }
}
