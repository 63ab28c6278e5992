package io.todochat.dapr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Pages that are deleted, and pages that are read together. Only page 0 is warm. */
@OnEveryDatabase
class JournalPagesIT {

    private final StateStore store;

    private final List<Fault.Call> calls = new ArrayList<>();
    private Journal<Ledger, Sheet> one;
    private Journal<Ledger, Sheet> two;
    private String person;

    JournalPagesIT(Daprd daprd) {
        store = daprd.store();
    }

    @BeforeEach
    void name(TestInfo test) {
        one = Books.journal(new FaultyStore(store, this::count, () -> {}));
        two = Books.journal(store);
        person = test.getTestMethod().orElseThrow().getName();
    }

    private Fault count(Fault.Call call) {
        calls.add(call);
        return Fault.NONE;
    }

    @Test
    void aDeletedPageIsGoneFromTheStore() {
        write(one, "written", 1, 0, 5);
        delete(one, "deleted", 5);

        assertThat(store.get(Keys.page(person, 5))).isEmpty();
        assertThat(store.get(Keys.page(person, 0))).isPresent();
    }

    @Test
    void whoDeletedAPageKnowsThatItIsGoneWithoutLooking() {
        write(one, "written", 1, 5);
        delete(one, "deleted", 5);
        calls.clear();

        assertThat(page(one, 5)).isEmpty();

        assertThat(calls).as("a look at the head").containsExactly(Fault.Call.READ);
    }

    @Test
    void aReplicaThatHasADeletedPageAtHandLearnsThatItIsGone() {
        write(two, "written", 1, 0, 5);
        assertThat(pages(one, 0, 5)).containsOnlyKeys(0, 5);

        delete(two, "deleted", 5);

        assertThat(pages(one, 0, 5)).containsOnlyKeys(0);
        assertThat(page(one, 5)).isEmpty();
    }

    @Test
    void aDeletedPageMayBeWrittenAgain() {
        write(one, "written", 1, 5);
        delete(one, "deleted", 5);
        write(two, "again", 2, 5);

        assertThat(page(one, 5)).contains(new Sheet(2, null));
    }

    @Test
    void deletingAPageThatIsNotThereChangesNothingElse() {
        write(one, "written", 1, 0);
        delete(one, "deleted", 5);

        assertThat(pages(two, 0, 5)).isEqualTo(Map.of(0, new Sheet(1, null)));
    }

    @Test
    void pagesAreReadTogetherAndStayAtHand() {
        write(two, "written", 1, 1, 2, 3, 4);
        page(one, 1);
        calls.clear();

        assertThat(pages(one, 4, 3, 2, 1, 9, 4)).containsOnlyKeys(4, 3, 2, 1);
        assertThat(calls).as("pages, and the head again").hasSize(2);

        calls.clear();
        assertThat(pages(one, 1, 2, 3, 4, 9)).containsOnlyKeys(1, 2, 3, 4);
        assertThat(page(one, 9)).isEmpty();
        assertThat(calls).as("the head, each time").hasSize(2);
    }

    @Test
    void pagesOfTwoCommitsDoNotCount() {
        write(two, "before", 1, 1, 2);

        var sums = one.read(person, view -> {
            var first = view.page(1).orElseThrow().sum();
            if (first == 1) {
                write(two, "after", 2, 1, 2);
            }
            return List.of(first, view.pages(List.of(2)).get(2).sum());
        });

        assertThat(sums).containsExactly(2L, 2L);
    }

    private void write(Journal<Ledger, Sheet> journal, String id, long sum, Integer... numbers) {
        commit(journal, id, List.of(numbers).stream().collect(Collectors.toMap(n -> n, n -> new Sheet(sum, null))));
    }

    private void delete(Journal<Ledger, Sheet> journal, String id, int number) {
        var none = new HashMap<Integer, Sheet>();
        none.put(number, null);
        commit(journal, id, none);
    }

    private void commit(Journal<Ledger, Sheet> journal, String id, Map<Integer, Sheet> sheets) {
        journal.run(person, id, view -> new Step.Commit<>(Ledger.EMPTY, sheets, List.of(), null));
    }

    private Optional<Sheet> page(Journal<Ledger, Sheet> journal, int number) {
        return journal.read(person, view -> view.page(number));
    }

    private Map<Integer, Sheet> pages(Journal<Ledger, Sheet> journal, Integer... numbers) {
        Collection<Integer> all = List.of(numbers);
        return journal.read(person, view -> view.pages(all));
    }
}
