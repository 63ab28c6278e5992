package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.PersonKey;
import io.todochat.task.tasks.entity.Command;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** An erasure takes with it what conversations remember, which nobody can list. */
class ForgettingTest {

    private static final String CONVERSATION = "conversation:" + PersonKey.of("ann") + ":sitting";

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Berlin]"));

    private void erase() {
        sitting.decide(new Command.Erase(null));
    }

    @Test
    void whatWasSaidCannotBeReadInTheStore() {
        sitting.say("remind me tomorrow about the xylophone lessons");
        sitting.say("delete the xylophone", "k");

        assertThat(sitting.store.get(CONVERSATION).orElseThrow().json()).doesNotContain("xylophone");
        assertThat(sitting.store.count("answer:")).isEqualTo(1);
        assertThat(sitting.say("yes").text()).startsWith("Deleted: “the xylophone lessons”");
    }

    @Test
    void aQuestionIsNotOpenAnyMore() {
        sitting.say("remind me tomorrow at 9");
        erase();

        assertThat(sitting.say("buy milk").text()).isEqualTo("Added “buy milk”. “undo” takes it back.");
    }

    @Test
    void nothingWasSpokenOf() {
        sitting.say("add buy milk");
        erase();
        sitting.sayElsewhere("add buy bread");

        assertThat(sitting.say("delete it").text()).isEqualTo("Which task do you mean?");
    }

    @Test
    void noMessageWasAnswered() {
        sitting.say("add buy milk", "k");
        erase();

        assertThat(sitting.say("add buy milk", "k").text()).startsWith("Added “buy milk”");
        assertThat(sitting.states()).containsExactly("buy milk OPEN");
    }

    @Test
    void whoHasNothingElseIsForgottenToo() {
        sitting.say("remind me tomorrow at 9");
        assertThat(sitting.store.get(CONVERSATION).orElseThrow().json()).doesNotContain("remind");
        assertThat(sitting.say("buy milk").text()).startsWith("Added “buy milk”, due tomorrow");
    }
}
