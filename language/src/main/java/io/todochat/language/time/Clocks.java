package io.todochat.language.time;

import static io.todochat.language.time.Terms.AMOUNT;
import static io.todochat.language.time.Terms.BARE_HOUR;
import static io.todochat.language.time.Terms.CLOCK;
import static io.todochat.language.time.Terms.CLOCK_DIGITS;
import static io.todochat.language.time.Terms.CLOCK_FIGURES;
import static io.todochat.language.time.Terms.HALF;
import static io.todochat.language.time.Terms.HOUR;
import static io.todochat.language.time.Terms.HOURS;
import static io.todochat.language.time.Terms.INT;
import static io.todochat.language.time.Terms.MILITARY;
import static io.todochat.language.time.Terms.NEAR_HOUR;
import static io.todochat.language.time.Terms.NUMBER;
import static io.todochat.language.time.Terms.ONES;
import static io.todochat.language.time.Terms.SHORT_HOUR;
import static io.todochat.language.time.Terms.SPELLED;
import static io.todochat.language.time.Terms.SPOKEN_HOUR;
import static io.todochat.language.time.Terms.TENS;
import static io.todochat.language.time.Terms.TWO;

import io.todochat.language.grammar.Rules;
import io.todochat.language.grammar.Term;
import io.todochat.language.token.Token;

/** How people say times of day. */
final class Clocks {

    /** An hour in digits. */
    private static final Term<Clock> DIGITS = new Term<>("digits");

    /** An hour in words: the names of numbers up to twelve. */
    private static final Term<Clock> WORDS = new Term<>("words");

    /** What minutes are counted from: an hour, noon, midnight. */
    private static final Term<Clock> FULL = new Term<>("full");

    /** The same, where it cannot be a mere number. */
    private static final Term<Clock> EXACT = new Term<>("exact");

    private static final Term<Clock> NOON = new Term<>("noon");
    private static final Term<Integer> MINUTES = new Term<>("minutes");

    private Clocks() {}

    static void rules(Rules rules) {
        hours(rules);
        ish(rules);
        noon(rules);
        clocks(rules);
        minutes(rules);
        DayParts.rules(rules);
    }

    private static void hours(Rules rules) {
        rules.token(DIGITS, Token.Number.class, n -> n.digits() <= 2 ? Clock.open(n.value(), 0, zero(n)) : null)
                .token(MILITARY, Token.Number.class, Clocks::military)
                .token(CLOCK_DIGITS, Token.Number.class, Clocks::digits)
                .say(WORDS, "<spelled>", m -> m.the(SPELLED) <= 12 ? Clock.open(m.the(SPELLED), 0, false) : null)
                .say(HALF, "am", m -> Clock.Half.AM)
                .say(HALF, "a .? m .?", m -> Clock.Half.AM)
                .say(HALF, "pm", m -> Clock.Half.PM)
                .say(HALF, "p .? m .?", m -> Clock.Half.PM)
                .say(HOUR, "<digits>", m -> m.the(DIGITS))
                .say(HOUR, "<words>", m -> m.the(WORDS))
                .say(HOUR, "<military>", m -> m.the(MILITARY))
                .say(BARE_HOUR, "<hour>", m -> isYear(m.the(HOUR)) ? null : m.the(HOUR))
                .say(HOUR, "<digits> <two>", m -> minute(m.the(DIGITS), m.the(TWO)))
                .say(
                        HOUR,
                        "<digits> <spelled>",
                        m -> m.the(SPELLED) < 10 ? null : minute(m.the(DIGITS), m.the(SPELLED)))
                .say(HOUR, "<digits>_.|,_<two>", m -> minute(m.the(DIGITS), m.the(TWO)))
                .say(HOUR, "<words> -? <spelled>", m -> minute(m.the(WORDS), m.the(SPELLED)))
                .say(HOUR, "<words> oh|o <number>", m -> minute(m.the(WORDS), m.the(NUMBER)))
                .say(HOUR, "<digits>_a .?", m -> m.the(DIGITS).in(Clock.Half.AM))
                .say(HOUR, "<digits>_p .?", m -> m.the(DIGITS).in(Clock.Half.PM))
                .say(HOUR, "<military>_ish", m -> m.the(MILITARY))
                .say(SPOKEN_HOUR, "<words> <tens> - <ones>", m -> minute(m.the(WORDS), m.the(TENS) + m.the(ONES)))
                .say(CLOCK, "<spoken-hour> <half>", m -> half(m.the(SPOKEN_HOUR), m.the(HALF)))
                .say(SHORT_HOUR, "<digits>_p .?", m -> m.the(DIGITS).in(Clock.Half.PM))
                .say(SHORT_HOUR, "<military>", m -> isMorning(m.the(MILITARY)) ? m.the(MILITARY) : null);
    }

    private static void ish(Rules rules) {
        for (var hour = 1; hour <= 12; hour++) {
            var clock = Clock.open(hour, 0, false);
            rules.say(CLOCK, Numbers.name(hour) + "ish", m -> clock);
        }
    }

