package io.todochat.language;

import io.todochat.language.command.Command;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "What's on today and what's overdue?": two questions, each answered by itself.
 *
 * @param read reads a text by itself
 */
record Questions(Phrase phrase, Function<Phrase, List<Reading>> read) {

    private static final Pattern SAID = Pattern.compile(
            "(?is)(?<first>.{6,200}?)[,?]?\\s+and\\s+(?:also\\s+)?(?<second>"
                    + "(?:what|what['’]s|whats|how many|which|when|who|is there|are there|do i|have i|am i)\\b.{5,200})");

    /** Both of them; none where the text asks only one thing. */
    List<Reading> readings() {
        var said = SAID.matcher(phrase.text());
        if (!said.matches()) {
            return List.of();
        }
        var first = read.apply(phrase.saying(said.group("first")));
        var second = read.apply(phrase.saying(said.group("second")));
        return asks(first) && asks(second)
                ? Stream.concat(
                                first.stream(),
                                second.stream()
                                        .map(reading -> Rows.shifted(
                                                reading, new RowPart(said.group("second"), said.start("second"), 0))))
                        .toList()
                : List.of();
    }

    private static boolean asks(List<Reading> readings) {
        return readings.size() == 1
                && (readings.getFirst().command() instanceof Command.Find
                        || readings.getFirst().command() instanceof Command.Show);
    }
}
