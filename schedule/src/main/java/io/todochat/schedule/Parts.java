package io.todochat.schedule;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of an RRULE value in their one spelling: lists are sorted (what counts from the end comes last) and without
 * repeats, and there is no part without which the rule would say the same.
 */
record Parts(Map<String, String> values) {

    private static final List<String> ORDER = List.of(
            "RSCALE",
            "FREQ",
            "INTERVAL",
            "COUNT",
            "UNTIL",
            "BYMONTH",
            "BYWEEKNO",
            "BYYEARDAY",
            "BYMONTHDAY",
            "BYDAY",
            "BYHOUR",
            "BYMINUTE",
            "BYSECOND",
            "BYSETPOS",
            "WKST",
            "SKIP");

    private static final Comparator<Integer> FROM_THE_END_LAST =
            Comparator.comparing((Integer number) -> number < 0).thenComparing(Comparator.naturalOrder());

    /** @param rule as lib-recur writes it */
    static Parts of(String rule) {
        var given = new Parts(Arrays.stream(rule.split(";"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> sorted(part[0], part[1]))));
        return given.only(part -> !given.saysNothing(part));
    }

    /** The rule in canonical form. */
    String text() {
        return ORDER.stream()
                .filter(values::containsKey)
                .map(part -> part + "=" + values.get(part))
                .collect(Collectors.joining(";"));
    }

    Frequency frequency() {
        return Frequency.parse(value("FREQ", ""));
    }

    Parts only(Predicate<String> wanted) {
        return new Parts(values.entrySet().stream()
                .filter(part -> wanted.test(part.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Parts with(String part, String value) {
        var all = new HashMap<>(values);
        all.put(part, value);
        return new Parts(Map.copyOf(all));
    }

    Parts without(String part) {
        var all = new HashMap<>(values);
        all.remove(part);
        return new Parts(Map.copyOf(all));
    }

    boolean has(String part) {
        return values.containsKey(part);
    }

    boolean hasAny(Set<String> parts) {
        return !Collections.disjoint(values.keySet(), parts);
    }

    String value(String part, String otherwise) {
        return values.getOrDefault(part, otherwise);
    }

    int number(String part, int otherwise) {
        return has(part) ? Integer.parseInt(values.get(part)) : otherwise;
    }

    /** The numbers of a list; none where the rule does not have that part. */
    List<Integer> numbers(String part) {
        return list(part).map(Integer::valueOf).toList();
    }

    /** The days of BYDAY. */
    List<Weekday> days() {
        return list("BYDAY").map(Weekday::parse).toList();
    }

    private Stream<String> list(String part) {
        return has(part) ? Arrays.stream(values.get(part).split(",")) : Stream.empty();
    }

    private boolean saysNothing(String part) {
        return switch (part) {
            case "INTERVAL" -> number(part, 1) == 1;
            case "WKST" -> values.get(part).equals("MO") || !dependsOnTheWeek();
            case "SKIP" -> values.get(part).equals("OMIT");
            case "RSCALE" -> value("SKIP", "OMIT").equals("OMIT");
            default -> false;
        };
    }

    /** Whether it matters on which day a week begins. */
    private boolean dependsOnTheWeek() {
        var isByWeeks = value("FREQ", "").equals("WEEKLY") && has("BYDAY");
        return has("BYWEEKNO") || isByWeeks && (number("INTERVAL", 1) > 1 || has("BYSETPOS"));
    }

    private static String sorted(String part, String value) {
        return switch (part) {
            case "BYDAY" -> sorted(value, Weekday::parse, Weekday.ORDER);
            case String list when list.startsWith("BY") -> sorted(value, Integer::valueOf, FROM_THE_END_LAST);
            default -> value;
        };
    }

    private static <T> String sorted(String list, Function<String, T> read, Comparator<T> order) {
        return Arrays.stream(list.split(","))
                .map(read)
                .distinct()
                .sorted(order)
                .map(Object::toString)
                .collect(Collectors.joining(","));
    }
}
