package io.todochat.language;

import io.todochat.schedule.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What stands in front of several things and belongs to each: "new menu: …", "viewings on Thursday: …".
 *
 * @param mark what stands behind it
 * @param day on which they all are, or null
 * @param end where it ends in the text
 */
record RowHeading(String title, String mark, LocalDate day, int end) {

    static final RowHeading NONE = new RowHeading("", "", null, 0);

    private static final Pattern HEADED = Pattern.compile("(?s)([^,;:—–]{2,60}?)(:\\s+|\\s+[—–]\\s+|\\s+-\\s+)(.*)");

    /** What is only asked for by these has no heading. */
    private static final Pattern NO_HEADING = Pattern.compile(
            "(?i).*\\b(add|task|tasks|to-?dos?|todo|remind|reminders?|note|notes?|list|lists|plan|things|please|hi|hello|hey|"
                    + "morning|evening|week|dump|brain|following|thoughts|stuff|bits|jobs|errands|appointments|meetings|visits)\\b.*");

    /** That of a text; {@link #NONE} where there is none. */
    static RowHeading of(Phrase phrase, Function<Phrase, List<Reading>> read) {
        var found = HEADED.matcher(phrase.text());
        if (!found.matches() || NO_HEADING.matcher(found.group(1)).matches()) {
            return NONE;
        }
        var title = found.group(1).strip();
        var mark = found.group(2).stripTrailing() + " ";
        var end = found.start(3);
        if (RowPart.isWeekday(title)) {
            return NONE;
        }
        var said = read.apply(phrase.saying(title)).getFirst();
        if (said.times().isEmpty() || !RowPart.namesWeekday(title) && !title.matches(".*\\d.*")) {
            return new RowHeading(title, mark, null, end);
        }
        var due = Rows.due(said).filter(Slot.Day.class::isInstance);
        return due.isPresent() && !Rows.isRepeated(said)
                ? new RowHeading(Rows.title(said), mark, due.get().date(), end)
                : NONE;
    }

    /** A name that stands in front of a colon; {@link #NONE} where it names no thing that rows could belong to. */
    static RowHeading named(String title) {
        return NO_HEADING.matcher(title).matches() || RowPart.isWeekday(title)
                ? NONE
                : new RowHeading(title, ": ", null, 0);
    }

    /** The same under this heading; what it begins with was taken for the verb of all of them. */
    Reading over(Reading row) {
        var own = Rows.title(row);
        var verb = title.split(" ", 2)[0] + " ";
        var name = own.startsWith(verb) ? own.substring(verb.length()) : own;
        return title.isEmpty() || own.startsWith(title) ? row : Rows.titled(row, title + mark + name);
    }
}
