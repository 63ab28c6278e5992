package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.ChecklistItem;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Things on a checklist are spoken of like tasks. */
class ChecklistTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Berlin]"));

    @BeforeEach
    void haveAList() {
        sitting.say("add the hardware list with items paint, brushes and nails");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tick paint on the hardware list",
                "check off paint on the hardware checklist",
                "mark the first item of the hardware list done",
                "cross paint off the hardware list",
                "tick paint"
            })
    void isTicked(String said) {
        assertThat(sitting.say(said).text())
                .isEqualTo("Ticked: “hardware list”: ☑ paint, ☐ brushes, ☐ nails. “undo” takes it back.");
        assertThat(sitting.states()).containsExactly("hardware list OPEN");
    }

    @Test
    void isOpenAgainAndAddedToAndTakenOff() {
        sitting.say("tick paint and nails on the hardware list");
        sitting.say("untick nails on the hardware list");
        sitting.say("add tape and glue to the hardware checklist");
        sitting.say("remove brushes from its checklist");

        assertThat(items()).containsExactly("paint ticked", "nails", "tape", "glue");
        assertThat(sitting.say("undo").text()).startsWith("Undone");
        assertThat(items()).containsExactly("paint ticked", "brushes", "nails", "tape", "glue");
    }

    @Test
    void isOnlyClearedAfterAQuestion() {
        var asked = sitting.say("clear the hardware checklist");

        assertThat(asked.text()).isEqualTo("Shall I take everything off the checklist of “hardware list”? Say “yes”.");
        assertThat(items()).hasSize(3);
        assertThat(sitting.say("yes").text()).contains("nothing is left on it");
        assertThat(items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tick varnish on the hardware list | “hardware list” has no “varnish” on its checklist.",
                "tick item 9 of the hardware list | The checklist of “hardware list” has 3 things."
            })
    void whatIsNotOnItIsToldAndNothingIsChanged(String said, String answer) {
        assertThat(sitting.say(said).text()).isEqualTo(answer);
        assertThat(items()).containsExactly("paint", "brushes", "nails");
    }

    @Test
    void severalOfThatNameAreNamed() {
        sitting.say("add red brush and green brush to the hardware checklist");

        assertThat(sitting.say("tick brush on the hardware checklist").text())
                .isEqualTo(
                        "Several things on the checklist of “hardware list” are called so: “red brush”, “green brush”."
                                + " Please say more of it.");
    }

    @Test
    void aTaskThatIsCalledSoIsMeantItself() {
        sitting.say("add paint");

        sitting.say("tick paint");

        assertThat(sitting.states()).containsExactly("hardware list OPEN", "paint DONE");
        assertThat(items()).containsExactly("paint", "brushes", "nails");
    }

    @Test
    void whatIsTickedOrOpenAlreadyLeavesNothingToChange() {
        assertThat(sitting.say("untick paint on the hardware list").text())
                .isEqualTo("Nothing to change: “hardware list”: ☐ paint, ☐ brushes, ☐ nails.");
        sitting.say("tick paint");
        assertThat(sitting.say("tick paint").text())
                .isEqualTo("Nothing to change: “hardware list”: ☑ paint, ☐ brushes, ☐ nails.");
        sitting.say("undo");
        assertThat(items()).containsExactly("paint", "brushes", "nails");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rename paint on the hardware checklist to primer",
                "rename paint to primer on the hardware checklist",
                "change paint on the hardware list to primer",
                "rename the first item on its checklist to primer",
                "replace paint with primer on the checklist",
                "rename paint to primer"
            })
    void isCalledOtherwiseAndStaysWhereItIs(String said) {
        sitting.say("tick paint");

        sitting.say(said);

        assertThat(items()).containsExactly("primer ticked", "brushes", "nails");
        assertThat(sitting.states()).containsExactly("hardware list OPEN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "move nails to the top of the hardware checklist | nails, paint, brushes",
                "put nails first on its checklist | nails, paint, brushes",
                "move nails and brushes to the top | brushes, nails, paint",
                "move the last item of the hardware checklist to the beginning | nails, paint, brushes",
                "move paint to the bottom of the hardware list | brushes, nails, paint",
                "move paint to the end | brushes, nails, paint",
                "move nails before brushes on the hardware checklist | paint, nails, brushes",
                "move nails above paint | nails, paint, brushes",
                "move paint behind the nails on the checklist | brushes, nails, paint",
                "move paint below brushes | brushes, paint, nails"
            })
    void isPutAtAnotherPlace(String said, String now) {
        assertThat(sitting.say(said).text()).startsWith("Changed: “hardware list”: ");
        assertThat(items()).containsExactly(now.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add tape to the hardware list",
                "put tape on the hardware list",
                "add tape to the hardware task",
                "add tape to the hardware checklist"
            })
    void isAddedToWhereATaskHasOneOfThatName(String said) {
        assertThat(sitting.say(said).text()).startsWith("Added to: “hardware list”: ");
        assertThat(items()).containsExactly("paint", "brushes", "nails", "tape");
    }

    @Test
    void isLeftAloneWhereATagIsCalledSo() {
        sitting.say("add screws #hardware");

        sitting.say("add tape to the hardware list");
        sitting.say("add a letter to the bank");

        assertThat(items()).containsExactly("paint", "brushes", "nails");
        assertThat(sitting.states())
                .containsExactly("hardware list OPEN", "screws OPEN", "tape OPEN", "a letter to the bank OPEN");
    }

    private List<String> items() {
        return sitting.tasks().getFirst().checklist().stream()
                .map(ChecklistTest::told)
                .toList();
    }

    private static String told(ChecklistItem item) {
        return item.title() + (item.done() ? " ticked" : "");
    }
}
