package io.todochat.language;

import java.util.regex.Pattern;

/** "20 folders, no, 25": the number that was said last is meant. */
final class Recounted {

    private static final String NUMBER =
            "(?:\\d{1,6}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)";

    private static final Pattern TAKEN_BACK = Pattern.compile("(?i)(?<before>.*?)\\b(?<number>" + NUMBER + ")\\b"
            + "(?<things>(?: [\\p{L}'’-]+){0,5}?)"
            + "(?: ?[,–—-] ?(?:no|sorry|wait|oops|actually|rather)| (?:sorry|no wait|no sorry)"
            + "| ?,? ?(?:i mean|make that|make it|or rather))"
            + ",?(?: (?:sorry|no|wait|i mean|make that|make it|rather))?,?"
            + " (?<meant>" + NUMBER + ")\\b(?<again>(?: [\\p{L}'’-]+){0,5})");

    private static final Pattern ANY = Pattern.compile("(?i).*(?:\\d|\\b" + NUMBER + "\\b).*");

    /** Longer titles are taken as they stand. */
    private static final int LONGEST = 200;

    private Recounted() {}

    /** The title itself where nothing is taken back, or it is not clear which of several numbers. */
    static String of(String title) {
        var said = TAKEN_BACK.matcher(title);
        if (title.length() > LONGEST
                || !said.matches()
                || ANY.matcher(said.group("before")).matches()
                || ANY.matcher(said.group("things")).matches()) {
            return title;
        }
        var things = said.group("things");
        var again = said.group("again");
        return things.isEmpty() || things.startsWith(again) || things.endsWith(again)
                ? said.group("before") + said.group("meant") + (things.isEmpty() ? again : things)
                : title;
    }
}
