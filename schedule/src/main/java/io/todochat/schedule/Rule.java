package io.todochat.schedule;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** An RRULE value, read strictly. Where it ends is told here and not by lib-recur, since that depends on the zone. */
final class Rule {

    private static final int LONGEST_TEXT = 500;
    private static final int LARGEST_INTERVAL = 1000;
    private static final Set<String> DAYS = Set.of("BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO");
    private static final Set<String> TIMES = Set.of("BYHOUR", "BYMINUTE", "BYSECOND");
    private static final Set<String> ENDS = Set.of("COUNT", "UNTIL");

    private final Map<String, String> parts;
    private final Until until;

    private Rule(Map<String, String> parts) {
        this.parts = parts;
        this.until = parts.containsKey("UNTIL") ? Until.parse(parts.get("UNTIL")) : Until.NEVER;
        require(!Set.of("MINUTELY", "SECONDLY").contains(frequency()), "the shortest unit of a rule is the hour");
        require(number("INTERVAL", 1) <= LARGEST_INTERVAL, "the interval is at most " + LARGEST_INTERVAL);
        require(!parts.getOrDefault("BYSECOND", "").contains(","), "the shortest unit of a rule is the hour");
        require(parts.getOrDefault("RSCALE", "GREGORIAN").equals("GREGORIAN"), "only the Gregorian calendar is known");
    }

    /** @throws IllegalArgumentException with a reason in one line */
    static Rule parse(String text) {
        require(text.length() <= LONGEST_TEXT, "a rule has at most " + LONGEST_TEXT + " characters");
        require(text.chars().allMatch(c -> c > ' ' && c < 127), "a rule looks like FREQ=WEEKLY;BYDAY=MO");
        return new Rule(parts(Steps.canonical(text.toUpperCase(Locale.ROOT))));
    }

    /** The rule in canonical form. */
    String text() {
        return textOf(part -> true);
    }

    /** After how many slots it ends; a rule without COUNT has a very large one. */
    int count() {
        return number("COUNT", Integer.MAX_VALUE);
    }

    /** Whether a slot still lies within the rule's UNTIL. */
    boolean reaches(Slot slot, ZoneId zone) {
        return until.includes(slot, zone);
    }

    /** @throws IllegalArgumentException when a rule by the hour is to begin on a day without a time */
    void requireFit(Slot start) {
        var byTheHour = frequency().equals("HOURLY") || !Collections.disjoint(parts.keySet(), TIMES);
        require(!byTheHour || start instanceof Slot.Moment, "a rule by the hour needs a start with a time");
    }

    /** The slots in local time, as if the rule had no end. */
    Iterator<Slot> steps(Slot start, MonthEnd monthEnd) {
        var endless = textOf(part -> !ENDS.contains(part));
        var clamps = monthEnd == MonthEnd.CLAMP && start.date().getDayOfMonth() > 28 && takesDayFromStart();
        return new Steps(clamps ? "RSCALE=GREGORIAN;SKIP=BACKWARD;" + endless : endless, start);
    }

    private boolean takesDayFromStart() {
        return List.of("MONTHLY", "YEARLY").contains(frequency())
                && Collections.disjoint(parts.keySet(), DAYS)
                && !parts.containsKey("RSCALE");
    }

    private String frequency() {
        return parts.get("FREQ");
    }

    private int number(String part, int otherwise) {
        return parts.containsKey(part) ? Integer.parseInt(parts.get(part)) : otherwise;
    }

    private String textOf(Predicate<String> wanted) {
        return parts.entrySet().stream()
                .filter(part -> wanted.test(part.getKey()))
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
    }

    private static Map<String, String> parts(String rule) {
        return Arrays.stream(rule.split(";"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (a, b) -> b, LinkedHashMap::new));
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
