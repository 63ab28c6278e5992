package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Service;
import io.todochat.events.PersonKey;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Conversations with the running system, each checked by what is stored in the end. */
@Tag("journey")
@ExtendWith(SystemUnderTest.class)
class DialoguesIT {

    private final SidecarClient sidecar = SidecarClient.of(Service.TASK);

    @TestFactory
    Stream<DynamicTest> dialogues() {
        return Dialogue.all().stream()
                .map(dialogue ->
                        DynamicTest.dynamicTest(dialogue.group() + ": " + dialogue.name(), () -> hold(dialogue)));
    }

    private void hold(Dialogue dialogue) {
        var person = PersonClient.anybody();
        for (var exchange : dialogue.exchanges()) {
            var reply = person.say(exchange.said());
            for (var part : exchange.replied()) {
                assertThat(reply.getString("text", reply.toString()))
                        .as(exchange.said())
                        .contains(part);
            }
        }
        var stored = Waiting.until(() -> stored(person), tasks -> tasks.equals(dialogue.stored()));
        assertThat(stored).isEqualTo(dialogue.stored());
    }

    private List<String> stored(PersonClient person) {
        return StoredTask.in(sidecar.stored("tasks", "page:" + PersonKey.of(person.name()) + ":0"));
    }
}
