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

    /** Told instead of its day of the month; null where that stays. */
    private Dated otherDay;

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

    /** Every day, or every few. */
    boolean isDaily() {
        return isSaid() && every.unit() == ChronoUnit.DAYS;
    }

    /** Months or years lie between: "yearly checkup in May". */
    private boolean isLong() {
        return every.unit() == ChronoUnit.MONTHS || every.unit() == ChronoUnit.YEARS;
    }

    /** See {@link Pattern#isSeldom}. */
    boolean isSeldom() {
        return isSaid() && every.isSeldom();
    }

    /** What could stand behind the rule, and stands apart from it: "monthly review on the 3rd". */
    boolean takesDays(Pattern spec) {
        var isTold = every.unit() == ChronoUnit.MONTHS && spec.months().isEmpty()
                || every.unit() == ChronoUnit.YEARS && !spec.months().isEmpty();
        if (!isTold
                || start != null
                || every.namesDays()
                || spec.monthDays().isEmpty() && spec.days().isEmpty()) {
            return false;
        }
        every = every.and(spec);
        return true;
    }

    /** "Every Tuesday, no, Thursday", "on the 5th, no, the 7th": whether that is the day on which it comes instead. */
    boolean takesOther(Piece piece) {
        if (!isSaid() || piece.link() != Link.NONE && piece.link() != Link.AT) {
            return false;
        }
        return switch (piece.sense()) {
            case Piece.Weekday(var day)
            when every.unit() == ChronoUnit.WEEKS && !every.days().isEmpty() -> {
                every = every.onlyOn(List.of(Pattern.name(day)), List.of());
                yield true;
            }
            case Piece.Day(var day)
            when every.unit() == ChronoUnit.MONTHS && every.monthDays().size() == 1 -> {
                otherDay = day;
                yield true;
            }
            default -> false;
        };
    }

    /** Finds the day of the month that was told instead. */
    void settle(Base base) {
        if (otherDay != null && otherDay.in(base) != null) {
            every = every.onlyOn(List.of(), List.of(otherDay.in(base).from().getDayOfMonth()));
        }
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

    /** Of the first one, or of the last one that was: it is counted from then. */
    boolean takesOne(Piece.One said) {
        if (!isSaid() || start != null) {
            return false;
        }
        start = said.isOver() ? said.dated().latest() : said.dated();
        return true;
    }

    /** In May, or from May on. */
    boolean takesPeriod(Dated dated, Link said, boolean adjacent) {
        if (said == Link.FROM && dated.hasBothEnds() && until == null && start == null) {
            start = dated;
            until = last(dated);
            return true;
        }
        if (said == Link.FROM || said == Link.BY || said == Link.TO) {
            return takesBound(dated, said, adjacent);
        }
        if (start != null || until != null || !adjacent && !isLong()) {
            return false;
        }
        start = dated;
        until = !adjacent ? null : last(dated);
        return true;
    }

    static Dated last(Dated period) {
        return Dated.day(base -> period.in(base).last());
    }

    boolean takesBound(Dated dated, Link said, boolean adjacent) {
        if (said == Link.BY || said == Link.TO || said == Link.NONE && start != null && adjacent) {
            if (until != null || said == Link.TO && start == null) {
                return false; // "every May 1st and June 2nd" does not end in June
            }
            until = dated;
            return true;
        }
        if (start != null || said != Link.FROM && !adjacent && until != null) {
            return false;
        }
        start = dated;
        return true;
    }
}
