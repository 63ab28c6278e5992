package io.todochat.audit.trail.entity;

import static io.todochat.audit.trail.entity.Steps.steps;
import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CheckTest {

    private final Chain chain;
    private final Map<Integer, Page> pages;

    CheckTest() {
        var append = (Receipt.Append) Chain.EMPTY.receive(new Batch(1, 70, steps(1, 70)));
        chain = append.chain();
        pages = new HashMap<>(Page.appended(0, append.entries(), number -> Optional.empty()));
    }

    @Test
    void anUntouchedChainIsSound() {
        assertThat(verify()).isEqualTo(new Verification(true, 70, 70, List.of(), null));
    }

    @Test
    void aChainMayBeCheckedPieceByPiece() {
        var part = Check.START.upTo(33, this::page);

        assertThat(Verification.of(chain, part.upTo(70, this::page)).verified()).isTrue();
    }

    @Test
    void aChangedEntryIsFound() {
        change(1, 7, entry -> with(entry, "chat:another", entry.hash()));

        assertThat(verify()).isEqualTo(new Verification(false, 39, 70, List.of(), 40L));
    }

    @Test
    void aChangedEntryWithAFittingHashIsFoundByTheNext() {
        change(1, 7, entry -> Entry.of(Steps.step(99), entry.previous()));

        assertThat(verify()).isEqualTo(new Verification(false, 40, 70, List.of(), 41L));
    }

    @Test
    void aRewrittenEndIsFoundByTheHead() {
        change(2, 5, entry -> Entry.of(Steps.step(99), entry.previous()));

        assertThat(verify().verified()).isFalse();
    }

    @Test
    void twoEntriesInEachOthersPlaceAreFound() {
        var entries = new ArrayList<>(pages.get(0).entries());
        entries.add(3, entries.remove(4));
        pages.put(0, new Page(entries));

        assertThat(verify()).isEqualTo(new Verification(false, 3, 70, List.of(), 5L));
    }

    @Test
    void aPageThatIsGoneIsFound() {
        pages.remove(1);

        assertThat(verify()).isEqualTo(new Verification(false, 32, 70, List.of(), null));
    }

    @Test
    void anEndThatIsCutOffIsFound() {
        pages.put(2, new Page(pages.get(2).entries().subList(0, 5)));

        assertThat(verify()).isEqualTo(new Verification(false, 69, 70, List.of(), null));
    }

    private void change(int number, int index, UnaryOperator<Entry> change) {
        var entries = new ArrayList<>(pages.get(number).entries());
        entries.set(index, change.apply(entries.get(index)));
        pages.put(number, new Page(entries));
    }

    private static Entry with(Entry entry, String cause, String hash) {
        return new Entry(
                entry.sequence(),
                entry.type(),
                entry.time(),
                Actor.USER,
                cause,
                entry.task(),
                entry.changes(),
                hash,
                entry.previous());
    }

    private Verification verify() {
        return Verification.of(chain, Check.START.upTo(chain.count(), this::page));
    }

    private Optional<Page> page(int number) {
        return Optional.ofNullable(pages.get(number));
    }
}
