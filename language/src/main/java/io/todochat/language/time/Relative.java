package io.todochat.language.time;

import static io.todochat.language.time.Terms.AMOUNT;
import static io.todochat.language.time.Terms.ANY_DAY;
import static io.todochat.language.time.Terms.DAY;
import static io.todochat.language.time.Terms.FRAME;
import static io.todochat.language.time.Terms.FULL_MONTH;
import static io.todochat.language.time.Terms.HOLIDAY;
import static io.todochat.language.time.Terms.MONTH_DAY;
import static io.todochat.language.time.Terms.NTH;
import static io.todochat.language.time.Terms.NUMBER;
import static io.todochat.language.time.Terms.ORDINAL;
import static io.todochat.language.time.Terms.OTHER_ONE;
import static io.todochat.language.time.Terms.PERIOD;
import static io.todochat.language.time.Terms.PLACE;
import static io.todochat.language.time.Terms.WEEK;
import static io.todochat.language.time.Terms.WEEKDAY;
import static io.todochat.language.time.Terms.WEEKDAYS;

import io.todochat.language.grammar.Match;
import io.todochat.language.grammar.Rules;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How people name days by their distance from others. */
final class Relative {

    /** No weekday comes a fifth time later than this. */
    private static final int MOST_MONTHS = 3;

    private Relative() {}

    static void rules(Rules rules) {
        NearToday.rules(rules);
        weekdays(rules);
        weekdaysFurtherOn(rules);
        ends(rules);
        places(rules);
        distances(rules);
        any(rules);
    }

    private static void weekdays(Rules rules) {
        rules.say(DAY, "this <weekday>", m -> sameOrComing(m.the(WEEKDAY)))
                .say(DAY, "the|this? coming|upcoming <weekday>", m -> comingDay(m.the(WEEKDAY)))
                .say(DAY, "<weekday> coming", m -> comingDay(m.the(WEEKDAY)))
                .say(DAY, "the? next <weekday>", m -> nextWeeks(m.the(WEEKDAY)))
                .say(DAY, "the? following <weekday>", m -> nextWeeks(m.the(WEEKDAY)))
                .say(
                        DAY,
                        "the? last|past|previous <weekday>",
                        m -> Dated.day(b -> Weekdays.nth(b.today(), -1, m.the(WEEKDAY))))
                .say(DAY, "the? <weekday> ,? of|in|on? the? <week>", m -> within(m.the(WEEK), m.the(WEEKDAY)))
                .say(DAY, "<week> ,? on? <weekday>", m -> within(m.the(WEEK), m.the(WEEKDAY)))
                .say(DAY, "<weekday> week", m -> comingDay(m.the(WEEKDAY)).then(d -> d.plusWeeks(1)))
                .say(
                        DAY,
                        "a|one? fortnight on|from <weekday>",
                        m -> comingDay(m.the(WEEKDAY)).then(d -> d.plusWeeks(2)))
                .say(DAY, "<weekday> fortnight", m -> comingDay(m.the(WEEKDAY)).then(d -> d.plusWeeks(2)))
                .say(
                        DAY,
                        "a|one week on|from|this|next? <weekday>",
                        m -> comingDay(m.the(WEEKDAY)).then(d -> d.plusWeeks(1)));
    }

    private static void weekdaysFurtherOn(Rules rules) {
        rules.say(
                        DAY,
                        "the? <weekday> after next",
                        m -> nextWeeks(m.the(WEEKDAY)).then(d -> d.plusWeeks(1)))
                .say(
                        DAY,
                        "the? <weekday> before last",
                        m -> Dated.day(b -> Weekdays.nth(b.today(), -2, m.the(WEEKDAY))))
                .say(
                        DAY,
                        "the? <ordinal> <weekday> from now",
                        m -> Dated.day(b -> Weekdays.nth(b.today(), m.the(ORDINAL), m.the(WEEKDAY))))
                .say(DAY, "the? <weekday> after|following <any-day>", m -> nth(m, 1))
                .say(DAY, "the? <weekday> before|preceding <any-day>", m -> nth(m, -1))
                .say(DAY, "the? <ordinal> <weekday> after|following|from <any-day>", m -> nth(m, m.the(ORDINAL)))
                .say(DAY, "the? last|final <weekday> before|preceding <any-day>", m -> nth(m, -1))
                .say(DAY, "the? <ordinal> <weekday> before|preceding <any-day>", m -> nth(m, -m.the(ORDINAL)))
                .say(DAY, "<number> <weekdays> after|following|from <any-day>", m -> nths(m, m.the(NUMBER)))
                .say(DAY, "<number> <weekdays> before <any-day>", m -> nths(m, -m.the(NUMBER)))
                .say(
                        DAY,
                        "<number> <weekdays> from now",
                        m -> Dated.day(b -> Weekdays.nth(b.today(), m.the(NUMBER), m.the(WEEKDAYS))))
                .say(
                        DAY,
                        "in <number> <weekdays>",
                        m -> Dated.day(b -> Weekdays.nth(b.today(), m.the(NUMBER), m.the(WEEKDAYS))));
    }

