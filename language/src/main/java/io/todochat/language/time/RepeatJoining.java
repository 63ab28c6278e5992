package io.todochat.language.time;

import io.todochat.language.time.Piece.Link;

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
        if (group.series.isSaid()
                || group.fromNow != null
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
