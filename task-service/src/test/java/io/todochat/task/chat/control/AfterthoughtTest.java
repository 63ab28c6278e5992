package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said in few words of what was just done, on Monday 30 November at eleven. */
class AfterthoughtTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T11:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            call Anna at 5                  | no Hannah                    | call Hannah
            call Anna at 5                  | Hannah, not Anna             | call Hannah
            call anna                       | not anna, hannah             | call hannah
            buy a present for Tom           | it's for Tim not Tom         | buy a present for Tim
            call mum or dad tomorrow        | mum, not dad                 | call mum
            call mum or dad tomorrow        | dad, not mum                 | call dad
            lunch with Ben friday           | sorry, with Bob instead of Ben | lunch with Bob
            buy dog food and cat food       | only dog food                | buy dog food
            buy dog food and cat food       | just the cat food            | buy cat food
            call Anna                       | rename to call Hannah        | call Hannah
            call Anna                       | no idea                      | call Anna
            buy milk                        | no way                       | buy milk
            buy milk                        | bread, not eggs              | buy milk
            buy milk                        | only the cheese              | buy milk
            meeting with Tom thursday 3pm   | No, Friday.                  | meeting with Tom
            meeting with Tom thursday 3pm   | No, Sun.                     | meeting with Tom
            meeting with Tom thursday 3pm   | No, Ben.                     | meeting with Ben
            """)
    void aNameTakesThePlaceOfAnother(String added, String said, String title) {
        sitting.say(added);
        sitting.say(said);

        assertThat(sitting.tasks()).extracting("title").containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            call mum tomorrow at 8am       | evening                | 2026-12-01T20:00
            call mum tomorrow at 8am       | pm I mean              | 2026-12-01T20:00
            dinner tomorrow at 8am         | no, in the evening     | 2026-12-01T20:00
            gym tomorrow 7pm               | am                     | 2026-12-01T07:00
            gym tomorrow 2pm               | evening                | 2026-12-01T14:00
            gym tomorrow 2pm               | or rather 4:30         | 2026-12-01T16:30
            gym tomorrow 2pm               | only at 7              | 2026-12-01T19:00
            gym tomorrow 2pm               | I said thursday        | 2026-12-03T14:00
            gym tomorrow 2pm               | should be thursday     | 2026-12-03T14:00
            gym tomorrow 2pm               | no wait, thursday      | 2026-12-03T14:00
            gym tomorrow 2pm               | No, Thursday.          | 2026-12-03T14:00
            gym tomorrow 2pm               | make it Thursday.      | 2026-12-03T14:00
            gym tomorrow 2pm               | no wait                | 2026-12-01T14:00
            """)
    void anHourIsInTheHalfOfTheDayThatIsSaid(String added, String said, String due) {
        sitting.say(added);
        sitting.say(said);

        assertThat(sitting.tasks()).extracting("due").containsExactly(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gym every monday and friday at 7am | uhh no not on fridays    | It repeats every Monday at 07:00
            gym every monday and friday at 7am | but not mondays          | due Friday 4 December at 07:00
            gym every tuesday at 6pm           | no, thursday             | It repeats every Thursday at 18:00
            gym every tuesday at 6pm           | every wednesday I mean   | It repeats every Wednesday at 18:00
            gym every tuesday at 6pm           | make it thursday from now on | It repeats every Thursday at 18:00
            gym every tuesday at 6pm           | from now on at 7pm       | It repeats every Tuesday at 19:00
            gym every tuesday at 6pm           | not on 22 december       | Left out: Tuesday 22 December.
            gym every tuesday at 6pm           | except on the 15th       | Left out: Tuesday 15 December.
            gym every friday at 6pm            | except over christmas    | Left out: Friday 25 December.
            standup every day at 9             | not on weekends          | It repeats every weekday at 09:00
            gym every tuesday at 6pm           | not on fridays           | “gym” does not come then.
            """)
    void whatRepeatsComesOnOtherDays(String added, String said, String reply) {
        sitting.say(added);

        assertThat(sitting.say(said).text()).contains(reply);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            swap gym with Julia, I go on the 12th instead | Shall I change “gym”
            swap gym with Ben on Friday                   | Shall I change “gym”
            swap gym with Julia, she can't                | What shall be different?
            swap gym with yoga                            | Changed: “yoga”, due
            swap gym for yoga, we like it                 | Changed: “yoga”, due
            change gym to yoga, they cancelled it         | Changed: “yoga”, due
            rename gym to Hello, I love you               | Changed: “Hello, I love you”, due
            rename gym to "node 22" & tag it infra        | Changed: “node 22”, due
            rename gym to Q&A at M & S                    | Changed: “Q&A at M & S”, due
            """)
    void onlyANameTakesThePlaceOfAName(String said, String reply) {
        sitting.say("gym tuesday 6pm");

        assertThat(sitting.say(said).text()).startsWith(reply);
    }

    @Test
    void howOftenIsAskedOnWhichDays() {
        sitting.say("water the plants every tuesday");

        assertThat(sitting.say("twice a week actually").text()).isEqualTo("On which days, or at which times?");
        assertThat(sitting.say("wednesdays and saturdays").text()).contains("It repeats every Wednesday and Saturday.");
    }

    @Test
    void fewerOfSeveralAreMeant() {
        sitting.say("add buy milk");
        sitting.say("add buy bread");
        sitting.say("add call Bob");
        sitting.say("list");
        sitting.say("complete 1 and 2");

        assertThat(sitting.say("no, only the bread").text())
                .startsWith("Undone: 2 tasks are as they were")
                .contains("Done: “buy bread”.");
        assertThat(sitting.states()).contains("buy milk OPEN", "buy bread DONE", "call Bob OPEN");
    }

    @Test
    void whoNamesNoneOfThemHearsThat() {
        sitting.say("add buy milk");
        sitting.say("add buy bread");
        sitting.say("list");
        sitting.say("complete all");

        assertThat(sitting.say("only the cheese").text()).startsWith("“cheese” was none of those tasks");
        assertThat(sitting.states()).contains("buy milk DONE", "buy bread DONE");
    }

    @Test
    void theWrongOneIsTakenBackAndAskedFor() {
        sitting.say("add buy milk");
        sitting.say("add buy bread");
        sitting.say("complete milk");

        assertThat(sitting.say("I ticked the wrong one").text())
                .isEqualTo("Undone: “buy milk”.\nWhich task do you mean?");
        assertThat(sitting.say("the bread").text()).startsWith("Done: “buy bread”.");
    }

    @Test
    void aWrongTagIsAskedForAndReplaced() {
        sitting.say("add call the vet");
        sitting.say("tag the vet with pets");

        assertThat(sitting.say("wrong tag").text())
                .startsWith("Which tag shall “call the vet” have in place of #pets?");
        assertThat(sitting.say("should be animals").text()).contains("“call the vet”, #animals.");
    }

    @Test
    void notThatHighIsAskedAbout() {
        sitting.say("add call the vet p2");

        assertThat(sitting.say("not that high").text()).startsWith("“call the vet” has high priority. Which one");
        assertThat(sitting.say("medium").text()).contains("medium priority");
    }

    @Test
    void anHourThatAnswersWhenIsInTheHalfInWhichSuchAThingTakesPlace() {
        sitting.say("add dinner with Tom on friday");

        assertThat(sitting.say("move the dinner").text()).isEqualTo("When?");
        assertThat(sitting.say("7").text()).contains("due Friday 4 December at 19:00");
    }

    @Test
    void whatIsShownIsShownAgain() {
        sitting.say("add menu Meier");
        sitting.say("add wedding Meier");

        assertThat(sitting.say("show meier again").text()).isEqualTo("1. “menu Meier”\n2. “wedding Meier”");
        assertThat(sitting.say("show me again").text()).isEqualTo("1. “menu Meier”\n2. “wedding Meier”");
        assertThat(sitting.say("everything except the menu").text()).isEqualTo("“wedding Meier”.");
        assertThat(sitting.say("page 2").text()).isEqualTo("That is all there is.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show me everything except the menu",
                "what have i got besides the menu",
                "what else do i have apart from the menu"
            })
    void whatIsLeftOutOfAQuestionIsNotShown(String question) {
        sitting.say("add menu Meier");
        sitting.say("add wedding Meier");

        assertThat(sitting.say(question).text()).isEqualTo("“wedding Meier”.");
    }
}
