package io.todochat.task.finding.entity;

import cz.jirutka.rsql.parser.RSQLParser;
import cz.jirutka.rsql.parser.RSQLParserException;
import cz.jirutka.rsql.parser.ast.AndNode;
import cz.jirutka.rsql.parser.ast.ComparisonNode;
import cz.jirutka.rsql.parser.ast.LogicalNode;
import cz.jirutka.rsql.parser.ast.Node;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A filter in RSQL, made ready to be asked of many tasks.
 *
 * @param test of one task
 * @param namesStatus whether it says which tasks by status, so that others than open ones are meant
 */
record Filter(Predicate<Entry> test, boolean namesStatus) {

    private static final int LONGEST = 2_000;

    private static final RSQLParser PARSER = new RSQLParser(Operator.ALL);

    /** A plus sign that was not encoded arrives as a space. */
    private static final Pattern LOST_PLUS = Pattern.compile(
            "(?i)(?<=^|[=<>(,])((?:now|today|tomorrow|yesterday|(?:start|end)of(?:week|month))(?:[+-]\\d{1,6}[a-z]+)*) "
                    + "(?=\\d{1,6}(?:min|h|d|w|m|y))");

    /**
     * Reads it. Dates in it are resolved here and now.
     *
     * @throws NotUnderstood at the character where it cannot be
     */
    static Filter read(String text, Here here) {
        if (text.length() > LONGEST) {
            throw new NotUnderstood("filter", LONGEST, "A filter has at most " + LONGEST + " characters.");
        }
        var filter = withPlus(text);
        var places = Places.of(filter);
        return new Reading(places.iterator(), here).of(parsed(filter));
    }

    /** The same, as long, with the plus signs that were lost. */
    static String withPlus(String text) {
        return LOST_PLUS.matcher(text).replaceAll("$1+");
    }

    private static Node parsed(String filter) {
        try {
            return PARSER.parse(filter);
        } catch (RSQLParserException e) {
            throw new NotUnderstood("filter", filter.length(), "This is not RSQL, as in due=le=today;tag==home.");
        }
    }

    /** Makes tests of a tree whose comparisons are met in the order of the text. */
    private record Reading(Iterator<Places.Place> places, Here here) {

        Filter of(Node node) {
            return switch (node) {
                case ComparisonNode comparison -> comparison(comparison);
                case LogicalNode logical -> logical(logical);
                default -> throw new IllegalStateException("RSQL has no other nodes");
            };
        }

        private Filter logical(LogicalNode node) {
            var parts = node.getChildren().stream().map(this::of).toList();
            var tests = parts.stream().map(Filter::test).toList();
            Predicate<Entry> test = node instanceof AndNode ? All.of(tests) : entry -> any(tests, entry);
            return new Filter(test, parts.stream().anyMatch(Filter::namesStatus));
        }

        private Filter comparison(ComparisonNode node) {
            var place = places.next();
            var field = Field.named(node.getSelector(), place.field().position());
            var operator = Operator.of(node.getOperator());
            if (!field.kind().operators().contains(operator)) {
                throw new NotUnderstood(
                        "filter",
                        place.operator().position(),
                        field.word() + " can be compared with "
                                + Operator.listed(field.kind().operators()) + ".");
            }
            var arguments = IntStream.range(0, node.getArguments().size())
                    .mapToObj(index -> place.arguments()
                            .get(index)
                            .argument(node.getArguments().get(index)))
                    .toList();
            return new Filter(new Comparison(field, operator, arguments).test(here), field == Field.STATUS);
        }
    }

    private static boolean any(List<Predicate<Entry>> tests, Entry entry) {
        for (var test : tests) {
            if (test.test(entry)) {
                return true;
            }
        }
        return false;
    }
}
