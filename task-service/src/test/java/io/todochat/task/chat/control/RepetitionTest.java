package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.todochat.task.tasks.control.MemoryStore;
import io.todochat.task.tasks.entity.Draft;
import jakarta.ws.rs.ClientErrorException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A message that comes again under its key. */
class RepetitionTest {

    private static final ZonedDateTime NOON = ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Berlin]");
    private static final String KEY = "k1";
    private static final int MORE_THAN_A_STEP = 600;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add buy milk and complete it and add buy bread",
                "add the report / add buy milk and complete it and delete the report and add buy bread",
                "add the report / delete the report and add buy bread and complete it / yes",
                "add the report / add the invoice / complete the report and complete the invoice / undo",
                "add call the plumber / add pay the plumber / done plumber / 1 / no, I meant the other one",
                "add the report / add the invoice / add call Bob"
                        + " / complete the report and complete the invoice / no, I meant call Bob",
                "add one #a / add two #a / rename the tag a to b and add buy bread and complete it",
                "water the plants every day / complete the plants and add buy bread and complete it",
                "complete the report and add buy bread and complete it and complete the invoice"
            })
    void goesOnWhereverItBrokeOffAndIsAnsweredTheSame(String conversation) {
        assertGoesOn(0, List.of(conversation.split(" / ")));
    }

    @Test
    void goesOnAlsoBetweenTheStepsOfOneCommand() {
        assertGoesOn(MORE_THAN_A_STEP, List.of("complete all tasks", "yes"));
    }

    @Test
    void isOnlyUndoneAsAWhole() {
        var sitting = new Sitting(NOON);
        sitting.say("add the report");
        sitting.store.killAfter(2);
        assertThat(isAnswered(sitting, "add buy bread and complete the report")).isFalse();
        sitting.startAnew();
        sitting.say("add buy bread and complete the report", KEY);

        assertThat(sitting.say("undo").text()).isEqualTo("Undone: “the report”. “buy bread” is gone again.");
        assertThat(sitting.states()).containsExactly("the report OPEN");
    }

    @Test
    void aKeyThatCameWithAnotherMessageIsRefusedEvenIfNothingWasChanged() {
        var sitting = new Sitting(NOON);
        sitting.say("list", KEY);

        assertThatThrownBy(() -> sitting.say("add buy milk", KEY)).isInstanceOf(ClientErrorException.class);
        assertThat(sitting.states()).isEmpty();
    }

    /** The last message is the one that comes again. */
    private static void assertGoesOn(int tasks, List<String> messages) {
        var undisturbed = sitting(tasks, messages);
        var expected = undisturbed.say(messages.getLast(), KEY);
        for (int lives = 0; ; lives++) {
            var sitting = sitting(tasks, messages);
            sitting.store.killAfter(lives);
            if (isAnswered(sitting, messages.getLast())) {
                assertThat(lives).as("it breaks off at all").isPositive();
                return;
            }
            sitting.startAnew();
            var reply = sitting.say(messages.getLast(), KEY);

            assertThat(reply.text()).as("after " + lives + " transactions").isEqualTo(expected.text());
            assertThat(sitting.states()).isEqualTo(undisturbed.states());
            assertThat(sitting.say(messages.getLast(), KEY).text()).isEqualTo(expected.text());
            assertThat(sitting.states()).isEqualTo(undisturbed.states());
        }
    }

    /** Where all but the last of the messages were said. */
    private static Sitting sitting(int tasks, List<String> messages) {
        var sitting = new Sitting(NOON);
        sitting.have(IntStream.rangeClosed(1, tasks)
                .mapToObj(number -> Draft.titled("parcel " + number))
                .toList());
        messages.subList(0, messages.size() - 1).forEach(sitting::say);
        return sitting;
    }

    private static boolean isAnswered(Sitting sitting, String message) {
        try {
            sitting.say(message, KEY);
            return true;
        } catch (MemoryStore.Killed e) {
            return false;
        }
    }
}