    private static void noon(Rules rules) {
        rules.say(NOON, "noon|midday|noontime|noonish|middayish", m -> Clock.of(12, 0))
                .say(NOON, "noon -? ish", m -> Clock.of(12, 0))
                .say(NOON, "mid -? day", m -> Clock.of(12, 0))
                .say(NOON, "twelve noon|midday", m -> Clock.of(12, 0))
                .say(NOON, "<int> noon|midday", m -> m.the(INT) == 12 ? Clock.of(12, 0) : null)
                .say(NOON, "midnight", m -> Clock.of(24, 0))
                .say(NOON, "mid -? night", m -> Clock.of(24, 0))
                .say(NOON, "<int> midnight", m -> m.the(INT) == 12 ? Clock.of(24, 0) : null);
    }

    private static void clocks(Rules rules) {
        rules.say(CLOCK, "<noon>", m -> m.the(NOON))
                .say(CLOCK_FIGURES, "<digits>_:_<two>", m -> minute(m.the(DIGITS), m.the(TWO)))
                .say(CLOCK_FIGURES, "<digits>_:_<two>_:_<two>_.|,_<int>", m -> minute(m.the(DIGITS), m.the(TWO)))
                .say(CLOCK_FIGURES, "<digits>_:_<two>_:_<two>", m -> minute(m.the(DIGITS), m.the(TWO)))
                .say(CLOCK, "<clock-figures>", m -> m.the(CLOCK_FIGURES))
                .say(CLOCK, "<digits>_:_<two> <half>", m -> half(minute(m.the(DIGITS), m.the(TWO)), m.the(HALF)))
                .say(
                        CLOCK,
                        "<digits>_:_<two>_:_<two> <half>",
                        m -> half(minute(m.the(DIGITS), m.the(TWO)), m.the(HALF)))
                .say(CLOCK, "<clock-figures> p .?", m -> half(m.the(CLOCK_FIGURES), Clock.Half.PM))
                .say(CLOCK, "<digits>_:_<two> -?_a .?", m -> half(minute(m.the(DIGITS), m.the(TWO)), Clock.Half.AM))
                .say(CLOCK, "<digits>_:_<two> -?_p .?", m -> half(minute(m.the(DIGITS), m.the(TWO)), Clock.Half.PM))
                .say(CLOCK, "<digits>_._<two>_h", m -> exact(m.the(DIGITS), m.the(TWO)))
                .say(CLOCK, "<hour> in the <half>", m -> half(m.the(HOUR), m.the(HALF)))
                .say(CLOCK, "<digits>_:_<two>_h|hrs", m -> exact(m.the(DIGITS), m.the(TWO)))
                .say(CLOCK, "<digits>_:_<two> -?_ish", m -> minute(m.the(DIGITS), m.the(TWO)))
                .say(CLOCK, "<hour> .? <half>", m -> half(m.the(HOUR), m.the(HALF)))
                .say(CLOCK, "<hour> <half> -? ish", m -> half(m.the(HOUR), m.the(HALF)))
                .say(CLOCK, "<hour> o clock", m -> m.the(HOUR))
                .say(CLOCK, "<hour>_ampm", m -> m.the(HOUR))
                .say(CLOCK, "<digits> -?_ish", m -> m.the(DIGITS))
                .say(CLOCK, "<digits>_ish <half>", m -> half(m.the(DIGITS), m.the(HALF)))
                .say(CLOCK, "<words> -? ish", m -> m.the(WORDS))
                .say(HOURS, "<digits>_h", m -> exact(m.the(DIGITS), 0))
                .say(CLOCK, "<digits>_h", m -> isRound(m.the(DIGITS)) ? null : exact(m.the(DIGITS), 0))
                .say(CLOCK, "<digits> h <two>", m -> exact(m.the(DIGITS), m.the(TWO)))
                .say(CLOCK, "<digits>_h_<two>", m -> exact(m.the(DIGITS), m.the(TWO)))
                .say(CLOCK, "<hour> o'clock|oclock", m -> m.the(HOUR))
                .say(CLOCK, "<hour> o'clock|oclock <half>", m -> half(m.the(HOUR), m.the(HALF)))
                .say(CLOCK, "o|oh? <military> hours|hrs|hour|h", m -> exact(m.the(MILITARY)))
                .say(CLOCK, "<digits> <two> hours|hrs", m -> exact(m.the(DIGITS), m.the(TWO)))
                .say(CLOCK, "<number> hundred hours|hrs", m -> Clock.of(m.the(NUMBER), 0))
                .say(CLOCK, "o|oh|zero <ones> hundred hours|hrs?", m -> Clock.of(m.the(ONES), 0))
                .say(CLOCK, "<spelled> <spelled> hours|hrs", m -> Clock.of(m.the(SPELLED), m.the(SPELLED, 1)));
    }

