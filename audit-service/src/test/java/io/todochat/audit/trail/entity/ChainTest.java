package io.todochat.audit.trail.entity;

import static io.todochat.audit.trail.entity.Steps.step;
import static io.todochat.audit.trail.entity.Steps.steps;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {

    @Test
    void theFirstEventBeginsTheChain() {
        var append = append(Chain.EMPTY, Batch.of(step(1)));

        assertThat(append.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.sequence()).isEqualTo(1);
            assertThat(entry.task()).isEqualTo("1");
            assertThat(entry.previous()).isNull();
        });
        assertThat(append.chain())
                .isEqualTo(new Chain(
                        new Coverage(1, List.of()),
                        1,
                        append.entries().getFirst().hash()));
    }

    @Test
    void eachEntryNamesTheHashOfTheOneBefore() {
        var entries = append(Chain.EMPTY, new Batch(1, 3, steps(1, 3))).entries();

        assertThat(entries.get(1).previous()).isEqualTo(entries.get(0).hash());
        assertThat(entries.get(2).previous()).isEqualTo(entries.get(1).hash());
    }

    @Test
    void aRepeatChangesNothing() {
        var chain = chainOf(3);

        assertThat(chain.receive(Batch.of(step(3)))).isEqualTo(new Receipt.Repeat());
        assertThat(chain.receive(Batch.of(step(1)))).isEqualTo(new Receipt.Repeat());
    }

    @Test
    void whatIsMissingBeforeAnEventIsAskedForFirst() {
        assertThat(chainOf(3).receive(Batch.of(step(8)))).isEqualTo(new Receipt.Missing(4, 7));
    }

    @Test
    void whatWasAskedForIsAppendedInOrderWithTheEvent() {
        var append = append(chainOf(3), new Batch(4, 6, List.of(step(6), step(5), step(4))));

        assertThat(append.entries()).extracting(Entry::sequence).containsExactly(4L, 5L, 6L);
        assertThat(append.chain().coverage()).isEqualTo(new Coverage(6, List.of()));
    }

    @Test
    void whatCannotBeHadBecomesAHole() {
        var append = append(chainOf(3), new Batch(4, 9, List.of(step(6), step(9))));

        assertThat(append.chain().coverage()).isEqualTo(new Coverage(9, List.of(new Hole(4, 5), new Hole(7, 8))));
        assertThat(append.chain().count()).isEqualTo(5);
    }

    @Test
    void whereNothingCouldBeHadOnlyTheHoleIsNoted() {
        var append = append(chainOf(3), new Batch(4, 9, List.of()));

        assertThat(append.entries()).isEmpty();
        assertThat(append.chain().coverage()).isEqualTo(new Coverage(9, List.of(new Hole(4, 9))));
    }

    @Test
    void holesThatMeetAreOne() {
        var chain = append(chainOf(3), new Batch(4, 9, List.of())).chain();

        assertThat(append(chain, new Batch(10, 12, List.of(step(12)))).chain().coverage())
                .isEqualTo(new Coverage(12, List.of(new Hole(4, 11))));
    }

    @Test
    void aLaterDeliveryFillsItsHoleAtTheEndOfTheChain() {
        var chain = append(chainOf(3), new Batch(4, 9, List.of(step(9)))).chain();

        var append = append(chain, Batch.of(step(6)));

        assertThat(append.entries()).extracting(Entry::sequence).containsExactly(6L);
        assertThat(append.entries().getFirst().previous()).isEqualTo(chain.last());
        assertThat(append.chain().coverage()).isEqualTo(new Coverage(9, List.of(new Hole(4, 5), new Hole(7, 8))));
        assertThat(append.chain().receive(Batch.of(step(6)))).isEqualTo(new Receipt.Repeat());
    }

    @Test
    void anEventThatComesTwiceInABatchCountsOnce() {
        assertThat(append(Chain.EMPTY, new Batch(1, 1, List.of(step(1), step(1))))
                        .entries())
                .hasSize(1);
    }

    private static Chain chainOf(int events) {
        return append(Chain.EMPTY, new Batch(1, events, steps(1, events))).chain();
    }

    private static Receipt.Append append(Chain chain, Batch batch) {
        return (Receipt.Append) chain.receive(batch);
    }
}
