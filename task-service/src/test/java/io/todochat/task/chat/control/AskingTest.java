package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question changes nothing, and what is said in few words means what was spoken of or shown before. */
class AskingTest {

    private final Sitting sitting =
            new Sitting(ZonedDateTime.of(2026, 11, 30, 11, 0, 0, 0, ZoneId.of("Europe/Berlin")));

    AskingTest() {
        sitting.say("add buy milk tomorrow");
        sitting.say("add dentist appointment friday at 10");
        sitting.say("add water the plants today");
        sitting.say("add buy bread");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "milk done?",
                "done with milk?",
                "everything done?",
                "all done?",
                "dentist moved to thursday?",
                "the dentist is cancelled?",
                "once the milk is done, complete bread",
                "remind me when the milk is done",
                "tomorrow?",
                "milk tomorrow?"
            })
    void aQuestionChangesNothing(String question) {
        var before = sitting.states();

        sitting.say(question);

        assertThat(sitting.states()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what have i got in the next two weeks",
                "what's coming up over the next fortnight?",
                "what is due within the next 5 days"
            })
    void theNextDaysBeginToday(String question) {
        assertThat(sitting.say(question).text()).contains("water the plants", "buy milk", "dentist appointment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "did i put the dentist on here?",
                "have i already got the dentist down?",
                "thanks dear, anything left for friday?",
                "on which days this week do i have anything?"
            })
    void whatIsThereIsFound(String question) {
        assertThat(sitting.say(question).text())
                .contains("1. “", "“dentist appointment”, due Friday 4 December at 10:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How many things are still open altogether?",
                "Say please how many things are in my list",
                "how many tasks are open in total"
            })
    void allOfThemAreCounted(String question) {
        assertThat(sitting.say(question).text()).isEqualTo("4 tasks.");
    }

    @Test
    void twoQuestionsAreBothAnswered() {
        assertThat(sitting.say("what's on today and what's on tomorrow?").text())
                .containsSubsequence("water the plants", "buy milk");
        assertThat(sitting.say("how many are done and how many are open?").text())
                .isEqualTo("None.\n4 tasks.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "could you remind me 15 minutes before the dentist appointment?",
                "would you nudge me 15 mins before the dentist appointment please"
            })
    void whoAsksPolitelyToBeRemindedIs(String question) {
        assertThat(sitting.say(question).text()).contains("I remind you Friday 4 December at 09:45");
    }

    @Test
    void oneOfTwoDaysMeansBoth() {
        assertThat(sitting.say("complete everything due today or tomorrow").text())
                .startsWith("Done: 2 tasks");
        assertThat(sitting.say("tasks due monday or friday").text()).contains("dentist");
    }

    @Test
    void onlyThoseOfThatSortAreDeleted() {
        assertThat(sitting.say("delete appointments").text()).startsWith("Shall I delete “dentist appointment”");
    }

    @Test
    void aTimeOrAPriorityAloneIsForTheTaskThatWasSpokenOf() {
        assertThat(sitting.say("at noon").text()).startsWith("Changed: “buy bread”, due today");
        assertThat(sitting.say("and urgent").text()).contains("urgent priority");
        assertThat(sitting.say("also remind me an hour before").text()).contains("with a reminder");
    }

    @Test
    void aTimeAloneAnswersWhatIsAsked() {
        sitting.say("move milk");

        assertThat(sitting.say("friday").text()).startsWith("Changed: “buy milk”, due Friday");
    }

    @Test
    void aDayOrAWordAloneIsLookedFor() {
        assertThat(sitting.say("tomorrow?").text()).contains("buy milk").doesNotContain("bread");
        assertThat(sitting.say("plants").text()).contains("water the plants");
        assertThat(sitting.say("umbrellas").text()).isEqualTo("Shall I add “umbrellas”? Say “yes”.");
        assertThat(sitting.say("yes").text()).startsWith("Added “umbrellas”");
    }

    @Test
    void numbersOfAListHoldWhileOneOfItIsAskedAbout() {
        sitting.say("list");
        sitting.say("delete 2");
        sitting.say("no");

        assertThat(sitting.say("complete 1").text()).startsWith("Done: “water the plants”");
    }

    @Test
    void eachSentenceIsReadByItself() {
        var reply =
                sitting.say("Bread is done. Passport tomorrow. Gym on friday.").text();

        assertThat(reply).contains("Done: “buy bread”", "“Passport”, due tomorrow", "“Gym”, due Friday");
    }

    @Test
    void whatIsWrittenIsToldAndWhatIsSoAlreadyToo() {
        assertThat(sitting.say("note for the dentist: bring the card").text())
                .contains("The notes say “bring the card”.");
        assertThat(sitting.say("remove the notes from the dentist").text()).contains("It has no notes any more.");
        assertThat(sitting.say("stop repeating bread").text()).startsWith("Nothing to change: “buy bread”.");
    }
}
