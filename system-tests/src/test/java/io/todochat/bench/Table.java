package io.todochat.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was measured, as Markdown: a row for each kind and size, a column for each number of persons. */
record Table(List<Measured> all, List<Integer> persons, List<Integer> sizes) {

    Stream<String> lines(Store store) {
        var head = "| %s | tasks | %s |"
                .formatted(
                        store.words(),
                        persons.stream()
                                .map(number -> number == 1 ? "1 person" : number + " persons at once")
                                .collect(Collectors.joining(" | ")));
        var rule = "| --- | ---: |" + " --- |".repeat(persons.size());
        var rows = Stream.of(Kind.values()).flatMap(kind -> sizes.stream().map(size -> row(store, kind, size)));
        return Stream.concat(Stream.of(head, rule), rows);
    }

    private String row(Store store, Kind kind, int size) {
        return "| %s | %,d | %s |"
                .formatted(
                        kind.words(),
                        size,
                        persons.stream()
                                .map(number -> cell(store, kind, size, number))
                                .collect(Collectors.joining(" | ")));
    }

    private String cell(Store store, Kind kind, int size, int number) {
        return all.stream()
                .filter(one -> one.store() == store && one.tasks() == size && one.persons() == number)
                .map(one -> one.text(kind))
                .findFirst()
                .orElse("");
    }
}
