package io.todochat.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands between two commas of a text, as it is read by itself.
 *
 * @param from where it begins in the text
 * @param commas how many are in it
 */
record RowPart(String text, int from, int commas) {

    private static final String DAY = "mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|"
            + "sat(?:urday)?|sun(?:day)?|today|tomorrow";

    private static final Pattern BORDER =
            Pattern.compile("\\s*[,;]\\s+(?:and\\s+|then\\s+)?|\\s+and\\s+(?=(?:with|for)\\s)"
                    + "|(?<!\\b(?i:dr|mr|mrs|ms|st|prof|no|nr|ch))\\.\\s+(?=\\p{Lu})");

    private static final Pattern WEEKDAY = Pattern.compile("(?i)\\b(?:" + DAY + ")\\b");

    /** "22-6" behind a weekday is no day in June. */
    private static final Pattern HOURS =
            Pattern.compile("(?i)\\b(" + DAY + ") (1[3-9]|2[0-3]) ?- ?(\\d{1,2})(?![\\d:.-]|\\s*\\p{L})");

    private static final Pattern SHIFT =
            Pattern.compile("(?i)\\b(?:" + DAY + ") \\d{1,2}(?:[:.]\\d\\d)? ?- ?\\d{1,2}(?:[:.]\\d\\d)?(?=,|;|$)");

    private static final Pattern EVERY_WEEK = Pattern.compile("(?i)(all )?(every week|weekly|each week)[.!]?");

    /** "Melt the wax", whatever the verb. */
    private static final Pattern DONE_TO = Pattern.compile("(?i)\\p{L}+ (?:the|my|our|his|her|their|a|an|some|all) ");

    private static final Pattern POINTING_BACK = Pattern.compile(
            "(?i)((and|also) )?((after|from|before|on|at) (that|this|then|there|it)( on)?|afterwards|thereafter)"
                    + "|.*\\b(start|begin) it\\b.*");

    /** Behind when something is, where it is, or with whom. */
    private static final Pattern WHERE =
            Pattern.compile("(?i)(?:every )?(?:in|at|near|upstairs|downstairs|outside|inside|online|via)\\b.*");

    private static final Pattern SAME_DAY = Pattern.compile("(?i)\\b(on )?(the )?(same|that) (day|date)\\b");
    private static final Pattern TO_BE_DONE =
            Pattern.compile("(?i)\\s+(needs to|has to|have to|must|should) be (done|finished|ready|in)\\b");

    /** "A week before", "5 days ahead": counted from what was said first. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)(.*\\S)\\s+((?:the |an? |one |two |three |four |\\d+ )?"
                    + "(?:(?:day|night|evening|week|month)s?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)) (before|ahead|earlier|beforehand|prior|after|afterwards|later)[.!]?");

    private static final Pattern REMINDING =
            Pattern.compile("(?i).*\\b(me|remind|reminder|alert|alarm|notify|ping|nudge|warn|notice)\\b.*");

    private static final Pattern FIRST_DAY = Pattern.compile("(?i)(?:on )?(" + DAY + "):?\\s+"
            + "((?:at )?\\d{1,2}(?:[:.]\\d\\d)?\\s*(?:am|pm)?(?:\\s*-\\s*\\d{1,2}(?:[:.]\\d\\d)?\\s*(?:am|pm)?)?\\b:?)?"
            + "\\s*(\\p{L}.*)");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** What stands between the commas of a text from there on. */
    static List<RowPart> of(String text, int from) {
        var parts = new ArrayList<RowPart>();
        var border = BORDER.matcher(text);
        var start = from;
        for (var at = from; border.find(at); at = border.end()) {
            parts.add(new RowPart(text.substring(start, border.start()), start, 0));
            start = border.end();
            if (text.startsWith("so ", start) && isDoing(text.substring(start + 3))) {
                start += 3;
            }
        }
        parts.add(new RowPart(text.substring(start), start, 0));
        return parts;
    }

    /** Whether a text ends in something that is counted from what stands before a comma in it. */
    static boolean isCounted(String text) {
        return COUNTED.matcher(text).matches() && BORDER.matcher(text).find();
    }

    /** "Mon 6-14, wed 14-22": from when to when on each of several days. */
    static boolean isOfShifts(String text) {
        return SHIFT.matcher(text).results().limit(2).count() > 1;
    }

    static boolean namesWeekday(String text) {
        return WEEKDAY.matcher(text).find();
    }

    static boolean isWeekday(String text) {
        return WEEKDAY.matcher(text).matches();
    }

    /** Whether it only says that all of them are every week. */
    boolean saysEveryWeek() {
        return EVERY_WEEK.matcher(text).matches();
    }

    /** Whether it begins with what people do. */
    boolean isDoing() {
        return isDoing(text) || DONE_TO.matcher(text).lookingAt();
    }

    private static boolean isDoing(String text) {
        return Interpreter.isDoing(text.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT));
    }

    /** Whether a title only says what it comes after, or where it is, which is no task by itself. */
    static boolean pointsBack(String title) {
        return POINTING_BACK.matcher(title).matches() || WHERE.matcher(title).matches();
    }

    /** Whether a full stop is behind it. */
    boolean endsSentence(String whole) {
        return whole.startsWith(".", from + text.length());
    }

    /** Both, and what stands between them. */
    RowPart with(RowPart next, String whole) {
        return new RowPart(whole.substring(from, next.from + next.text.length()), from, commas + 1);
    }

    /** In words that can be read by themselves. */
    String plain() {
        var plain = TO_BE_DONE
                .matcher(text.strip().replaceAll("(?<=\\p{L}) \\+ (?=\\p{L})", " and "))
                .replaceAll("");
        var isFirst = FIRST_DAY.matcher(plain);
        if (isFirst.matches()) {
            var hour = Optional.ofNullable(isFirst.group(2)).orElse("");
            plain = isFirst.group(3) + " on " + isFirst.group(1) + " " + hour;
        }
        return HOURS.matcher(plain).replaceAll("$1 $2:00-$3:00");
    }

    /** The same, behind things that are on those days. */
    String plain(LocalDate first, LocalDate last) {
        var plain = plain();
        var counted = COUNTED.matcher(plain);
        if (counted.matches() && !REMINDING.matcher(plain).matches()) {
            var word = counted.group(3).toLowerCase(Locale.ROOT);
            var relation = word.startsWith("after") || word.equals("later") ? " after " : " before ";
            return counted.group(1) + " " + counted.group(2) + relation + DATE.format(first);
        }
        return SAME_DAY.matcher(plain).replaceAll(on(last).strip());
    }

    /** That day, behind what is said. */
    static String on(LocalDate day) {
        return " on " + DATE.format(day);
    }

    /** Every week on its weekday. */
    static String everyWeek(String text) {
        var weekday = WEEKDAY.matcher(text);
        return weekday.find() ? text.substring(0, weekday.start()) + "every " + text.substring(weekday.start()) : text;
    }
}
