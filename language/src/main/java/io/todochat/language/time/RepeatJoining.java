package io.todochat.language.time;

import io.todochat.language.time.Piece.Link;
import java.time.temporal.ChronoUnit;

/** Whether a group takes how something repeats: what it spoke of so far is then where that begins or ends. */
record RepeatJoining(Group group) {

    boolean takesOften(int times, Pattern pattern) {
        if (!takesEvery(pattern)) {
            return false;
        }
        group.series.often = times;
        return true;
    }

    boolean takesEvery(Pattern pattern) {
        if (group.series.isSaid()) {
            return takesDays(pattern);
        }
        var isEveryDayOfSpan = group.stretch != null
                && group.stretch.hasBothEnds()
                && pattern.unit() == ChronoUnit.DAYS
                && group.endDay == null;
        if (group.fromNow != null
                || group.lead != null
                || group.hours != null && !isEveryDayOfSpan && !isOfOneDay(pattern)
                || group.length != null && pattern.outlasts(group.length)
                || group.weekday != null && group.day != null) {
            return false;
        }
        var said = group.day != null
                ? group.day
                : group.weekday != null ? Relative.comingDay(group.weekday) : group.stretch;
        var isEnd = group.link == Link.BY && group.endDay == null;
        group.series.start = isEnd ? null : said;
        group.series.until = isEnd ? said : isEveryDayOfSpan ? Series.last(said) : group.endDay;
        group.weekday = null;
        group.day = null;
        group.stretch = null;
        group.endDay = null;
        group.series.every = pattern;
        return true;
    }

    /** "Thursday 3 to 5, every week": hours of a day that comes again. */
    private boolean isOfOneDay(Pattern pattern) {
        return pattern.unit() == ChronoUnit.WEEKS && (group.day != null || group.weekday != null);
    }

    /** "Daily at nine on weekdays", "Thursdays at 9, every other week": which days of all are meant is said last, or first. */
    private boolean takesDays(Pattern pattern) {
        if (pattern.part() != null && pattern.equals(group.series.every.in(pattern.part()))) {
            return group.turnsTo(pattern.part());
        }
        if (pattern.unit() == ChronoUnit.WEEKS && pattern.lacksDaysOf(group.series.every)) {
            group.series.every = pattern.and(group.series.every);
            return true;
        }
        if (!group.series.every.lacksDaysOf(pattern)) {
            return false;
        }
        group.series.every = group.series.every.and(pattern);
        return true;
    }
}