    /** The end of the working day of a day is that day. */
    private static void ends(Rules rules) {
        rules.say(DAY, "the last of <full-month>", m -> of(Calendar.month(m.the(FULL_MONTH)), Days::last))
                .say(DAY, "the? end|close of the? day|business|play|work ,? on? <any-day>", m -> m.the(ANY_DAY))
                .say(DAY, "eod|cob|eob ,? on? <any-day>", m -> m.the(ANY_DAY))
                .say(DAY, "the? <month-day> day? of the month", m -> Calendar.monthly(m.the(MONTH_DAY)));
    }

    /** First Friday of, last day of, the 20th of. */
    private static void places(Rules rules) {
        rules.say(
                        DAY,
                        "the? <place> <weekday> of|in|for <frame>",
                        m -> of(m.the(FRAME), days -> Weekdays.nthWithin(days, m.the(PLACE), m.the(WEEKDAY))))
                .say(
                        DAY,
                        "the? <place> <weekday> of|in <frame> <other-one>",
                        m -> of(m.the(FRAME), days -> Weekdays.nthWithin(days, m.the(OTHER_ONE), m.the(WEEKDAY))))
                .say(
                        DAY,
                        "the? <place> <weekday> <frame>",
                        m -> of(m.the(FRAME), days -> Weekdays.nthWithin(days, m.the(PLACE), m.the(WEEKDAY))))
                .say(
                        DAY,
                        "the? <place> day of|in <frame>",
                        m -> of(m.the(FRAME), days -> Calendar.dayOf(days, m.the(PLACE))))
                .say(DAY, "the? <place> working|business|work day of|in <frame>", Relative::workday)
                .say(DAY, "the? <place> workday|weekday of|in <frame>", Relative::workday)
                .say(
                        DAY,
                        "the? <month-day> day? of|in <frame>",
                        m -> of(m.the(FRAME), days -> Calendar.dayOf(days, m.the(MONTH_DAY))))
                .say(DAY, "<frame> ,? on the? <nth>", m -> of(m.the(FRAME), days -> Calendar.dayOf(days, m.the(NTH))))
                .say(
                        DAY,
                        "the? <place> weekend of|in <frame>",
                        m -> of(m.the(FRAME), days -> Weekdays.nthWithin(days, m.the(PLACE), DayOfWeek.SATURDAY)));
    }

