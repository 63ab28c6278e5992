package io.todochat.dapr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Two replicas on one store, while nothing goes wrong. */
@OnEveryDatabase
class JournalIT {

    private final StateStore store;

    private Journal<Ledger, Sheet> one;
    private Journal<Ledger, Sheet> two;
    private String person;

    JournalIT(Daprd daprd) {
        store = daprd.store();
    }

    @BeforeEach
    void name(TestInfo test) {
        one = Books.journal(store);
        two = Books.journal(store);
        person = test.getTestMethod().orElseThrow().getName();
    }

    @Test
    void replicasSeeEachOthersCommitsAtOnce() {
        for (int turn = 1; turn <= 10; turn++) {
            assertThat(Booking.ADD.run(one, person, "one " + turn).sequence()).isEqualTo(2 * turn - 1);
            assertThat(Booking.ADD.run(two, person, "two " + turn).sequence()).isEqualTo(2 * turn);
            assertThat(Booking.LOOK.run(one, person, "")).isEqualTo(new History(store, person).now());
        }
    }

    @Test
    void aReplicaThatMissedMoreCommitsThanTheHeadListsReadsEverythingAnew() {
        write(two, "before", List.of(5), 1);
        assertThat(page(one, 5)).contains(new Sheet(1, null));

        write(two, "changed", List.of(5), 2);
        IntStream.range(0, 64).forEach(turn -> write(two, "missed " + turn, List.of(), 0));

        assertThat(page(one, 5)).contains(new Sheet(2, null));
    }

    @Test
    void aReplicaThatMissedMoreCommitsThanTheHeadListsCommitsToo() {
        Booking.ADD.run(one, person, "first");
        IntStream.range(0, 70).forEach(turn -> Booking.ADD.run(two, person, "missed " + turn));

        assertThat(Booking.CLAIM_SEEN_ON_SHEET.run(one, person, "claim").stored())
                .isTrue();

        assertThat(new History(store, person).now().claimant()).isEqualTo("claim");
    }

    @Test
    void aCommitOfMorePagesThanTheHeadListsReachesAReplicaThatHasThemAtHand() {
        var numbers = IntStream.range(0, 20).boxed().toList();
        write(two, "before", numbers, 1);
        assertThat(sums(one, numbers)).containsOnly(1L).hasSize(20);

        write(two, "after", numbers, 2);

        assertThat(sums(one, numbers)).containsOnly(2L).hasSize(20);
    }

    @Test
    void aPageThatWasMissingIsFoundOnceAnotherReplicaWroteIt() {
        write(two, "before", List.of(0), 1);
        assertThat(page(one, 5)).isEmpty();

        write(two, "after", List.of(5), 2);

        assertThat(page(one, 5)).contains(new Sheet(2, null));
    }

    @Test
    void ofTwoReplicasThatMeetAnUnknownPersonOneWinsAndTheOtherDecidesAgain() {
        var seen = new ArrayList<Optional<Ledger>>();

        var answer = one.run(person, "loser", view -> {
            if (seen.isEmpty()) {
                Booking.ADD.run(two, person, "winner");
            }
            seen.add(view.head());
            return new Books(person, view).add("loser");
        });

        assertThat(answer.sequence()).isEqualTo(2);
        assertThat(seen).containsExactly(Optional.empty(), Optional.of(new Ledger(1, 1)));
        assertThat(new History(store, person).now().sequence()).isEqualTo(2);
    }

    @Test
    void headsAreThoseOfThePersonsWhoHaveDocuments() {
        Booking.ADD.run(one, person, "first");
        Booking.ADD.run(two, person, "second");
        var persons = Stream.concat(IntStream.range(0, 100).mapToObj(number -> "nobody-" + number), Stream.of(person))
                .toList();

        assertThat(one.heads(persons)).containsExactly(Map.entry(person, new Ledger(2, 3)));
    }

    @Test
    void aJournalThatKeepsNothingInMemoryWorksAllTheSame() {
        var contents = new Journal.Contents<>(Ledger.class, Sheet.class, ledger -> List.of(), 0);
        var forgetful = new Journal<>(store, contents, Books.JSONB, Clock.systemUTC());

        Booking.CLAIM_SEEN_ON_SHEET.run(forgetful, person, "claim");
        Booking.ADD.run(forgetful, person, "added");

        assertThat(Booking.LOOK.run(forgetful, person, "")).isEqualTo(new History(store, person).now());
    }

    private void write(Journal<Ledger, Sheet> journal, String id, List<Integer> numbers, long sum) {
        Map<Integer, Sheet> sheets =
                numbers.stream().collect(Collectors.toMap(number -> number, number -> new Sheet(sum, null)));
        journal.run(person, id, view -> new Step.Commit<>(Ledger.EMPTY, sheets, List.of(), null));
    }

    private Optional<Sheet> page(Journal<Ledger, Sheet> journal, int number) {
        return journal.read(person, view -> view.page(number));
    }

    private List<Long> sums(Journal<Ledger, Sheet> journal, List<Integer> numbers) {
        return journal.read(
                person,
                view -> numbers.stream()
                        .map(number -> view.page(number).orElseThrow().sum())
                        .toList());
    }
}
