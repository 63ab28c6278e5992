package io.todochat.language.way;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Short rows of words that stand in a file of their own, below what they have in common; they are found among other words. */
public final class Phrases {

    private static final String DAY = "<day>";

    private static final Set<String> DAYS =
            Set.of(("mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday"
                            + " thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays")
                    .split(" "));

    /** By their first words. */
    private final Map<String, List<List<String>>> all = new HashMap<>();

    private Phrases() {}

    /** All of a file beside this class, by what stands above them; the file says how it is written. */
    public static Map<String, Phrases> in(String file) {
        try (var in = Phrases.class.getResourceAsStream(file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var headed = new HashMap<String, Phrases>();
            var heading = "";
            for (var line : reader.lines().filter(Phrases::isRead).toList()) {
                if (line.startsWith(" ")) {
                    headed.get(heading).add(line.strip());
                } else {
                    heading = line.strip();
                    headed.put(heading, new Phrases());
                }
            }
            return headed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRead(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private void add(String line) {
        for (var phrase : line.split(" ")) {
            var words = Arrays.asList(phrase.split("_"));
            all.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(words);
        }
    }

    /** Whether this word is one of them. */
    public boolean has(String word) {
        return at(List.of(word), 0) == 1;
    }

    /** Whether one of them begins at that place. */
    public boolean isAt(List<String> words, int place) {
        return at(words, place) > 0;
    }

    /** How many words the longest of them has that begins at that place; 0 if none does. */
    public int at(List<String> words, int place) {
        if (place < 0 || place >= words.size()) {
            return 0;
        }
        var isDay = DAYS.contains(words.get(place));
        return Math.max(longest(words.get(place), words, place), isDay ? longest(DAY, words, place) : 0);
    }

    private int longest(String first, List<String> words, int place) {
        return all.getOrDefault(first, List.of()).stream()
                .filter(phrase -> isAt(phrase, words, place))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private static boolean isAt(List<String> phrase, List<String> words, int place) {
        return place + phrase.size() <= words.size()
                && IntStream.range(1, phrase.size()).allMatch(at -> matches(phrase.get(at), words.get(place + at)));
    }

    private static boolean matches(String asked, String word) {
        return asked.equals(word) || asked.equals(DAY) && DAYS.contains(word);
    }

    /** How many words the longest of them has that ends with the last word; 0 if none does. */
    public int atEnd(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(place -> at(words, place) == words.size() - place)
                .map(place -> words.size() - place)
                .findFirst()
                .orElse(0);
    }
}
