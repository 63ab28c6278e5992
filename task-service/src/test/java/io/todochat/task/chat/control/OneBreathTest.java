package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Task;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several things to do in one breath are offered together, and only what is wanted of them is added. */
class OneBreathTest {

    private static final String BATH =
            "the bath is leaking, so plumber thu 8-10, before that clear the shelf, tiles on the 14th, and pick a tap";

    private final Sitting sitting =
            new Sitting(ZonedDateTime.of(2026, 11, 24, 10, 15, 0, 0, ZoneId.of("Europe/Berlin")));

    private List<String> titles() {
        return sitting.tasks().stream().map(Task::title).toList();
    }

    @Test
    void allOfThemAreOfferedWithWhenTheyAreAndWhatIsNoted() {
        assertThat(sitting.say(BATH).text()).isEqualTo("""
                        Shall I add these 4? Say “yes”, or which ones.
                        1. “plumber”, due Thursday 26 November at 08:00, noting “the bath is leaking”
                        2. “clear the shelf”
                        3. “tiles”, due Monday 14 December
                        4. “pick a tap”""");
        assertThat(titles()).isEmpty();

        sitting.say("yes");
        assertThat(titles()).containsExactly("plumber", "clear the shelf", "tiles", "pick a tap");

        sitting.say("undo");
        assertThat(sitting.states()).allMatch(state -> state.endsWith(" deleted"));
    }

    @ParameterizedTest
    @CsvSource({
        "only 1 and 3, plumber tiles",
        "'1, 3 and 4', plumber tiles pick a tap",
        "just the last one, pick a tap",
        "'yes, but not the tiles', plumber clear the shelf pick a tap",
        "all but the first, clear the shelf tiles pick a tap",
        "without 2 and 4, plumber tiles",
        "all of them please, plumber clear the shelf tiles pick a tap",
        "all 4, plumber clear the shelf tiles pick a tap"
    })
    void someOfThemAreWanted(String answer, String wanted) {
        sitting.say(BATH);
        sitting.say(answer);

        assertThat(String.join(" ", titles())).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "only 1 and 7", "without 9"})
    void whatIsNoneOfThemIsAskedAgain(String answer) {
        sitting.say(BATH);

        assertThat(sitting.say(answer).text()).contains("Shall I add these 4?").doesNotContain("which ones");
        assertThat(titles()).isEmpty();
    }

    @Test
    void noneOfThemIsAddedBehindANo() {
        sitting.say(BATH);

        assertThat(sitting.say("no").text()).isEqualTo("All right, nothing was changed.");
        assertThat(titles()).isEmpty();
    }

    @Test
    void whoSaysSomethingElseHasNotAgreed() {
        sitting.say(BATH);

        assertThat(sitting.say("add buy rice").text()).isEqualTo("Added “buy rice”. “undo” takes it back.");
        assertThat(titles()).containsExactly("buy rice");
    }

    @Test
    void whoSaysNothingElseIsNotAsked() {
        assertThat(sitting.say("two things: sweep the yard (before the 10th) and hand back the drill")
                        .text())
                .isEqualTo("""
                        Added “sweep the yard”, due Wednesday 9 December.
                        Added “hand back the drill”. “undo” takes all of it back.""");
    }

    @Test
    void theOnlyOneIsOfferedWithWhatWasToldBesideIt() {
        assertThat(sitting.say("Ida's birthday is the 19th, get her something by the 17th, she likes plants")
                        .text())
                .isEqualTo("Shall I add “get her something”, due Thursday 17 December, noting “Ida's birthday is the"
                        + " 19th; she likes plants”? Say “yes”.");
    }

    @Test
    void whatWouldNotBeUnderstoodIsSearchedForThingsToDo() {
        assertThat(sitting.say(
                                "tomorrow is going to be full, van at 7, then the sawmill at 10 and in the afternoon I have"
                                        + " to finish the quotes")
                        .text())
                .contains("1. “van”, due tomorrow", "2. “the sawmill”, due tomorrow", "3. “finish the quotes”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "buy milk, bread and eggs tomorrow",
                "dinner with Ann, Ben and Cem on friday at 7",
                "call the plumber about the tap, it drips",
                "add buy paint, rollers and tape, the ones from the corner shop"
            })
    void whatIsOneTaskIsAddedAsOne(String said) {
        assertThat(sitting.say(said).text()).startsWith("Added ");
        assertThat(titles()).hasSize(1);
    }

    @Test
    void theQuestionIsOpenStillWhenTheProcessIsAnotherOne() {
        sitting.say(BATH);
        sitting.startAnew();
        sitting.say("only 2");

        assertThat(titles()).containsExactly("clear the shelf");
    }
}
