package io.todochat.language.way;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All ways that stand in some files, in their order. Immutable and safe to share. */
public final class Ways {

    private final List<Way> all = new ArrayList<>();
    private final Needs needs = new Needs();
    private final Map<String, List<Needed>> byFirst = new HashMap<>();
    private final List<Needed> others = new ArrayList<>();

    /** A way and the words that a sentence needs for it. */
    private record Needed(Way way, BitSet needs) {}

    /** A way and how it fits. */
    public record Found(Way way, Fit fit) {}

    private Ways() {}

    /**
     * Reads files that stand beside this class; a name that one of them gives holds in all.
     *
     * @param whole whether a way has to fit a whole sentence, or only a part of one
     */
    public static Ways in(boolean whole, String... files) {
        var ways = new Ways();
        var lines = Stream.of(files).map(Ways::lines).toList();
        var macros = new Macros(lines);
        lines.forEach(file -> ways.read(file, macros, Node.End.of(whole)));
        return ways;
    }

    private static List<String> lines(String file) {
        try (var in = Ways.class.getResourceAsStream(file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(List<String> lines, Macros macros, Node end) {
        String heading = null;
        for (var line : lines) {
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith(" ") && !line.startsWith("{")) {
                heading = line.strip();
            } else if (line.startsWith(" ") && !line.isBlank()) {
                var sides = line.strip().split(" +// *", 2);
                add(new Way(
                        heading, sides[0], sides.length > 1 ? sides[1] : null, WayText.read(sides[0], macros, end)));
            }
        }
    }

    private void add(Way way) {
        all.add(way);
        var ahead = way.start().ahead();
        var needed = new Needed(way, needs.of(ahead));
        if (ahead.firsts().isEmpty()) {
            others.add(needed);
        }
        ahead.firsts()
                .forEach(word ->
                        byFirst.computeIfAbsent(word, _ -> new ArrayList<>()).add(needed));
    }

    /** All of them, in the order of the files. */
    public List<Way> all() {
        return List.copyOf(all);
    }

    /** The best of those that fit from this word on; null where none does. */
    public Found best(Words words, int from) {
        var met = needs.met(words, from);
        Found best = null;
        if (from < words.size()) {
            for (var needed : byFirst.getOrDefault(words.word(from), List.of())) {
                best = better(best, needed, met, words, from);
            }
        }
        for (var needed : others) {
            best = better(best, needed, met, words, from);
        }
        return best;
    }

    private static Found better(Found best, Needed needed, Needs.Met met, Words words, int from) {
        if (!met.all(needed.needs(), needed.way().start().ahead())) {
            return best;
        }
        var fit = needed.way().at(words, from);
        return fit == null || best != null && best.fit().words() >= fit.words() ? best : new Found(needed.way(), fit);
    }
}
