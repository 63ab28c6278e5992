package io.todochat.language.time;

import io.todochat.language.time.Piece.Link;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** How what a group speaks of repeats, and from when until when. */
final class Series {

    /** Null until it was said. */
    Pattern every;

    Dated start;
    Dated until;
    int count;

    /** How often it comes within the pattern; 0 where that was not said. */
    int often;

    final List<Piece.Except> except = new ArrayList<>();

    boolean isSaid() {
        return every != null;
    }

    /** Every week, and not said on which days: "weekly review on Friday". */
    boolean isWeekly() {
        return isSaid() && every.unit() == ChronoUnit.WEEKS && every.days().isEmpty();
    }

    boolean takesCount(int times) {
        if (!isSaid() || count > 0) {
            return false;
        }
        count = times;
        return true;
    }

    boolean takesExcept(Piece.Except said) {
        return isSaid() && except.add(said);
    }

    /** In May, or from May on. */
    boolean takesPeriod(Dated dated, Link said, boolean adjacent) {
        if (said == Link.FROM || said == Link.BY || said == Link.TO) {
            return takesBound(dated, said, adjacent);
        }
        if (start != null || until != null || !adjacent) {
            return false;
        }
        start = dated;
        until = Dated.day(base -> dated.in(base).last());
        return true;
    }

    boolean takesBound(Dated dated, Link said, boolean adjacent) {
        if (said == Link.BY || said == Link.TO || said == Link.NONE && start != null && adjacent) {
            if (until != null) {
                return false;
            }
            until = dated;
            return true;
        }
        if (start != null || said != Link.FROM && !adjacent) {
            return false;
        }
        start = dated;
        return true;
    }
}
