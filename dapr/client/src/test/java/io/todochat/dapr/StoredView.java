package io.todochat.dapr;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A person's books as they stand in the store, read at once and without a journal. */
final class StoredView implements View<Ledger, Sheet> {

    private static final DocumentForm<Ledger, Sheet> FORM = new DocumentForm<>(Books.JSONB, Ledger.class, Sheet.class);

    private final String person;
    private final Map<String, Document> stored;

    StoredView(StateStore store, String person) {
        this.person = person;
        var sheets = IntStream.range(0, Books.SHEETS).mapToObj(number -> Keys.page(person, number));
        this.stored = store.getAll(Stream.concat(Stream.of(Keys.head(person), Books.claimKey(person)), sheets)
                .toList());
    }

    @Override
    public Optional<Ledger> head() {
        return document(Keys.head(person)).map(found -> FORM.head(found.json()).body());
    }

    @Override
    public Optional<Sheet> page(int number) {
        return document(Keys.page(person, number))
                .map(found -> FORM.page(found.json()).content());
    }

    @Override
    public Map<Integer, Sheet> pages(Collection<Integer> numbers) {
        return numbers.stream()
                .filter(number -> page(number).isPresent())
                .collect(Collectors.toMap(
                        number -> number, number -> page(number).orElseThrow()));
    }

    @Override
    public Optional<Document> document(String key) {
        return Optional.ofNullable(stored.get(key));
    }

    @Override
    public Map<String, Document> documents(Collection<String> keys) {
        return keys.stream().filter(stored::containsKey).collect(Collectors.toMap(key -> key, stored::get));
    }
}
