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

    /** "Daily at nine on weekdays": which days of all are meant is said last. */
    private boolean takesDays(Pattern pattern) {
        var every = group.series.every;
        if (every.unit() != ChronoUnit.DAYS
                || every.interval() > 1
                || !every.days().isEmpty()
                || pattern.unit() != ChronoUnit.WEEKS
                || pattern.interval() > 1
                || pattern.days().isEmpty()) {
            return false;
        }
        group.series.every = every.and(pattern);
        return true;
    }

    boolean takesEvery(Pattern pattern) {
        if (group.series.isSaid()) {
            return takesDays(pattern);
        }
        if (group.fromNow != null
                || group.lead != null
                || group.hours != null
                || group.weekday != null && group.day != null) {
            return false;
        }
        var said = group.day != null
                ? group.day
                : group.weekday != null ? Relative.comingDay(group.weekday) : group.stretch;
        var isEnd = group.link == Link.BY && group.endDay == null;
        group.series.start = isEnd ? null : said;
        group.series.until = isEnd ? said : group.endDay;
        group.weekday = null;
        group.day = null;
        group.stretch = null;
        group.endDay = null;
        group.series.every = pattern;
        return true;
    }
}
