package io.todochat.language.time;

import static io.todochat.language.time.Terms.CLEAR_FIGURES;
import static io.todochat.language.time.Terms.COMPACT;
import static io.todochat.language.time.Terms.DAY;
import static io.todochat.language.time.Terms.FIGURES;
import static io.todochat.language.time.Terms.INT;
import static io.todochat.language.time.Terms.LOOSE_FIGURES;
import static io.todochat.language.time.Terms.SHORT_YEAR;
import static io.todochat.language.time.Terms.TWO;
import static io.todochat.language.time.Terms.WEEKDAY;
import static io.todochat.language.time.Terms.YEAR;

import io.todochat.language.grammar.Match;
import io.todochat.language.grammar.Rules;
import io.todochat.language.grammar.Term;
import io.todochat.language.token.Token;
import java.time.Month;

/** How people write dates in figures. */
final class Figures {

    /** 14/12. */
    private static final Term<Dated> SLASHED = new Term<>("slashed");

    /** 14-12, which may be hours. */
    private static final Term<Dated> DASHED = new Term<>("dashed");

    private static final Term<Dated> IN_TWOS = new Term<>("in-twos");

    /** 14.12. with its second stop: day first, and no amount of money. */
    private static final Term<Dated> STOPPED = new Term<>("stopped");

    /** Before it nobody begins what ends after noon: 2-15 is rather a day. */
    private static final int EARLIEST_HOUR = 5;

    /** The last number that people mean by an hour; what ends at 23 or 24 is rather a day. */
    private static final int LATEST_HOUR = 22;

    private Figures() {}

    static void rules(Rules rules) {
        sure(rules);
        loose(rules);
        onWeekdays(rules);
    }

    private static void sure(Rules rules) {
        rules.token(COMPACT, Token.Number.class, n -> n.digits() == 8 ? compact(n.value()) : null)
                .say(FIGURES, "<compact>", m -> m.the(COMPACT))
                .say(FIGURES, "<int>_/_<int>", m -> isFraction(m) ? null : figures(m, null))
                .say(FIGURES, "<int>_/|-|._<int>_/|-|._<year>", m -> figures(m, m.the(YEAR)))
                .say(FIGURES, "<int>_/_<int>_/_<short-year>", m -> figures(m, m.the(SHORT_YEAR)))
                .say(FIGURES, "<int>_/_<int> ,? <year>", m -> figures(m, m.the(YEAR)))
                .say(STOPPED, "<int>_._<int>_.", Figures::stopped)
                .say(FIGURES, "<stopped>", m -> m.the(STOPPED))
                .say(
                        FIGURES,
                        "<year>_/|-|._<int>_/|-|._<int>",
                        m -> Calendar.yearFirst(m.the(YEAR), m.the(INT), m.the(INT, 1)))
                .say(FIGURES, "<int> /|- <int> /|- <year>", m -> figures(m, m.the(YEAR)));
    }

    private static void loose(Rules rules) {
        rules.say(IN_TWOS, "<two>_._<two>_._<two>", Figures::inTwos)
                .say(IN_TWOS, "<int>_-_<int>_-_<two>", m -> figures(m, Numbers.inThisCentury(m.the(TWO))))
                .say(SLASHED, "<int> / <int>", m -> isClear(m) ? figures(m, null) : null)
                .say(SLASHED, "<int>_/_<int>", m -> figures(m, null))
                .say(DASHED, "<int> - <int>", Figures::dashed)
                .say(LOOSE_FIGURES, "<int> / <int>", m -> figures(m, null))
                .say(LOOSE_FIGURES, "<dashed>", m -> m.the(DASHED))
                .say(LOOSE_FIGURES, "<int>_._<int>", m -> dayFirst(figures(m, null), m.the(INT, 1)))
                .say(LOOSE_FIGURES, "<in-twos>", m -> m.the(IN_TWOS))
                .say(CLEAR_FIGURES, "<in-twos>", m -> m.the(IN_TWOS))
                .say(CLEAR_FIGURES, "<slashed>", m -> m.the(SLASHED))
                .say(CLEAR_FIGURES, "<int> - <int>", m -> isClear(m) && !areHours(m) ? dashed(m) : null);
    }

