package io.todochat.language;

import io.todochat.language.command.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * "Sweep the yard and wax the boat, both by Friday": things that are each a task, and behind them what holds for all.
 *
 * @param read reads a text by itself
 */
record Altogether(Phrase phrase, Function<Phrase, List<Reading>> read) {

    private static final int LONGEST = 400;
    private static final int MOST = 12;

    private static final Pattern SAID = Pattern.compile("(?is)(?<things>.{3,}?)\\s*(?:[,;:.]|\\s[-–—])\\s*"
            + "(?:(?<both>both(?: of them)?)|all(?: of (?:them|these|it))?(?: (?:two|three|four|five))?)\\b[,:]?"
            + "\\s+(?<fields>.{2,80})");

    /** "By Friday, high". */
    private static final Pattern LEVEL = Pattern.compile("(?i),?\\s+(urgent|high|medium|low)\\s*[.!]?$");

    /** Any thing to do, which gets what is said of all of them. */
    private static final String ANY = "tidy up";

    private static final Pattern LINKED = Pattern.compile("(?i)\\s(?:for|with|to|from|of|about|re)\\s");

    private static final Pattern AND = Pattern.compile("\\s+(?:and|&)\\s+");

    /** Each of them; none where the text says no such things. */
    List<Reading> readings(List<Reading> sofar) {
        var said = SAID.matcher(phrase.text());
        if (phrase.text().length() > LONGEST || !mayBe(sofar.getFirst()) || !said.matches()) {
            return List.of();
        }
        var fields = LEVEL.matcher(said.group("fields")).replaceFirst(" !$1");
        if (!areFields(fields)) {
            return List.of();
        }
        var heading = RowHeading.of(phrase, read);
        if (heading.day() != null
                || heading.equals(RowHeading.NONE) && said.group("things").contains(":")) {
            return List.of(); // a day of all of them is said in front
        }
        var begin = heading.end() < said.end("things") ? heading.end() : 0;
        var things = things(said.group("things"), begin, said.group("both") != null);
        return tasks(things, fields).stream()
                .map(begin > 0 ? heading::over : task -> task)
                .toList();
    }

    private static boolean mayBe(Reading first) {
        return (first.command() instanceof Command.Add || first.command() instanceof Command.None)
                && first.rather().isEmpty();
    }

    /** Whether nothing but fields is said, and no thing that all of it could be about. */
    private boolean areFields(String fields) {
        var found = read.apply(phrase.saying(ANY + " " + fields));
        return found.size() == 1
                && isTask(found.getFirst())
                && Rows.title(found.getFirst()).equals(ANY);
    }

    private static boolean isTask(Reading reading) {
        return reading.command() instanceof Command.Add && reading.question().isEmpty();
    }

    /** What follows a verb is done by it too: "bake stollen, crescents and stars" is one thing. */
    private List<RowPart> things(String text, int from, boolean areTwo) {
        var parts = RowPart.of(text, from);
        var isDoing = parts.getFirst().isDoing();
        var things = new ArrayList<RowPart>();
        for (var part :
                parts.stream().flatMap(part -> joined(part, isDoing).stream()).toList()) {
            var goesOn = !things.isEmpty()
                    && (isDoing && !part.isDoing() || !isDoing && isLinked(parts.getFirst()) && !isLinked(part));
            things.add(goesOn ? things.removeLast().with(part, text) : part);
        }
        return areTwo && things.size() > 2 ? List.of() : things;
    }

    /** "Presents for Ann, Bob and Kim" are for all of these. */
    private static boolean isLinked(RowPart part) {
        return LINKED.matcher(part.text()).find();
    }

    /** What an "and" joins, where each has a verb of its own, or none has one. */
    private static List<RowPart> joined(RowPart part, boolean isDoing) {
        var and = AND.matcher(part.text());
        var parts = new ArrayList<RowPart>();
        var from = 0;
        while (and.find()) {
            var next = new RowPart(part.text().substring(and.end()), part.from() + and.end(), 0);
            if (next.isDoing() || !isDoing) {
                parts.add(new RowPart(part.text().substring(from, and.start()), part.from() + from, 0));
                from = and.end();
            }
        }
        parts.add(new RowPart(part.text().substring(from), part.from() + from, 0));
        return parts;
    }

    private List<Reading> tasks(List<RowPart> things, String fields) {
        var tasks = things.stream().map(thing -> task(thing, fields)).toList();
        return tasks.isEmpty() || tasks.size() > MOST || tasks.contains(List.<Reading>of())
                ? List.of()
                : tasks.stream().map(List::getFirst).toList();
    }

    private List<Reading> task(RowPart thing, String fields) {
        var found = read.apply(phrase.saying(thing.text() + " " + fields));
        var isOne = found.size() == 1
                && isTask(found.getFirst())
                && thing.text()
                        .toLowerCase(Locale.ROOT)
                        .contains(Rows.title(found.getFirst()).toLowerCase(Locale.ROOT));
        return isOne ? List.of(Rows.shifted(found.getFirst(), thing)) : List.of();
    }
}
