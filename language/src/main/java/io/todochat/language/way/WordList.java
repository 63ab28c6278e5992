package io.todochat.language.way;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that stand in a file of their own. */
public final class WordList {

    private WordList() {}

    /** The words of a file beside this class; in it "_" stands for a blank, and "#" begins a line that says what it is for. */
    public static Set<String> in(String file) {
        try (var in = WordList.class.getResourceAsStream(file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .map(word -> word.replace('_', ' '))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
