package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of the list that was shown, beside days, names and each other. */
class PlacesTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T10:00+01:00[Europe/Berlin]"));

    @BeforeEach
    void threeAreShown() {
        sitting.say("add pay the gas bill");
        sitting.say("add oil the door #home sunday");
        sitting.say("add hang the mirror #home saturday");
        sitting.say("add paint the fence #home friday");
        sitting.say("list home");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "move 1 to thursday, 2 to monday and 3 to tuesday",
                "1 to thursday, 2 to monday and 3 to tuesday",
                "move number 1 to thursday and 2 to monday and 3 to tuesday",
                "the first to thursday, the second one to monday and the third to tuesday",
            })
    void eachIsMovedToItsDay(String said) {
        sitting.say(said);

        assertThat(dues())
                .containsExactlyInAnyOrder(
                        "pay the gas bill null",
                        "paint the fence 2026-12-03",
                        "hang the mirror 2026-12-07",
                        "oil the door 2026-12-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"move 2-3 to wednesday", "move 2 to 3 to wednesday", "push 2 and 3 to wednesday"})
    void aRangeIsNoHour(String said) {
        sitting.say(said);

        assertThat(dues())
                .containsExactlyInAnyOrder(
                        "pay the gas bill null",
                        "paint the fence 2026-12-04",
                        "hang the mirror 2026-12-02",
                        "oil the door 2026-12-02");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "complete 2 and the bill | hang the mirror, pay the gas bill",
                "complete the bill and number 2 | hang the mirror, pay the gas bill",
                "complete the second one and the bill | hang the mirror, pay the gas bill",
                "complete the last two | hang the mirror, oil the door",
                "the last two tasks are done | hang the mirror, oil the door",
            })
    void placesAndNamesAreMeantTogether(String said, String done) {
        sitting.say(said);

        assertThat(String.join(", ", done())).isEqualTo(done);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "complete all but the last | “oil the door”",
                "complete all except 1 and 3 | “paint the fence”, “oil the door”",
                "complete everything but the last two | “hang the mirror”, “oil the door”",
            })
    void whatIsLeftOutByItsPlaceIsOneOfTheList(String said, String spared) {
        assertThat(sitting.say(said).text()).contains("Left out: " + spared + ".\n");

        sitting.say("yes");

        assertThat(done()).doesNotContain("pay the gas bill").isNotEmpty();
    }

    @Test
    void aNumberBehindANameThatEndsInOneIsAPartOfIt() {
        sitting.say("add read chapter 1");
        sitting.say("add read chapter 2");
        sitting.say("list home");

        sitting.say("complete chapter 1 and 2");

        assertThat(done()).containsExactly("read chapter 1", "read chapter 2");
    }

    @Test
    void aDayWithoutAPrepositionMayTellWhichOneIsMeant() {
        assertThat(sitting.say("the second one tomorrow").text()).startsWith("Shall I change “hang the mirror”");
    }

    @Test
    void behindWhichOneItDoes() {
        sitting.say("add pay the phone bill friday");
        sitting.say("complete the bill");

        sitting.say("the second one on friday");

        assertThat(done()).hasSize(1);
    }

    @Test
    void aReminderIsForTheOneThatIsPointedAt() {
        assertThat(sitting.say("remind me about the second one tomorrow at 9").text())
                .startsWith("Changed: “hang the mirror”, due Saturday 5 December, with a reminder")
                .contains("tomorrow, Tuesday 1 December at 09:00");
    }

    @Test
    void theOtherOneIsMovedAndNothingIsTakenBack() {
        sitting.say("add clean the oven saturday");
        sitting.say("list saturday");
        sitting.say("complete 1");

        sitting.say("the other one to sunday");

        assertThat(done()).hasSize(1);
        assertThat(dues()).filteredOn(due -> due.endsWith("2026-12-06")).hasSize(2);
    }

    private List<String> dues() {
        return sitting.tasks().stream()
                .map(task -> task.title() + " " + task.due())
                .toList();
    }

    private List<String> done() {
        return sitting.tasks().stream()
                .filter(task -> !task.isOpen())
                .map(task -> task.title())
                .sorted()
                .toList();
    }
}
