package io.todochat.language.token;

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

/** Words that people write in place of others, read as these: the lines of {@code accents.words}. */
public final class Accents {

    private static final String ANY = "*";

    /** By the first word of what is written. */
    private static final Map<String, List<Row>> ROWS = rows();

    /** What is written, and what is understood: as many words. */
    private record Row(List<Set<String>> written, List<String> understood) {

        boolean fits(List<Token> tokens, int from) {
            if (from + written.size() > tokens.size()) {
                return false;
            }
            for (var i = 0; i < written.size(); i++) {
                if (!written.get(i).contains(ANY)
                        && !written.get(i).contains(tokens.get(from + i).word())) {
                    return false;
                }
            }
            return true;
        }

        void putInto(List<Token> tokens, int from) {
            for (var i = 0; i < understood.size(); i++) {
                var token = tokens.get(from + i);
                if (!understood.get(i).equals(ANY)) {
                    tokens.set(from + i, read(understood.get(i), token));
                }
            }
        }
    }

    private static Token read(String word, Token in) {
        return Character.isLetter(word.charAt(0))
                ? new Token.Word(word, in.from(), in.to())
                : new Token.Mark(word, in.from(), in.to());
    }

    private Accents() {}

    /** The same tokens, where what is not said so in English is; all stand where they stood. */
    public static List<Token> plain(List<Token> tokens) {
        var plain = new ArrayList<>(tokens);
        for (var at = 0; at < plain.size(); at++) {
            var written = plain.get(at).word();
            say(plain, at);
            if (!plain.get(at).word().equals(written)) {
                say(plain, at);
            }
        }
        return List.copyOf(plain);
    }

    /** What it makes of a word may begin another row: "remeber me". */
    private static void say(List<Token> tokens, int at) {
        ROWS.getOrDefault(tokens.get(at).word(), List.of()).stream()
                .filter(row -> row.fits(tokens, at))
                .forEach(row -> row.putInto(tokens, at));
    }

    private static Map<String, List<Row>> rows() {
        var rows = new HashMap<String, List<Row>>();
        try (var in = Accents.class.getResourceAsStream("accents.words");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Accents::row)
                    .forEach(row -> row.written()
                            .getFirst()
                            .forEach(word -> rows.computeIfAbsent(word, _ -> new ArrayList<>())
                                    .add(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static Row row(String line) {
        var sides = line.split(" = ");
        var written = Arrays.stream(sides[0].split(" "))
                .map(word -> Set.of(word.split("\\|")))
                .toList();
        var understood = List.of(sides[1].split(" "));
        if (written.size() != understood.size()) {
            throw new IllegalArgumentException("one side has more words: " + line);
        }
        return new Row(written, understood);
    }
}
