package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Draft;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several tasks are named in one command. */
class SeveralNamesTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-30T10:00+01:00[Europe/Berlin]"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i finished the oven and the plants | Done: 2 tasks: “clean the oven”, “water the plants”.",
                "complete milk, plants and the oven | Done: 3 tasks: “milk”, “water the plants”, “clean the oven”.",
                "complete the milk and call Ann | Done: 2 tasks: “milk”, “call Ann”.",
                "move oven & plants to friday | Changed: 2 tasks: “clean the oven”, due Friday 4 December; “water the",
                "make milk and plants urgent | Changed: 2 tasks: “milk”, urgent priority; “water the plants”, urgent",
                "tag milk and plants #home | Changed: 2 tasks: “milk”, #home; “water the plants”, #home."
            })
    void allOfThemAreChanged(String said, String reply) {
        have("milk", "clean the oven", "water the plants", "call Ann");

        assertThat(sitting.say(said).text()).startsWith(reply);
    }

    @Test
    void deletingThemIsAskedWithAllOfTheirNames() {
        have("buy milk", "sort photos", "pay rent", "call Ann", "clean oven", "water plants", "buy bread");

        var question = sitting.say("delete milk, photos, rent, Ann, oven and plants");

        assertThat(question.text()).contains("6. “water plants”").contains("Shall I delete all of these 6 tasks?");
        assertThat(sitting.states()).noneMatch(state -> state.endsWith("deleted"));

        sitting.say("yes");

        assertThat(sitting.states())
                .filteredOn(state -> !state.endsWith("deleted"))
                .containsExactly("buy bread OPEN");
    }

    @Test
    void oneThatIsNotFoundKeepsTheOthersAsTheyAre() {
        have("buy milk", "sort photos");

        assertThat(sitting.say("complete milk and the elephant").text())
                .isEqualTo("I find no such open task as “the elephant”. Nothing was changed."
                        + " “list” shows your tasks, with numbers.");
        assertThat(sitting.states()).containsExactly("buy milk OPEN", "sort photos OPEN");
    }

    @Test
    void oneThatMayBeSeveralIsAskedAboutAlone() {
        have("buy milk", "water the plants", "feed the plants");

        assertThat(sitting.say("complete milk and the plants").text())
                .isEqualTo("Which “the plants”?\n1. “water the plants”\n2. “feed the plants”");
        assertThat(sitting.states()).allMatch(state -> state.endsWith("OPEN"));

        sitting.say("2");

        assertThat(sitting.states()).containsExactly("buy milk DONE", "water the plants OPEN", "feed the plants DONE");
    }

    @Test
    void pointingAtOneIsNoConsentToDeleteTheOthers() {
        have("buy milk", "water the plants", "feed the plants");
        sitting.say("delete milk and the plants");

        assertThat(sitting.say("2").text()).contains("Shall I delete all of these 2 tasks?");
        assertThat(sitting.states()).noneMatch(state -> state.endsWith("deleted"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "move milk to friday and call Ann to saturday | milk 2026-12-04 NONE | call Ann 2026-12-05 NONE",
                "postpone milk to friday, Ann to saturday | milk 2026-12-04 NONE | call Ann 2026-12-05 NONE",
                "make milk urgent and call Ann low | milk null URGENT | call Ann null LOW"
            })
    void eachBecomesWhatIsSaidOfItAlsoWhereTheVerbIsLeftOut(String said, String milk, String ann) {
        have("milk", "call Ann");

        sitting.say(said);

        assertThat(sitting.tasks())
                .extracting(task -> task.title() + " " + task.due() + " " + task.priority())
                .containsExactly(milk, ann);
    }

    @Test
    void moreThanOneMessageIsUndoneAtOnce() {
        have("milk", "call Ann", "pay rent");
        sitting.say("done milk");
        sitting.say("done Ann and rent");

        sitting.say("undo the last two");

        assertThat(sitting.states()).containsExactly("milk OPEN", "call Ann OPEN", "pay rent OPEN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "show standup | “standup”.",
                "show me tidy office | “tidy office”.",
                "show office, please | “tidy office”.",
                "show standup and office | 1. “standup”",
                "show call | 1. “call Ann”",
                "show elephant | I find nothing about that among your tasks.",
                "show stand | I am not sure what to do with that."
            })
    void tasksAreShownByTheirNamesWordByWord(String said, String reply) {
        have("standup", "tidy office", "call Ann", "call Bob");

        assertThat(sitting.say(said).text()).startsWith(reply);
    }

    private void have(String... titles) {
        sitting.have(Stream.of(titles).map(Draft::titled).toList());
    }
}
