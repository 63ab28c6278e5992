package io.todochat.task.chat.entity;

import io.todochat.schedule.Slot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How far before or behind something a time is said to be, and where in a text. Pure.
 *
 * @param text all of it
 * @param start where that begins
 * @param end where the name of the other thing begins
 * @param distance how far: "two days"; empty where it is only before or behind it
 * @param relation "before", "after", "of"
 * @param name what begins with the name of the other thing; empty where it is not named
 */
record EventDistance(String text, int start, int end, String distance, String relation, String name) {

    private static final String COUNT =
            "(?:the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|half an|a quarter of an|a couple of|a few|\\d+)";

    private static final String NAME = "(?:(?:the|my|our|your|his|her|their)\\s+)?";

    private static final Pattern DISTANCE = Pattern.compile("(?i)\\b(?:on |by |at )?((?:" + COUNT
            + "\\s+)?(?:working |week)?"
            + "(?:day|night|evening|morning|afternoon|week|weekend|fortnight|month|hour|minute|min|"
            + "mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?)\\s+"
            + "(?:(before|after|ahead of|prior to|following|of)\\s+" + NAME + "(?!(?:and|then)\\b)(\\p{L}[^,.;!?\\n]*)"
            + "|(before)(?=\\s*(?:$|[,.;!]|and\\b)))");

    private static final Pattern BORDER = Pattern.compile(
            "(?i)\\b()(before|after|until|till|til|by)\\s+" + "(?:the|my|our)\\s+" + "(\\p{L}[^,.;!?\\n]*)");

    private static final Set<String> UNTIL = Set.of("until", "till", "til");

    private static final Pattern DETERMINED = Pattern.compile("(?i)\\s+(the|my|our|your|his|her|their)\\s+$");

    private static final Pattern HOURS = Pattern.compile("(?i)(.*\\S)\\s+(hour|minute|min)s?");

    /** What is on its day, and in which part of it. */
    private static final Pattern ON_THE_DAY = Pattern.compile("(?i)(?:the )?(day|night|evening|morning|afternoon)");

    private static final Map<String, Double> COUNTS = Map.ofEntries(
            Map.entry("a", 1.0),
            Map.entry("an", 1.0),
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("half an", 0.5),
            Map.entry("a quarter of an", 0.25),
            Map.entry("a couple of", 2.0));

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** The first in a text that tells how far; "of" only where it is the day of it. */
    static Optional<EventDistance> in(String text) {
        return DISTANCE.matcher(text)
                .results()
                .filter(found -> !"of".equalsIgnoreCase(found.group(2))
                        || ON_THE_DAY.matcher(found.group(1)).matches())
                .filter(found -> !HOURS.matcher(found.group(1)).matches()
                        || minutes(found.group(1)).isPresent())
                .findFirst()
                .map(found -> of(text, found));
    }

    /** The first that only tells that it is before or behind something. */
    static Optional<EventDistance> border(String text) {
        return BORDER.matcher(text).results().findFirst().map(found -> of(text, found));
    }

    private static EventDistance of(String text, MatchResult found) {
        var isNamed = found.group(2) != null;
        return new EventDistance(
                text,
                found.start(),
                isNamed ? found.start(3) : found.end(),
                found.group(1),
                isNamed ? found.group(2).toLowerCase(Locale.ROOT) : "before",
                isNamed ? found.group(3) : "");
    }

    /** "Before the fair", and not "before bed". */
    boolean isDefinite() {
        return DETERMINED.matcher(text.substring(start, end)).find();
    }

    /** "Until the exam". */
    boolean isUntil() {
        return UNTIL.contains(relation);
    }

    boolean isOfHours() {
        return HOURS.matcher(distance).matches();
    }

    /** The text with that time, where the other thing is then and so many characters name it. */
    String from(Slot event, int length) {
        var rest = text.substring(end + length);
        return text.substring(0, start) + said(event) + rest;
    }

    private String said(Slot event) {
        var day = DATE.format(event.date());
        var hours = HOURS.matcher(distance).matches() ? minutes(distance) : Optional.<Duration>empty();
        if (hours.isPresent() && event instanceof Slot.Moment(var at)) {
            var then = isBehind() ? at.plus(hours.get()) : at.minus(hours.get());
            return "on " + DATE.format(then) + " at " + HOUR.format(then);
        }
        if (relation.equals("of")) {
            var part = ON_THE_DAY.matcher(distance).replaceAll("$1").toLowerCase(Locale.ROOT);
            return "on " + day + (part.equals("day") || part.equals("night") ? "" : " in the " + part);
        }
        var before = DETERMINED.matcher(text.substring(start, end)).replaceFirst(" ");
        return before.strip() + " " + (distance.isEmpty() ? moment(event) : day);
    }

    /** What is behind something begins a minute later at the earliest. */
    private String moment(Slot event) {
        return event instanceof Slot.Moment(var at)
                ? DATE.format(at) + " at " + HOUR.format(isBehind() ? at.plusMinutes(1) : at)
                : DATE.format(event.date());
    }

    private boolean isBehind() {
        return relation.equals("after") || relation.equals("following");
    }

    private static Optional<Duration> minutes(String distance) {
        var parts = HOURS.matcher(distance);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var count = parts.group(1).toLowerCase(Locale.ROOT);
        var one = parts.group(2).equalsIgnoreCase("hour") ? 60 : 1;
        return count.matches("\\d{1,4}")
                ? Optional.of(Duration.ofMinutes((long) Integer.parseInt(count) * one))
                : Optional.ofNullable(COUNTS.get(count)).map(many -> Duration.ofMinutes(Math.round(many * one)));
    }

    /** That day, behind what is said. */
    static String on(LocalDate day) {
        return " on " + DATE.format(day);
    }
}