    private static void minutes(Rules rules) {
        rules.say(MINUTES, "a|one? quarter|qtr", m -> 15)
                .say(MINUTES, "<int>_/_<int>", m -> m.the(INT) == 1 && m.the(INT, 1) == 4 ? 15 : null)
                .say(MINUTES, "half", m -> 30)
                .say(MINUTES, "half an hour", m -> 30)
                .say(EXACT, "<noon>", m -> m.the(NOON))
                .say(EXACT, "<digits> <half>", m -> half(m.the(DIGITS), m.the(HALF)))
                .say(EXACT, "<words> <half>", m -> half(m.the(WORDS), m.the(HALF)))
                .say(EXACT, "<digits> o'clock|oclock", m -> m.the(DIGITS))
                .say(EXACT, "<words> o'clock|oclock", m -> m.the(WORDS))
                .say(FULL, "<exact>", m -> m.the(EXACT))
                .say(FULL, "<digits>", m -> m.the(DIGITS))
                .say(FULL, "<words>", m -> m.the(WORDS))
                .say(CLOCK, "<number> past <full>", m -> around(m.the(FULL), m.the(NUMBER)))
                .say(HOUR, "<number> after <full>", m -> around(m.the(FULL), m.the(NUMBER)))
                .say(NEAR_HOUR, "<spelled> to|till|til <words>", m -> around(m.the(WORDS), -m.the(SPELLED)))
                .say(HOUR, "<number> ' til|till <full>", m -> around(m.the(FULL), -m.the(NUMBER)))
                .say(HOUR, "<number> to|till|til <full>", m -> around(m.the(FULL), -m.the(NUMBER)))
                .say(CLOCK, "<number> past|after <exact>", m -> around(m.the(EXACT), m.the(NUMBER)))
                .say(CLOCK, "<number> to|till|til|before <exact>", m -> around(m.the(EXACT), -m.the(NUMBER)))
                .say(
                        CLOCK,
                        "<number> minute|minutes|min|mins past|after|from <full>",
                        m -> exactly(m.the(FULL), m.the(NUMBER)))
                .say(
                        CLOCK,
                        "<number> minute|minutes|min|mins to|till|til|before|of <full>",
                        m -> exactly(m.the(FULL), -m.the(NUMBER)))
                .say(CLOCK, "<minutes> past|after <full>", m -> around(m.the(FULL), m.the(MINUTES)))
                .say(CLOCK, "<minutes> from <full>", m -> around(m.the(FULL), m.the(MINUTES)))
                .say(CLOCK, "<minutes> to|till|til|before|of <full>", m -> around(m.the(FULL), -m.the(MINUTES)))
                .say(CLOCK, "<amount> before <exact>", m -> further(m.the(EXACT), m.the(AMOUNT), -1))
                .say(CLOCK, "<amount> past|after <exact>", m -> further(m.the(EXACT), m.the(AMOUNT), 1))
                .say(CLOCK, "half <exact>", m -> around(m.the(EXACT), 30))
                .say(CLOCK, "half <words>", m -> around(m.the(WORDS), 30))
                .say(HOUR, "half <digits>", m -> around(m.the(DIGITS), 30));
    }

    /** 2h may be a length, and 24h is all day. */
    private static boolean isRound(Clock clock) {
        return clock.open() || clock.time().getHour() == 0;
    }

    /** 2026 beside a day is a year. */
    private static boolean isYear(Clock clock) {
        return clock.time().getHour() >= 19 && clock.time().getHour() <= 21;
    }

    private static boolean zero(Token.Number number) {
        return number.digits() == 2 && number.value() < 10;
    }

    private static Clock digits(Token.Number number) {
        var minutes = number.digits() == 6 ? number.value() / 100 : number.value();
        return number.digits() == 4 || number.digits() == 6 ? Clock.of(minutes / 100, minutes % 100) : null;
    }

    /** 0800, and not 800. */
    private static boolean isMorning(Clock clock) {
        return clock != null && !clock.open() && clock.time().getHour() < 10;
    }

    /** 930 and 1730; what begins with a zero is meant as it stands. */
    private static Clock military(Token.Number number) {
        var isTime = number.digits() == 3 || number.digits() == 4;
        var hour = number.value() / 100;
        return isTime ? Clock.open(hour, number.value() % 100, number.digits() == 4 && hour < 10) : null;
    }

    private static Clock minute(Clock hour, int minute) {
        return hour == null || minute > 59 || hour.time().getMinute() > 0
                ? null
                : new Clock(hour.time().withMinute(minute), hour.open());
    }

    private static Clock half(Clock clock, Clock.Half half) {
        return clock == null ? null : clock.in(half);
    }

    private static Clock exact(Clock hour, int minute) {
        return exact(minute(hour, minute));
    }

    private static Clock exact(Clock clock) {
        return clock == null ? null : new Clock(clock.time(), false);
    }

    private static Clock exactly(Clock full, int minutes) {
        return Math.abs(minutes) < 60 ? full.plusMinutes(minutes) : null;
    }

    /** An hour before noon; null for what is no part of a day. */
    private static Clock further(Clock exact, Amount amount, int sign) {
        var minutes = amount.time().toMinutes();
        return amount.period().isZero() && minutes > 0 && minutes < 720
                ? exact.plusMinutes(sign * (int) minutes)
                : null;
    }

    /** Nobody says seven past six, but seven to six is a score. */
    private static Clock around(Clock full, int minutes) {
        return Math.abs(minutes) < 60 && minutes % 5 == 0 ? full.plusMinutes(minutes) : null;
    }
}
