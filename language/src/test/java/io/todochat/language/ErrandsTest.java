package io.todochat.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.schedule.Slot;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is to do in a message that says several things in one breath. It is Tuesday, November 24, 2026. */
class ErrandsTest {

    private static List<Fields> errands(String said) {
        return Interpreter.errands(Speaking.phrase(said)).stream()
                .map(reading -> ((Command.Add) reading.command()).fields())
                .toList();
    }

    private static List<String> told(String said) {
        return errands(said).stream()
                .map(fields -> fields.title().orElseThrow()
                        + fields.due().map(Slot::text).map(due -> " " + due).orElse("")
                        + fields.notes().map(notes -> " (" + notes + ")").orElse(""))
                .toList();
    }

    @Test
    void whatIsBetweenPausesIsATaskByItself() {
        assertThat(told("the gutter leaks so I need a ladder by friday, and call Tom"))
                .containsExactly("ladder 2026-11-27 (the gutter leaks)", "call Tom");
        assertThat(told("new bath: plumber thu 8-10, before that clear the shelf, tiles on the 14th"))
                .containsExactly(
                        "new bath: plumber 2026-11-26T08:00",
                        "new bath: clear the shelf",
                        "new bath: tiles 2026-12-14");
    }

    @Test
    void whoSaysNothingElseNeedNotBeAsked() {
        assertThat(Interpreter.errands(Speaking.phrase("two things: sweep the yard (before the 10th) and call Tom")))
                .hasSize(2)
                .noneMatch(Reading::confirm);
        assertThat(Interpreter.errands(Speaking.phrase("the yard is a mess, sweep it out by friday and call Tom")))
                .allMatch(Reading::confirm);
    }

    @Test
    void anHourIsOnTheDayThatWasSaidBefore() {
        assertThat(told("tomorrow is going to be full, van at 7, then the sawmill at 10"))
                .containsExactly("van 2026-11-25T07:00 (tomorrow is going to be full)", "the sawmill 2026-11-25T10:00");
    }

    @Test
    void aDayInFrontIsTheDayOfAll() {
        assertThat(told("three more for tomorrow: ring Ida about the heating, send the letter, and sweep the yard"))
                .containsExactly(
                        "ring Ida about the heating 2026-11-25",
                        "send the letter 2026-11-25",
                        "sweep the yard 2026-11-25");
    }

    @Test
    void whatIsTheDayBeforeIsCountedFromWhatWasSaid() {
        assertThat(told("the fair is on the 15th, I need to prepare the lists the day before"))
                .containsExactly("the fair 2026-12-15", "prepare the lists 2026-12-14");
    }

    @Test
    void aHeadingTellsTheVerbOrTheWeekOfAll() {
        assertThat(told("need to sort out: car insurance (due 12th), the broken gate"))
                .containsExactly("sort out car insurance 2026-12-12", "sort out the broken gate");
        assertThat(told("three visits next week: monday 9 optician, wednesday 2:30 physio and friday noon bank"))
                .containsExactly("optician 2026-11-30T09:00", "physio 2026-12-02T14:30", "bank 2026-12-04T12:00");
    }

    @Test
    void daysInFrontBelongToWhatFollowsThem() {
        assertThat(told("monday hedge, wednesday and thursday the big beech, friday paper"))
                .containsExactly(
                        "hedge 2026-11-30", "the big beech 2026-11-25", "the big beech 2026-11-26", "paper 2026-11-27");
    }

    @Test
    void whatIsToldIsNotedAndWhatPointsTellsWhen() {
        assertThat(told("Ida's birthday is the 19th, get her something by the 17th, she likes plants"))
                .containsExactly("get her something 2026-12-17 (Ida's birthday is the 19th; she likes plants)");
        assertThat(told("need new chains for the saw, two of them, and bar oil, get that when I'm in town on friday"))
                .containsExactly("new chains for the saw, and bar oil 2026-11-27 (two of them)");
    }

    @Test
    void whenItIsDueMayStandBehindWhatIsTold() {
        assertThat(told("I've to pay the gas bill, it is 84 pounds, before the fifteenth"))
                .containsExactly("pay the gas bill 2026-12-14 (it is 84 pounds)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "the lift is stuck again, and nobody came",
                "he phoned, she's free on friday or saturday, i said saturday",
                "could you sweep the yard, or shall i, friday?",
                "call \"Tom, and the others\", and buy paint"
            })
    void whatTellsAsksOrQuotesHoldsNone(String said) {
        assertThat(errands(said)).isEmpty();
    }
}
