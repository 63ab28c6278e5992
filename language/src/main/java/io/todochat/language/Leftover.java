package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.schedule.Slot;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a sentence as a title, and shows that more was meant than was understood: words of when, the beginning of
 * something else, or, where nobody said to add it, what does not look like a title. Whoever reads "Added" would trust what is
 * wrong; a question shows it. Pure.
 *
 * @param isFirst whether nothing that it may point at was to be added before it in the same breath
 * @param now when it is said, by the person's clock
 */
record Leftover(Reading reading, Title title, boolean isFirst, LocalDateTime now) {

    /** In characters. Who says more tells a story, of which no rule of titles can be sure. */
    private static final int LONGEST_TITLE = 500;

    /** The same readings, each to be asked about where something may be left over, and by a title without words of talk. */
    static List<Reading> asked(List<Reading> readings, LocalDateTime now) {
        var asked = new ArrayList<Reading>();
        for (var reading : readings) {
            var isFirst = asked.stream().noneMatch(before -> before.command() instanceof Command.Add);
            asked.add(asked(reading, isFirst, now));
        }
        return asked;
    }

    private static Reading asked(Reading reading, boolean isFirst, LocalDateTime now) {
        return reading.command() instanceof Command.Add(var fields)
                        && fields.title()
                                .filter(title -> title.length() <= LONGEST_TITLE)
                                .isPresent()
                ? new Leftover(reading, Title.of(fields.title().get()), isFirst, now).asked(fields)
                : reading;
    }

    private Reading asked(Fields fields) {
        if (reading.question().filter(question -> question != Question.ADD).isPresent()
                || title.words().isEmpty()) {
            return reading;
        }
        if (!reading.isImplied()) {
            return isUnclear(fields) || title.isOne() ? asking(reading) : reading;
        }
        var tidied = saysDay() ? title.tidied().putDown() : title.tidied();
        if (tidied.isTalk() && reading.question().isEmpty()) {
            return reading.unsaid();
        }
        var named = tidied.text().equals(title.text()) ? reading : reading.titled(tidied.text());
        return isUnclear(fields)
                        || isOver(fields)
                        || tidied.isUnlike()
                        || isFirst && tidied.points()
                        || new Entangled(tidied).isSo()
                ? asking(named)
                : named;
    }

    private boolean saysDay() {
        return reading.times().stream().anyMatch(time -> !time.mention().isDayOpen());
    }

    /** "Granny turned 90 yesterday", "lunch break now": whoever begins with no verb tells how it was, or is. */
    private boolean isOver(Fields fields) {
        return !title.isToDo() && fields.due().filter(this::isOver).isPresent();
    }

    private boolean isOver(Slot due) {
        return switch (due) {
            case Slot.Day(var day) -> day.isBefore(now.toLocalDate());
            case Slot.Moment(var at) -> !at.isAfter(now);
        };
    }

    private static Reading asking(Reading reading) {
        return reading.asking(Question.ADD).confirmed(true);
    }

    private boolean isUnclear(Fields fields) {
        return fields.recurrence().isPresent() && title.isOfSeries()
                || reading.times().size() == 1 && title.isOfHour()
                || !reading.times().isEmpty() && title.isOfOther();
    }
}
