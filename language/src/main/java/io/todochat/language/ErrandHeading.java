package io.todochat.language;

import java.util.regex.Pattern;

/**
 * What stands in front of a colon and several errands: "sort out: …" is the verb of all of them, "three visits next week: …"
 * tells in which week their weekdays are, and "kitchen: …" what they belong to.
 */
record ErrandHeading(String verb, String week, RowHeading thing) {

    static final ErrandHeading NONE = new ErrandHeading("", "", RowHeading.NONE);

    /** In words: what is done with each, or what they belong to, is said shortly. */
    private static final int LONGEST = 3;

    private static final Pattern NEXT_WEEK = Pattern.compile("(?i).*\\b(next week|the week after next)\\b.*");

    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b(?! next week)");

    /** "New bath" is a thing. */
    private static final Pattern NEW = Pattern.compile("(?i)new\\b");

    /** "Two things", "my jobs". */
    private static final Pattern COUNT =
            Pattern.compile("(?i).*\\b(\\d+|one|two|three|four|five|six|several|some|few|couple)\\b.*");

    /** @param text without a mark behind it */
    static ErrandHeading of(String text) {
        var week = NEXT_WEEK.matcher(text);
        if (week.matches()) {
            return new ErrandHeading("", " " + week.group(1), RowHeading.NONE);
        }
        var own = new ErrandPiece("", text, "").plain();
        if (own.isBlank() || own.split("\\s+").length > LONGEST) {
            return NONE;
        }
        if (Title.of(own).isToDo() && !NEW.matcher(own).lookingAt()) {
            return new ErrandHeading(own + " ", "", RowHeading.NONE);
        }
        return COUNT.matcher(own).matches() || Title.of(own).isTale()
                ? NONE
                : new ErrandHeading("", "", RowHeading.named(own));
    }

    /** An errand under this heading, in full. */
    String over(String text) {
        var weekly = WEEKDAY.matcher(text).replaceAll("$0" + week);
        return Title.of(weekly).isToDo() ? weekly : verb + weekly;
    }
}
