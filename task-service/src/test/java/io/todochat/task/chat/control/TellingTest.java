package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked about the clock, the conversation and the assistant. */
class TellingTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T09:05+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what time is it?",
                "how late is it now?",
                "could you tell me what day it is",
                "what's the date today",
                "which weekend is it now"
            })
    void theDayAndTheTimeAreTold(String said) {
        assertThat(sitting.say(said).text()).isEqualTo("It is Monday 30 November 2026, 09:05, in calendar week 49.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what day is new year's eve | That is Thursday 31 December, in 31 days.",
                "when is easter? | That is Sunday 28 March 2027, in 118 days.",
                "how many days until christmas | That is Friday 25 December, in 25 days.",
                "on which day of the week is 3 december | That is Thursday 3 December, in 3 days.",
                "what date is tomorrow | That is tomorrow, Tuesday 1 December."
            })
    void aDayOfTheCalendarIsTold(String said, String answer) {
        assertThat(sitting.say(said).text()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who are you? | I am a program and no person",
                "are you a human or a robot | I am a program and no person",
                "is it all saved? | What I call done is stored by then",
                "what does urgent mean? | There are four priorities",
                "assign the florist to Kim | Your tasks are yours alone",
                "how it works? | Tell me what to remember"
            })
    void whatIsAskedAboutTheAssistantIsAnswered(String said, String answer) {
        assertThat(sitting.say(said).text()).startsWith(answer);
    }

    @Test
    void whatWasChangedLastIsTold() {
        assertThat(sitting.say("what did you do?").text()).isEqualTo("Nothing was changed yet.");
        sitting.say("add water the ferns");

        assertThat(sitting.say("what did i just change?").text())
                .isEqualTo("The last change: added “water the ferns” (today, Monday 30 November at 09:05)."
                        + " “undo” takes it back.");
        assertThat(sitting.say("what just happened?").text())
                .startsWith("Your last message changed nothing. The last change: added “water the ferns”");
    }

    @Test
    void howItWasBeforeIsTold() {
        sitting.say("add water the ferns tomorrow");
        assertThat(sitting.say("what did it look like before").text())
                .isEqualTo("“water the ferns” was not there before.");
        sitting.say("move it to friday");

        assertThat(sitting.say("what was it before?").text())
                .isEqualTo("It was “water the ferns”, due tomorrow, Tuesday 1 December.");
    }

    @Test
    void whatWasSaidIsSaidAgainHoweverOften() {
        assertThat(sitting.say("what did i say?").text()).isEqualTo("Nothing was said before.");
        sitting.say("add water the ferns");
        var answer = "Added “water the ferns”. “undo” takes it back.";

        assertThat(sitting.say("please repeat what you said").text()).isEqualTo("I said: " + answer);
        assertThat(sitting.say("i don't understand").text()).isEqualTo("I said: " + answer);
        assertThat(sitting.say("what did i ask you to do?").text())
                .isEqualTo("You said “add water the ferns”. I answered: " + answer);
    }

    @Test
    void whoAsksForAQuestionAgainStillCanAnswerIt() {
        sitting.say("add water the ferns");
        sitting.say("delete the ferns");

        sitting.say("sorry, what did you say?");
        sitting.say("yes");

        assertThat(sitting.states()).containsExactly("water the ferns OPEN deleted");
    }

    @Test
    void anExclamationBeforeItStaysANo() {
        sitting.say("add water the ferns");
        sitting.say("delete the ferns");

        assertThat(sitting.say("good heavens, no!").text()).isEqualTo("All right, nothing was changed.");
    }

    @Test
    void howPressingItIsAddsToWhatWasSaidLast() {
        sitting.say("add water the ferns");

        assertThat(sitting.say("very important!").text()).startsWith("Changed: “water the ferns”, high priority");
    }
}
