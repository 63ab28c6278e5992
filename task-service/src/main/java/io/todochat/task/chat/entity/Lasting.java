package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Fields;
import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import java.util.List;

/**
 * Until when what is added lasts. A task has no end of its own, so that is noted.
 *
 * @param times that were mentioned with it
 */
record Lasting(Wording wording, List<Reading.Time> times) {

    Fields noted(Fields said) {
        return switch (said.end().orElse(null)) {
            case Slot.Moment end when said.due().orElse(null) instanceof Slot.Moment due -> hours(said, due, end);
            case Slot.Day behind
            when isSpan(behind) -> days(said, new Slot.Day(behind.date().minusDays(1)));
            case null, default -> said;
        };
    }

    private Fields hours(Fields said, Slot.Moment due, Slot.Moment end) {
        var isOnTheDay = !end.date().isAfter(due.date().plusDays(1));
        if (!isOnTheDay && said.recurrence().isPresent()) {
            return said;
        }
        return until(said, isOnTheDay ? wording.time(end) : wording.when(end));
    }

    private Fields days(Fields said, Slot.Day last) {
        var isLater = said.due().filter(due -> due.date().isBefore(last.date())).isPresent();
        return isLater && said.recurrence().isEmpty() ? until(said, wording.when(last)) : said;
    }

    /** "From the 21st to the 6th" lasts so long; what is to be done "next week" is done some day of it. */
    private boolean isSpan(Slot end) {
        return times.stream()
                .map(Reading.Time::mention)
                .anyMatch(time -> time.link() == Mention.Link.FROM
                        && time.until().filter(end::equals).isPresent());
    }

    private static Fields until(Fields said, String end) {
        var until = "until " + end;
        return said.noted(said.notes().map(notes -> notes + "\n" + until).orElse(until));
    }
}
