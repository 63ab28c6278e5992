package io.todochat.task.tasks.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.dapr.Operation;
import io.todochat.dapr.StoredForm;
import io.todochat.events.Actor;
import io.todochat.events.PersonKey;
import io.todochat.task.tasks.control.Request.Repeatable;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Occasion;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Jsonb JSONB = JsonbBuilder.create();
    private static final String PERSON = PersonKey.of("ann");

    private final MemoryStore store = new MemoryStore();
    private final TaskStore tasks = MemoryTasks.in(store, JSONB, Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void aRepeatIsAnsweredAndSaysNothingToWhoReadsTheStore() {
        add("xylophone");

        assertThat(add("xylophone"))
                .isInstanceOfSatisfying(
                        Decision.Repeated.class,
                        repeated -> assertThat(repeated.answer()).isEqualTo("made xylophone"));
        assertThat(stored()).contains("sealed").doesNotContain("xylophone", "fingerprint");
    }

    @Test
    void whatIsNotErasedWithThePersonCannotBeOpenedAnyMore() {
        add("xylophone");
        var before = seal();
        var answer = stored();
        execute(new Command.Erase(null), null);

        assertThat(stored()).isEqualTo(answer);
        assertThat(seal()).isNull();
        assertThat(add("bread")).isInstanceOf(Decision.Accepted.class);
        assertThat(seal()).isNotNull().isNotEqualTo(before);
    }

    @Test
    void anAnswerOfBeforeTheyWereSealedStillCounts() {
        add("xylophone");
        var account = tasks.read("ann", book -> book.account().id());
        var once = new Once("print", account, 1, "made before");
        for (var json : new String[] {JSONB.toJson(once), new StoredForm(JSONB).write(once)}) {
            store.transact(List.of(Operation.put(TaskKeys.once(PERSON, "k"), json)));

            assertThat(add("xylophone"))
                    .isInstanceOfSatisfying(
                            Decision.Repeated.class,
                            repeated -> assertThat(repeated.answer()).isEqualTo("made before"));
        }
    }

    private Decision add(String title) {
        return execute(
                new Command.Add(Draft.titled(title)),
                new Repeatable(
                        "k", "print", accepted -> "made " + accepted.task().title()));
    }

    private Decision execute(Command command, Repeatable repeat) {
        return tasks.execute(new Request(
                UUID.randomUUID().toString(), command, new Occasion("ann", NOON, Actor.USER, "test", null), repeat));
    }

    private String seal() {
        return tasks.read("ann", book -> book.account().seal());
    }

    private String stored() {
        return store.get(TaskKeys.once(PERSON, "k")).orElseThrow().json();
    }
}