    /** Where two numbers rise, or the date falls on another day, they are hours: Friday 10-12. */
    private static void onWeekdays(Rules rules) {
        rules.say(DAY, "this? <weekday> <slashed>", m -> Calendar.on(m.the(WEEKDAY), m.the(SLASHED)))
                .say(DAY, "this? <weekday> <in-twos>", m -> Calendar.on(m.the(WEEKDAY), m.the(IN_TWOS)))
                .say(
                        DAY,
                        "this? <weekday> <int>_._<two>",
                        m -> m.the(TWO) > 12 ? null : onlyOn(m, Calendar.figures(m.the(INT), m.the(TWO), null)))
                .say(DAY, "this? <weekday> <int>_._<int>", Figures::onWeekday)
                .say(DAY, "this? <weekday> <int> - <int>", m -> rises(m) ? null : onlyOn(m, dashed(m)));
    }

    private static Dated onWeekday(Match m) {
        var date = m.the(INT, 1) > 12 ? null : figures(m, null);
        return date == null ? null : Calendar.on(m.the(WEEKDAY), date);
    }

    private static Dated onlyOn(Match m, Dated date) {
        if (date == null) {
            return null;
        }
        var day = m.the(WEEKDAY);
        return new Likely(date, base -> {
            var days = date.isOne(base) ? date.in(base) : null;
            return days != null && days.from().getDayOfWeek() == day;
        });
    }

    private static boolean rises(Match m) {
        return !isClear(m) && m.the(INT) < m.the(INT, 1);
    }

    /** 6-14 can be from six until two in the afternoon. */
    private static boolean areHours(Match m) {
        return m.the(INT) >= EARLIEST_HOUR && m.the(INT) <= 12 && m.the(INT, 1) <= LATEST_HOUR;
    }

    private static Dated figures(Match m, Integer year) {
        return year == null && isAlways(m) ? null : Calendar.figures(m.the(INT), m.the(INT, 1), year);
    }

    /** 6-14 is a date only where the month comes first. */
    private static Dated dashed(Match m) {
        return dayFirst(figures(m, null), m.the(INT, 1));
    }

    /** Where the second number is no month it is a date only for whoever writes that first; behind a weekday 6.30 is an hour. */
    private static Dated dayFirst(Dated date, int second) {
        return date == null || second <= 12 ? date : new Likely(date, Base::monthFirst);
    }

    private static Dated stopped(Match m) {
        int day = m.the(INT);
        int month = m.the(INT, 1);
        var date = month < 1 || month > 12 ? null : Calendar.yearly(Month.of(month), day);
        return date == null ? null : new Likely(date, base -> !base.monthFirst() || day > 12);
    }

    /** 24.11.26. */
    private static Dated inTwos(Match m) {
        return Calendar.figures(m.the(TWO), m.the(TWO, 1), Numbers.inThisCentury(m.the(TWO, 2)));
    }

    /** Whether only one of the two can be the month. */
    private static boolean isClear(Match m) {
        return Math.max(m.the(INT), m.the(INT, 1)) > 12;
    }

    /** 1/2 and 3/4 are days only where a preposition says so. */
    private static boolean isFraction(Match m) {
        return m.the(INT) < m.the(INT, 1) && m.the(INT, 1) <= 4;
    }

    /** 24/7 is no day. */
    private static boolean isAlways(Match m) {
        return m.the(INT) == 24 && m.the(INT, 1) == 7;
    }

    private static Dated compact(int value) {
        var month = value / 100 % 100;
        var year = value / 10_000;
        return month < 1 || month > 12 || year < 1900 || year > 2199
                ? null
                : Calendar.exact(year, Month.of(month), value % 100);
    }
}
