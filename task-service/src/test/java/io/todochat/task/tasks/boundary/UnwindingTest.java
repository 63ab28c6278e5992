package io.todochat.task.tasks.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.todochat.http.Person;
import io.todochat.task.tasks.boundary.UndoResource.Undone;
import io.todochat.task.tasks.control.MemoryStore;
import io.todochat.task.tasks.control.MemoryTasks;
import io.todochat.task.tasks.control.Request.Repeatable;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Draft;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnwindingTest {

    private static final Jsonb JSONB = JsonbBuilder.create();
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private final MemoryStore store = new MemoryStore();
    private final TaskStore tasks = MemoryTasks.in(store, JSONB, NOON);

    /** Steps 1 to 3 add the tasks, one request takes steps 4 to 6. */
    @BeforeEach
    void threeTasksAreTaggedAnewInThreeSteps() {
        for (var title : List.of("one", "two", "three")) {
            request().decide(new Command.Add(tagged(title)), null);
        }
        var retagging = request();
        for (int step = 0; step < 3; step++) {
            retagging.decide(new Command.Retag("home", "house", 1), null);
        }
        assertThat(tags()).containsOnly("house");
    }

    @Test
    void allStepsOfTheRequestAreTakenBack() {
        assertThat(undo(null)).isEqualTo(new Undone("6", List.of(), List.of("5", "4"), null));
        assertThat(tags()).containsOnly("home");
    }

    @Test
    void oneThatBrokeOffGoesOnWhenItComesAgainUnderItsKey() {
        store.killAfter(2);
        assertThatThrownBy(() -> undo("k")).isInstanceOf(MemoryStore.Killed.class);
        store.killAfter(Integer.MAX_VALUE);
        assertThat(tags()).containsOnly("home", "house");

        var undone = undo("k");

        assertThat(undone).isEqualTo(new Undone("6", List.of(), List.of("5", "4"), null));
        assertThat(tags()).containsOnly("home");
        assertThat(undo("k")).isEqualTo(undone);
        assertThat(tags()).hasSize(3).containsOnly("home");
    }

    @Test
    void whatWasChangedSinceIsLeft() {
        request().decide(new Command.Edit(1, _ -> Draft.titled("other")), null);

        assertThat(undo("k", 6L)).isEqualTo(new Undone("6", List.of(), List.of("5"), List.of("4")));
        assertThat(undo("k", 6L)).isEqualTo(new Undone("6", List.of(), List.of("5"), List.of("4")));
    }

    private Undone undo(String key) {
        return undo(key, null);
    }

    /** What was undone, without the tasks. */
    private Undone undo(String key, Long step) {
        var orders = request();
        var unwinding = new Unwinding(orders, tasks, "ann", JSONB);
        var repeatable =
                key == null ? null : new Repeatable(key, "print", accepted -> JSONB.toJson(unwinding.answer(accepted)));
        var undone = switch (orders.decide(new Command.Undo(step), repeatable)) {
            case Decision.Accepted accepted -> unwinding.whole(accepted);
            case Decision.Repeated repeated -> unwinding.whole(repeated);
            case Decision.Rejected rejected -> throw new AssertionError(rejected);
        };
        assertThat(undone.items()).hasSize(1);
        return new Undone(undone.step(), List.of(), undone.others(), undone.left());
    }

    private Orders request() {
        var orders = new Orders();
        orders.store = tasks;
        orders.clock = NOON;
        orders.jsonb = JSONB;
        orders.person = new Person() {
            @Override
            public String name() {
                return "ann";
            }
        };
        return orders;
    }

    private static Draft tagged(String title) {
        return new Draft(title, null, null, null, List.of("home"), null, null, null, null, null, null);
    }

    private List<String> tags() {
        return tasks.read(
                "ann",
                book -> book.allTasks().stream()
                        .flatMap(task -> task.tags().stream())
                        .toList());
    }
}
