package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A question that no way asks is answered from the tasks that have its words, and changes nothing. */
class InquiryTest {

    private final Sitting sitting =
            new Sitting(ZonedDateTime.of(2026, 11, 30, 11, 0, 0, 0, ZoneId.of("Europe/Berlin")));

    InquiryTest() {
        Stream.of(
                        "add night shift thursday 10pm #work",
                        "add day shift tomorrow 6am #work",
                        "add late shift saturday 2pm #work",
                        "add pay car registration by friday",
                        "add summer party on 18 december at 19:00 with checklist projector, cups",
                        "add renew passport yesterday !high",
                        "add call mum",
                        "finish call mum",
                        "add gym every tuesday at 6pm")
                .forEach(sitting::say);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what are my shifts this week | 1. “day shift”",
                "when do I work tomorrow | “day shift”",
                "what's the registration due | “pay car registration”",
                "when was the party starting? | “summer party”",
                "what's still missing for the party | “summer party”",
                "is the projector ticked? | “summer party”",
                "are the cups done | “summer party”",
                "how often is gym | “gym”",
                "since when is the passport overdue | “renew passport”",
                "what comes on tuesdays | 1. “gym”",
                "only work | 1. “day shift”",
                "do I work on sunday | Not then, but:",
                "was mum called | Done already:",
                "when do I talk to mum | I find nothing",
                "is there news on the passport | The nearest that I find:",
                "which bills are to be paid | I find nothing about that among your tasks.",
                "how many shifts this week | 3 tasks.",
                "how many shifts next week | None.",
                "which task is the longest overdue? | “renew passport”",
                "what was the last task i finished | “call mum”",
                "whats the last thing today | Nothing to do there.",
                "what's the first thing on saturday | 1. “late shift”",
                "what have I been putting off | 1. “renew passport”",
                "what haven't I done yesterday | 1. “renew passport”",
                "what can I do on saturday | 1. “late shift”",
                "who do I owe a call | I find nothing",
                "did I write down anything about the passport? | 1. “renew passport”",
                "have I noted anything about the shifts | 1. “late shift”",
                "did I jot down anything about Petersen? | Nothing to do there.",
                "what's high priority at the moment | 1. “renew passport”",
                "what is high priority | 1. “renew passport”",
                "the overdue ones | 1. “renew passport”",
                "show me the next two | 1. “renew passport”, due Sunday 29 November, high priority",
                "anything in the new year? | Repeating then: “gym”",
                "what's after the summer party? | Counted from “summer party”",
                "I won't be in tomorrow, anything then? | 1. “day shift”",
                "what is overdue at present | 1. “renew passport”",
                "what is on tomorrow at the moment | 1. “day shift”"
            })
    void itIsAnsweredFromTheTasks(String question, String answer) {
        var before = sitting.states();

        assertThat(sitting.say(question).text()).startsWith(answer);
        assertThat(sitting.states()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "how long until the summer party? | That is in 18 days.",
                "how many days till the summer party | That is in 18 days.",
                "how many days to the summer party? | That is in 18 days.",
                "how long until the day shift | That is in 19 hours."
            })
    void whoAsksHowLongItIsHearsThat(String question, String answer) {
        assertThat(sitting.say(question).text()).contains("\n" + answer);
    }

    @Test
    void howManyDaysIsAskedOfTheTaskSpokenOf() {
        sitting.say("office dinner 18 december 7pm");

        assertThat(sitting.say("how many days is that").text()).endsWith("That is in 18 days.");
    }

    @Test
    void whatIsUrgentIsHighToo() {
        sitting.say("add pay the fine p1");

        assertThat(sitting.say("show high priority").text()).contains("pay the fine", "renew passport");
        assertThat(sitting.say("only the high priority ones").text()).contains("pay the fine", "renew passport");
        assertThat(sitting.say("show urgent tasks").text())
                .contains("pay the fine")
                .doesNotContain("renew passport");
    }

    @Test
    void whatIsBehindSomethingBeginsWithTheSameDay() {
        sitting.say("add sign the lease thursday at 9:00");
        sitting.say("add fetch the keys thursday at 14:00");

        assertThat(sitting.say("what's after the lease?").text())
                .contains("fetch the keys", "night shift")
                .doesNotContain("2. “sign");
        assertThat(sitting.say("what do I have before the keys?").text())
                .contains("sign the lease")
                .doesNotContain("night shift");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what's that, a friday?",
                "is that a saturday?",
                "is it on a weekend?",
                "what weekday is that?",
                "Which date is that?",
                "tell me what day that is",
                "what are the reminders on that now?"
            })
    void whatIsAskedOfThatIsAskedOfTheTaskSpokenOf(String question) {
        sitting.say("office dinner 18 december 7pm, remind me 1 day before");
        var before = sitting.states();

        assertThat(sitting.say(question).text())
                .startsWith("“office dinner”, due Friday 18 December at 19:00, with a reminder.\nIt reminds you");
        assertThat(sitting.states()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"what day is it?", "what date is it", "what time is it now", "what day is this"})
    void whatIsAskedOfTheClockStaysSo(String question) {
        assertThat(sitting.say(question).text()).startsWith("It is Monday 30 November 2026");
    }

    @Test
    void thoseThatWereShownAreCounted() {
        sitting.say("list #work");

        assertThat(sitting.say("how many are there?").text()).isEqualTo("3 tasks.");
        assertThat(sitting.say("how many").text()).isEqualTo("3 tasks.");
    }

    @Test
    void talkIsNoQuestionAboutTasks() {
        assertThat(sitting.say("how are you today?").intent()).isEqualTo("greet");
        assertThat(sitting.say("i owe you one").intent()).isEqualTo("thanks");
        assertThat(sitting.say("what can you do today").intent()).isEqualTo("help");
        assertThat(sitting.say("are you done?").text()).doesNotContain("mum");
    }
}
