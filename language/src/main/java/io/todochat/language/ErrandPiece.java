package io.todochat.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands between two pauses of a message.
 *
 * @param before the pause in front of it
 * @param after the one behind it
 */
record ErrandPiece(String before, String text, String after) {

    /** In words: more of them are hardly one more thing of those before. */
    private static final int LONGEST_THING = 4;

    private static final String WEEKDAY = "\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?";

    /** "Monday and Thursday" are said in one breath, and so is what an abbreviation stands in. */
    private static final Pattern PAUSE =
            Pattern.compile("(?i)(?<!\\b(?:dr|mr|mrs|ms|st|prof|no|nr|ch))[.!;…]+(?:\\s+|$)|\\n+"
                    + "|,\\s+(?:and\\s+|so\\s+|but\\s+)?|\\s+[-–—]\\s+|:\\s+|\\s+\\(|\\)[,.]?(?:\\s+|$)"
                    + "|\\s+(?:and|so|but|then|plus)\\s+(?!" + WEEKDAY + "\\b)|(?<!" + WEEKDAY + ")\\s+and\\s+(?="
                    + WEEKDAY + "\\b)");

    /** In front of what is to do, and no word of it. */
    private static final Pattern LEAD = Pattern.compile(
            "(?i)(?:(?:and|so|but|also|plus|then|somebody has to|someone has to|before i forget|oh|ok|okay|right|well|now|next|first|secondly|finally|afterwards|please|pls"
                    + "|before (?:that|then)|after (?:that|this)|because|there['’]s(?: also)?)\\b[\\s,]*)*"
                    + "(?:(?:i['’]ll|we['’]ll)\\s+|(?:i|we)(?:['’](?:ve|d))?\\s+(?:(?:also|still|really|just|then|first)\\s+)*"
                    + "(?:need|have|must|should|want|ought|better|got|will|promised)(?:\\s+got)?(?:\\s+to)?\\s+(?:an?\\s+)?"
                    + "|(?:have|need|want|got)\\s+to\\s+|need\\s+(?:an?\\s+)?|(?:can|could)\\s+you\\s+(?:please\\s+)?"
                    + "|(?:remember\\s+to|don['’]t\\s+forget(?:\\s+to)?)\\s+)?");

    private static final Pattern SEVERAL_DAYS =
            Pattern.compile("(?i)" + WEEKDAY + "\\s*(?:and|or|to|till|until|through|-|–|&|\\+)\\s*" + WEEKDAY);

    private static final Pattern JOINING = Pattern.compile("[,\\s(]+(?:and\\s+)?");

    /** All of a text. */
    static List<ErrandPiece> of(String text) {
        var pieces = new ArrayList<ErrandPiece>();
        var pause = PAUSE.matcher(text);
        var before = "";
        var from = 0;
        while (pause.find()) {
            pieces.add(new ErrandPiece(before, text.substring(from, pause.start()), pause.group()));
            before = pause.group();
            from = pause.end();
        }
        pieces.add(new ErrandPiece(before, text.substring(from), ""));
        return pieces;
    }

    boolean isHeading() {
        return after.startsWith(":");
    }

    /** Whether it only tells more of what stands in front of it. */
    boolean isInBrackets() {
        return before.endsWith("(");
    }

    /** In words that can be read by themselves: a day in front stands behind. */
    String plain() {
        var own = LEAD.matcher(text.strip()).replaceFirst("");
        return SEVERAL_DAYS.matcher(own).lookingAt() ? own : new RowPart(own, 0, 0).plain();
    }

    /** The same, where days are counted from one that was said before. */
    String plain(LocalDate day) {
        var own = plain();
        return SEVERAL_DAYS.matcher(own).lookingAt() ? own : new RowPart(own, 0, 0).plain(day, day);
    }

    /** Whether it may be one more of the things before it. */
    boolean isThing() {
        return JOINING.matcher(before).matches()
                && text.split("\\s+").length <= LONGEST_THING
                && !Title.of(text).isTale()
                && !Title.of(text).isToDo();
    }
}