    private static void distances(Rules rules) {
        rules.say(DAY, "<amount> from|after|past|following <any-day>", m -> after(m))
                .say(DAY, "<amount> before|ahead|prior of|to? <any-day>", Relative::before)
                .say(DAY, "the? eve of <any-day>", m -> m.the(ANY_DAY).then(d -> d.minusDays(1)))
                .say(DAY, "<holiday> eve", m -> m.the(HOLIDAY).then(d -> d.minusDays(1)))
                .say(DAY, "the day after <any-day>", m -> m.the(ANY_DAY).then(d -> d.plusDays(1)))
                .say(DAY, "day after <any-day>", m -> m.the(ANY_DAY).then(d -> d.plusDays(1)))
                .say(DAY, "the? day before <any-day>", m -> m.the(ANY_DAY).then(d -> d.minusDays(1)))
                .say(
                        DAY,
                        "the? night|evening before <any-day>",
                        m -> m.the(ANY_DAY).then(d -> d.minusDays(1)))
                .say(DAY, "the? week after <any-day>", m -> m.the(ANY_DAY).then(d -> d.plusWeeks(1)))
                .say(
                        DAY,
                        "the? <ordinal> week after <any-day>",
                        m -> m.the(ANY_DAY).then(d -> d.plusWeeks(m.the(ORDINAL))))
                .say(DAY, "the? week before <any-day>", m -> m.the(ANY_DAY).then(d -> d.minusWeeks(1)))
                .say(
                        DAY,
                        "in? <number> working|business|work days|day from|after|since? now|today?",
                        m -> NearToday.inWorkdays(m.the(NUMBER)))
                .say(DAY, "<number> workdays|weekdays from|after now|today", m -> NearToday.inWorkdays(m.the(NUMBER)))
                .say(DAY, "in <number> workdays|weekdays", m -> NearToday.inWorkdays(m.the(NUMBER)))
                .say(
                        DAY,
                        "<number> working|business|work days|day before <any-day>",
                        m -> m.the(ANY_DAY).then(d -> Weekdays.lastWorkday(Days.one(d.minusDays(1)), m.the(NUMBER))))
                .say(
                        DAY,
                        "<number> working|business|work days after <any-day>",
                        m -> m.the(ANY_DAY).then(d -> Weekdays.afterWorkdays(d, m.the(NUMBER))))
                .say(DAY, "before the? weekend", m -> Dated.day(b -> Weekdays.inWeekOf(b.today(), DayOfWeek.FRIDAY)))
                .say(
                        DAY,
                        "after <period>",
                        m -> Dated.day(base -> m.the(PERIOD).in(base).until()));
    }

    private static void any(Rules rules) {
        rules.say(ANY_DAY, "<day>", m -> m.the(DAY))
                .say(ANY_DAY, "<holiday>", m -> m.the(HOLIDAY))
                .say(ANY_DAY, "the? <weekday>", m -> comingDay(m.the(WEEKDAY)))
                .say(ANY_DAY, "the? <nth>", m -> Calendar.monthly(m.the(NTH)))
                .say(ANY_DAY, "the <ordinal>", m -> Calendar.monthly(m.the(ORDINAL)));
    }

    static Dated comingDay(DayOfWeek day) {
        return Dated.day(base -> Weekdays.coming(base, day));
    }

    private static Dated sameOrComing(DayOfWeek day) {
        return Dated.day(base -> base.from().with(TemporalAdjusters.nextOrSame(day)));
    }

    private static Dated nextWeeks(DayOfWeek day) {
        return Dated.day(base -> Weekdays.inNextWeek(base.today(), day));
    }

    private static Dated within(Dated week, DayOfWeek day) {
        return Dated.day(base -> Weekdays.inWeekOf(week.in(base).from(), day));
    }

    private static Dated nth(Match m, int n) {
        return m.the(ANY_DAY).then(date -> Weekdays.nth(date, n, m.the(WEEKDAY)));
    }

    private static Dated nths(Match m, int n) {
        return m.the(ANY_DAY).then(date -> Weekdays.nth(date, n, m.the(WEEKDAYS)));
    }

    /** The next one, where the month that is said comes again. */
    private static Dated of(Dated frame, Function<Days, LocalDate> day) {
        return Dated.day(base -> {
            var found = in(base, frame, day);
            return found != null && found.isBefore(base.from())
                    ? Stream.iterate(aMonthOn(base), Relative::aMonthOn)
                            .limit(MOST_MONTHS)
                            .map(later -> in(later, frame, day))
                            .filter(date -> date != null && !date.isBefore(base.from()))
                            .findFirst()
                            .orElse(found)
                    : found;
        });
    }

    private static LocalDate in(Base base, Dated frame, Function<Days, LocalDate> day) {
        return Optional.ofNullable(frame.in(base)).map(day).orElse(null);
    }

    private static Base aMonthOn(Base base) {
        return base.startingAt(base.from().withDayOfMonth(1).plusMonths(1));
    }

    /** The n-th workday of a period; from its end for a negative number. */
    private static Dated workday(Match m) {
        int n = m.the(PLACE);
        return of(
                m.the(FRAME),
                days -> n > 0 ? Weekdays.afterWorkdays(days.from().minusDays(1), n) : Weekdays.lastWorkday(days, -n));
    }

    private static Dated after(Match m) {
        return m.the(AMOUNT).isDays() ? m.the(ANY_DAY).then(m.the(AMOUNT)::after) : null;
    }

    private static Dated before(Match m) {
        return m.the(AMOUNT).isDays() ? m.the(ANY_DAY).then(m.the(AMOUNT)::before) : null;
    }
}
