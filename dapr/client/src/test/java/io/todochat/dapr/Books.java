package io.todochat.dapr;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The books of a person in the tests, as a decision sees them. The n-th booking writes the number n on one of three
 * sheets and leaves an event; whoever claims the books is named on the last sheet and in a document of its own. Only
 * the first sheet is kept at hand.
 */
record Books(String person, View<Ledger, Sheet> view) {

    static final int SHEETS = 3;
    static final int CLAIMS = SHEETS - 1;
    static final Jsonb JSONB = JsonbBuilder.create();

    static Journal<Ledger, Sheet> journal(StateStore store) {
        var contents = new Journal.Contents<>(Ledger.class, Sheet.class, ledger -> List.of(0), 1_000_000);
        return new Journal<>(store, contents, JSONB, Clock.systemUTC());
    }

    static String eventKey(String person, long sequence) {
        return "event:" + person + ":" + sequence;
    }

    static String claimKey(String person) {
        return "claim:" + person;
    }

    boolean claimedOnSheet() {
        return sheet(CLAIMS).claimant() != null;
    }

    boolean claimedByDocument() {
        return view.document(claimKey(person)).isPresent();
    }

    Answer look() {
        var sum = IntStream.range(0, SHEETS).mapToLong(n -> sheet(n).sum()).sum();
        return new Answer(false, ledger().sequence(), sum, sheet(CLAIMS).claimant());
    }

    Step<Ledger, Sheet, Answer> refuse() {
        return new Step.Done<>(look());
    }

    Step<Ledger, Sheet, Answer> add(String id) {
        return commit(id, "ADD", new HashMap<>(), new ArrayList<>());
    }

    Step<Ledger, Sheet, Answer> claim(String id) {
        var sheets = new HashMap<Integer, Sheet>();
        sheets.put(CLAIMS, sheet(CLAIMS).claimedBy(id));
        var document = Operation.put(claimKey(person), "\"" + id + "\"");
        return commit(id, "CLAIM", sheets, new ArrayList<>(List.of(document)));
    }

    Step<Ledger, Sheet, Answer> release(String id) {
        var sheets = new HashMap<Integer, Sheet>();
        sheets.put(CLAIMS, sheet(CLAIMS).claimedBy(null));
        return commit(id, "RELEASE", sheets, new ArrayList<>(List.of(Operation.delete(claimKey(person)))));
    }

    private Step<Ledger, Sheet, Answer> commit(
            String id, String kind, HashMap<Integer, Sheet> sheets, List<Operation> others) {
        var next = ledger().next();
        var number = (int) (next.sequence() % SHEETS);
        var before = sheets.containsKey(number) ? sheets.get(number) : sheet(number);
        sheets.put(number, before.plus(next.sequence()));
        others.add(Operation.put(eventKey(person, next.sequence()), event(id, kind)));
        return new Step.Commit<>(next, sheets, others, new Answer(true, next.sequence(), next.sum(), null));
    }

    private static String event(String id, String kind) {
        return "{\"command\":\"" + id + "\",\"kind\":\"" + kind + "\"}";
    }

    private Ledger ledger() {
        return view.head().orElse(Ledger.EMPTY);
    }

    private Sheet sheet(int number) {
        return view.page(number).orElse(Sheet.EMPTY);
    }
}
