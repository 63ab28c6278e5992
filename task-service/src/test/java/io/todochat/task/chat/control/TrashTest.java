package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the trash is shown, comes back, and is forgotten only after a question that says so. */
class TrashTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Berlin]"));

    private void delete(String title) {
        sitting.say("add " + title);
        sitting.say("delete " + title);
        sitting.say("yes");
    }

    @Test
    void isShownTheNewestFirstAndRestoredByItsNumber() {
        delete("milk");
        sitting.passes(Duration.ofMinutes(1));
        delete("bread");

        assertThat(sitting.say("what's in the trash?").text()).isEqualTo("In the trash:\n1. “bread”\n2. “milk”");
        sitting.say("restore 1");
        assertThat(sitting.states()).containsExactly("milk OPEN deleted", "bread OPEN");
    }

    @Test
    void whatIsToBeBroughtBackThenIsNew() {
        delete("bring the ladder");

        sitting.say("bring back the ladder on friday");

        assertThat(sitting.states()).containsExactly("bring the ladder OPEN deleted", "bring back the ladder OPEN");
        assertThat(sitting.say("bring back the ladder").text()).startsWith("Restored: “bring the ladder”");
    }

    @Test
    void isEmptiedAfterAYes() {
        delete("milk");
        delete("bread");
        sitting.say("add eggs");

        assertThat(sitting.say("empty the trash").text())
                .isEqualTo("1. “milk”\n2. “bread”\nShall I delete for good all of these 2 tasks?"
                        + " That cannot be undone. Say “yes”.");
        assertThat(sitting.states()).hasSize(3);
        assertThat(sitting.say("yes").text())
                .isEqualTo("Deleted for good: 2 tasks: “milk”, “bread”. That cannot be undone.");
        assertThat(sitting.states()).containsExactly("eggs OPEN");
        assertThat(sitting.say("what is in the trash").text()).isEqualTo("The trash is empty.");
    }

    @Test
    void withNothingInItIsAChoreLikeAnother() {
        sitting.say("empty the trash");

        assertThat(sitting.states()).containsExactly("empty the trash OPEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete milk for good", "permanently delete milk", "delete the milk forever"})
    void aTaskIsForgottenFromWhereverItIs(String said) {
        sitting.say("add milk");

        assertThat(sitting.say(said).text())
                .isEqualTo("Shall I delete for good “milk”? That cannot be undone. Say “yes”.");
        sitting.say("i guess so");
        assertThat(sitting.states()).containsExactly("milk OPEN");
        sitting.say(said);
        assertThat(sitting.say("yes").text()).isEqualTo("Deleted for good: “milk”. That cannot be undone.");
        assertThat(sitting.states()).isEmpty();
    }

    @Test
    void whatTheNextOccurrenceIsMadeOfStays() {
        sitting.say("add vitamins every day");
        sitting.say("delete vitamins");
        sitting.say("yes");

        sitting.say("empty the trash");

        assertThat(sitting.say("yes").text()).startsWith("The next occurrence is still to be made from it.");
        assertThat(sitting.states()).containsExactly("vitamins OPEN deleted");
    }
}
