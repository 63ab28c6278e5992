package io.todochat.cell.language;

import io.todochat.language.time.Mention;
import io.todochat.language.time.Mention.Kind;
import jakarta.json.JsonString;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores the reading of times, and measures it. */
public final class TimesBench {

    private static final int ROUNDS = 20;

    private final PrintWriter out;
    private final boolean shows;
    private final List<Labelled> read = new ArrayList<>();

    /** @param shows whether each miss is printed too */
    public TimesBench(PrintWriter out, boolean shows) {
        this.out = out;
        this.shows = shows;
    }

    /** Right is a sentence whose first date is one of those that {@code exp} allows. */
    public void dates(Path file) {
        var score = new Score();
        for (var labelled : add(file)) {
            var allowed = labelled.json().getJsonArray("exp").getValuesAs(JsonString::getString);
            var found = first(labelled);
            var isRight = found.isPresent() && allowed.contains(found.get());
            score.count(isRight, "by source " + labelled.label("src"), "by category " + labelled.label("cat"));
            miss(isRight, labelled, allowed, found);
        }
        out.printf("%-28s %s%n", "dates", score.total());
        score.byGroup().forEach((name, line) -> out.printf("  %-26s %s%n", name, line));
    }

    /** The first time that is a date, or what a mere length comes to from now. */
    private static Optional<String> first(Labelled labelled) {
        var mentions = labelled.mentions();
        return mentions.stream()
                .filter(m -> m.kind() != Kind.LENGTH && m.kind() != Kind.LEAD)
                .findFirst()
                .or(() -> mentions.stream().findFirst())
                .map(m -> m.value().text());
    }

    /** Right on the core is a rule that comes on the same days; fully right is one with the same times and end. */
    public void recurrences(Path file) {
        var core = new Score();
        var full = new Score();
        for (var labelled : add(file)) {
            var expected = Rules.labelled(labelled.json().getJsonObject("exp"));
            var found = labelled.mentions().stream()
                    .filter(mention -> mention.repeat().isPresent())
                    .findFirst()
                    .map(Rules::found);
            core.count(found.map(Rules::core).equals(Optional.of(Rules.core(expected))));
            full.count(found.equals(Optional.of(expected)), "by category " + labelled.label("cat"));
            miss(found.equals(Optional.of(expected)), labelled, expected, found);
        }
        out.printf("%-28s %s%n", "recurrence, core", core.total());
        out.printf("%-28s %s%n", "recurrence, full", full.total());
        full.byGroup().forEach((name, line) -> out.printf("  %-26s %s%n", name, line));
    }

    /** Wrong is any time found. */
    public void negatives(Path file) {
        var score = new Score();
        for (var labelled : add(file)) {
            var found = labelled.mentions();
            score.count(!found.isEmpty());
            miss(
                    found.isEmpty(),
                    labelled,
                    "nothing",
                    found.stream().map(Mention::value).toList());
        }
        out.printf("%-28s %s%n", "false positives", score.total());
    }

    /** Microseconds a sentence over all files read so far, and what the grammar keeps in memory. */
    public void speed() {
        var micros = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            for (var labelled : read) {
                var begin = System.nanoTime();
                labelled.mentions();
                if (round >= ROUNDS / 2) {
                    micros.add((System.nanoTime() - begin) / 1e3);
                }
            }
        }
        micros.sort(null);
        out.printf(
                "%-28s p50 %.0f  p95 %.0f  p99 %.0f%n",
                "microseconds a sentence", part(micros, 0.5), part(micros, 0.95), part(micros, 0.99));
        System.gc(); // what is left is what stays
        var runtime = Runtime.getRuntime();
        out.printf("%-28s %.1f MB%n", "heap", (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0);
    }

    private static double part(List<Double> sorted, double part) {
        return sorted.isEmpty() ? 0 : sorted.get((int) (sorted.size() * part));
    }

    private List<Labelled> add(Path file) {
        var lines = Labelled.in(file);
        read.addAll(lines);
        return lines;
    }

    private void miss(boolean isRight, Labelled labelled, Object expected, Object found) {
        if (shows && !isRight) {
            out.printf("  %s | %s | %s | %s%n", labelled.label("ref"), labelled.text(), expected, found);
        }
    }
}
