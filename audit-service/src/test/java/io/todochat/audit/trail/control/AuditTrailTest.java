package io.todochat.audit.trail.control;

import static io.todochat.audit.trail.entity.Steps.gap;
import static io.todochat.audit.trail.entity.Steps.step;
import static io.todochat.audit.trail.entity.Steps.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.todochat.audit.trail.entity.Entry;
import io.todochat.audit.trail.entity.Hole;
import io.todochat.dapr.Document;
import io.todochat.dapr.SidecarUnavailable;
import io.todochat.events.TaskEvent;
import jakarta.json.bind.JsonbBuilder;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AuditTrailTest {

    private final Shelf shelf = new Shelf();
    private final StoredSteps tasks = new StoredSteps();
    private final AuditTrail trail = trail();

    @Test
    void whatComesInOrderIsStoredWithoutAsking() {
        steps(1, 40).forEach(trail::record);

        assertThat(sequences())
                .isEqualTo(steps(1, 40).reversed().stream()
                        .map(TaskEvent::sequence)
                        .toList());
        assertThat(tasks.asked).isEmpty();
        assertThat(trail.verify("ann").verified()).isTrue();
    }

    @Test
    void aRepeatWritesNothing() {
        trail.record(step(1));
        trail.record(step(1));

        assertThat(shelf.transactions).isEqualTo(1);
        assertThat(sequences()).containsExactly(1L);
    }

    @Test
    void aGapIsFilledFromTaskServiceInTheSameCommit() {
        tasks.stored = steps(1, 4);

        trail.record(step(5));

        assertThat(sequences()).containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(shelf.transactions).isEqualTo(1);
    }

    @Test
    void aLongGapIsFilledInRoundsOfAHundredEntries() {
        tasks.stored = steps(1, 249);

        trail.record(step(250));

        assertThat(tasks.asked).containsExactly(List.of(1L, 99L), List.of(100L, 198L), List.of(199L, 249L));
        assertThat(trail.verify("ann").entries()).isEqualTo(250);
        assertThat(shelf.transactions).isEqualTo(3);
    }

    @Test
    void whatTaskServiceNoLongerHasBecomesAHoleThatALaterDeliveryFills() {
        tasks.stored = List.of(step(3));

        trail.record(step(4));
        assertThat(trail.verify("ann").holes()).containsExactly(new Hole(1, 2));

        trail.record(step(2));
        assertThat(sequences()).containsExactly(2L, 4L, 3L);
        assertThat(trail.verify("ann").holes()).containsExactly(new Hole(1, 1));
        assertThat(trail.verify("ann").verified()).isTrue();
    }

    @Test
    void aJumpByAMillionAsksOnlyForItsEnd() {
        trail.record(step(1));
        tasks.stored = steps(1_000_001, 1_000_002);

        trail.record(step(1_000_003));

        assertThat(tasks.asked).hasSizeLessThan(110);
        assertThat(trail.verify("ann").holes()).containsExactly(new Hole(2, 1_000_000));
        assertThat(sequences()).containsExactly(1_000_003L, 1_000_002L, 1_000_001L, 1L);
    }

    @Test
    void aJumpThatIsToldAsAGapAsksOnceForItsBeginning() {
        trail.record(step(1));
        tasks.stored = steps(2, 3);

        trail.record(gap(1_000_003));
        trail.record(step(1_000_004));

        assertThat(tasks.asked).containsExactly(List.of(2L, 100L));
        assertThat(trail.verify("ann").holes()).containsExactly(new Hole(4, 1_000_002));
        assertThat(sequences()).containsExactly(1_000_004L, 1_000_003L, 3L, 2L, 1L);
        assertThat(trail.verify("ann").verified()).isTrue();
    }

    @Test
    void whileTaskServiceIsAwayAGapChangesNothing() {
        tasks.away = true;

        assertThatThrownBy(() -> trail.record(step(2))).isInstanceOf(SidecarUnavailable.class);
        assertThat(shelf.documents).isEmpty();
    }

    @Test
    void aChangeInTheStoreIsFoundAlthoughThePageIsInMemory() {
        steps(1, 40).forEach(trail::record);

        tamper("page:YW5u:0", "chat:3\"", "chat:x\"");

        assertThat(trail.verify("ann").brokenAt()).isEqualTo(3);
    }

    @Test
    void aPageThatIsNoJsonAnyMoreBreaksTheChain() {
        steps(1, 40).forEach(trail::record);

        tamper("page:YW5u:1", "\"body\"", "\"boby\"");

        assertThat(trail.verify("ann").verified()).isFalse();
        assertThat(trail.verify("ann").entries()).isEqualTo(32);
    }

    @Test
    void aPersonOfWhomNothingWasHeardHasAnEmptySoundTrail() {
        assertThat(trail.verify("bob").verified()).isTrue();
        assertThat(trail.excerpt("bob", OptionalInt.empty(), 50, entry -> true).entries())
                .isEmpty();
    }

    private void tamper(String key, String from, String to) {
        var stored = shelf.documents.get(key);
        shelf.documents.put(key, new Document(key, stored.json().replace(from, to), stored.etag()));
    }

    private List<Long> sequences() {
        return trail.excerpt("ann", OptionalInt.empty(), 200, entry -> true).entries().stream()
                .map(Entry::sequence)
                .toList();
    }

    private AuditTrail trail() {
        var made = new AuditTrail();
        made.store = shelf;
        made.tasks = tasks;
        made.jsonb = JsonbBuilder.create();
        made.clock = Clock.systemUTC();
        made.cachedMegabytes = 1;
        made.open();
        return made;
    }
}
