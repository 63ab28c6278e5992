package io.todochat.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is to be measured, from system properties that begin with {@code bench.}
 *
 * @param persons how many at once, each in turn
 * @param sizes how many tasks each of them has, growing
 * @param time for each combination
 * @param root the project
 * @param folder where cells may live
 */
record Wishes(
        List<Store> stores,
        List<Integer> persons,
        List<Integer> sizes,
        Duration time,
        Path root,
        Path folder,
        int portBase) {

    static Wishes ofThisProcess() {
        return new Wishes(
                words("bench.store").stream()
                        .map(word -> Store.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList(),
                numbers("bench.persons"),
                numbers("bench.sizes"),
                Duration.ofMillis(Math.round(1_000 * Double.parseDouble(System.getProperty("bench.seconds")))),
                Path.of(System.getProperty("bench.root")),
                Path.of(System.getProperty("bench.folder")),
                Integer.getInteger("bench.port-base"));
    }

    /** How many persons there are at most. */
    int mostPersons() {
        return persons.getLast();
    }

    private static List<String> words(String name) {
        return Arrays.asList(System.getProperty(name).split(","));
    }

    private static List<Integer> numbers(String name) {
        return words(name).stream().map(Integer::valueOf).sorted().toList();
    }
}
