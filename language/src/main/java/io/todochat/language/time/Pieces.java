package io.todochat.language.time;

import static io.todochat.language.time.Terms.AMOUNT;
import static io.todochat.language.time.Terms.ANY_DAY;
import static io.todochat.language.time.Terms.BARE_HOUR;
import static io.todochat.language.time.Terms.CLEAR_FIGURES;
import static io.todochat.language.time.Terms.CLOCK;
import static io.todochat.language.time.Terms.CLOCK_FIGURES;
import static io.todochat.language.time.Terms.DAY;
import static io.todochat.language.time.Terms.EVERY;
import static io.todochat.language.time.Terms.FIGURES;
import static io.todochat.language.time.Terms.FRAME;
import static io.todochat.language.time.Terms.FULL_WEEKDAY;
import static io.todochat.language.time.Terms.HALF;
import static io.todochat.language.time.Terms.HOUR;
import static io.todochat.language.time.Terms.HOURS;
import static io.todochat.language.time.Terms.HOUR_LINK;
import static io.todochat.language.time.Terms.INT;
import static io.todochat.language.time.Terms.LINK;
import static io.todochat.language.time.Terms.LOOSE_FIGURES;
import static io.todochat.language.time.Terms.MONTH;
import static io.todochat.language.time.Terms.MONTH_DAY;
import static io.todochat.language.time.Terms.NTH;
import static io.todochat.language.time.Terms.NUMBER;
import static io.todochat.language.time.Terms.ORDINAL;
import static io.todochat.language.time.Terms.PART;
import static io.todochat.language.time.Terms.PERIOD;
import static io.todochat.language.time.Terms.PIECE;
import static io.todochat.language.time.Terms.QUANTITY;
import static io.todochat.language.time.Terms.SPEC;
import static io.todochat.language.time.Terms.UNIT;
import static io.todochat.language.time.Terms.WEEKDAY;
import static io.todochat.language.time.Terms.YEAR;

import io.todochat.language.grammar.Match;
import io.todochat.language.grammar.Rules;
import io.todochat.language.grammar.Term;
import io.todochat.language.time.Piece.Link;
import io.todochat.language.time.Piece.Strength;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;

/** The pieces that a sentence says its times in, with their prepositions. */
final class Pieces {

    private static final Term<Boolean> HEDGE = new Term<>("hedge");

    /** A preposition that makes "the 4th" a day. */
    private static final Term<Link> FIRM_LINK = new Term<>("firm-link");

    private Pieces() {}

    static void rules(Rules rules) {
        links(rules);
        days(rules);
        repeats(rules);
        bounds(rules);
        amounts(rules);
        looseDays(rules);
        periods(rules);
        ranges(rules);
        hours(rules);
        times(rules);
        lengths(rules);
        corrections(rules);
    }

    private static void links(Rules rules) {
        rules.say(
                        HEDGE,
                        "around|about|approximately|approx|circa|roughly|maybe|perhaps|probably|preferably|sometime|~",
                        m -> true)
                .say(HEDGE, "some time", m -> true)
                .say(LINK, "<hedge>", m -> Link.AT)
                .say(LINK, "<hedge>? due? on|for|at|@|in|during|over <hedge>?", m -> Link.AT)
                .say(LINK, "due", m -> Link.AT)
                .say(LINK, "<hedge>? due? by|before|until|till|til|through|thru|ending <hedge>?", m -> Link.BY)
                .say(LINK, "due? no|not later than", m -> Link.BY)
                .say(LINK, "up to", m -> Link.BY)
                .say(LINK, "ending|ends|finishing on|in|at?", m -> Link.BY)
                .say(LINK, "on or before", m -> Link.BY)
                .say(LINK, "from|after|since|between <hedge>?", m -> Link.FROM)
                .say(LINK, "in between", m -> Link.FROM)
                .say(LINK, "starting|starts|beginning|begins|commencing|effective on|in|at|from|with?", m -> Link.FROM)
                .say(LINK, "as of|from", m -> Link.FROM)
                .say(LINK, "to|-|–|through|thru|and|until|till|til|/", m -> Link.TO)
                .say(FIRM_LINK, "due? on|for|due", m -> Link.AT)
                .say(FIRM_LINK, "due? by|before|until|till|through", m -> Link.BY)
                .say(FIRM_LINK, "from|since|after|starting|beginning on?", m -> Link.FROM)
                .say(FIRM_LINK, "to", m -> Link.TO)
                .say(HOUR_LINK, "at|@ <hedge>?", m -> Link.AT)
                .say(HOUR_LINK, "<hedge> at?", m -> Link.AT)
                .say(HOUR_LINK, "by|before|until|till|til|due <hedge>?", m -> Link.BY)
                .say(HOUR_LINK, "no later than", m -> Link.BY)
                .say(HOUR_LINK, "from|after|past|since|starting at?", m -> Link.FROM);
    }

    private static void days(Rules rules) {
        rules.say(PIECE, "<day>", m -> day(m.the(DAY), Link.NONE, Strength.SURE))
                .say(PIECE, "<link> <day>", m -> day(m.the(DAY), m.the(LINK), Strength.SURE))
                .say(PIECE, "<link>? <figures>_-|.|:|t_<clock>", m -> dayAndTime(m.the(FIGURES), m.the(CLOCK), m))
                .say(PIECE, "for the day", m -> day(Dated.day(Base::today), Link.NONE, Strength.SURE))
                .say(PIECE, "my day", m -> day(Dated.day(Base::today), Link.NONE, Strength.SURE))
                .say(
                        PIECE,
                        "<any-day> +|plus <amount>",
                        m -> m.the(AMOUNT).isDays()
                                ? day(m.the(ANY_DAY).then(m.the(AMOUNT)::after), Link.NONE, Strength.SURE)
                                : null);
    }

    private static void looseDays(Rules rules) {
        rules.say(PIECE, "<full-weekday>", m -> weekday(m.the(FULL_WEEKDAY), Link.NONE, Strength.FREE))
                .say(PIECE, "<weekday>", m -> weekday(m.the(WEEKDAY), Link.NONE, Strength.ALONE))
                .say(PIECE, "<link> the? <weekday>", m -> weekday(m.the(WEEKDAY), m.the(LINK), Strength.SURE))
                .say(PIECE, "the? <nth>", m -> day(Calendar.monthly(m.the(NTH)), Link.NONE, Strength.ALONE))
                .say(
                        PIECE,
                        "<firm-link> the? <nth>",
                        m -> day(Calendar.monthly(m.the(NTH)), m.the(FIRM_LINK), Strength.FREE))
                .say(
                        PIECE,
                        "<firm-link> the <ordinal>",
                        m -> day(Calendar.monthly(m.the(ORDINAL)), m.the(FIRM_LINK), Strength.FREE))
                .say(PIECE, "<clear-figures>", m -> day(m.the(CLEAR_FIGURES), Link.NONE, Strength.ALONE))
                .say(PIECE, "on|by|due|until <loose-figures>", m -> day(m.the(LOOSE_FIGURES), Link.AT, Strength.FREE))
                .say(PIECE, "<link> <any-day>", m -> day(m.the(ANY_DAY), m.the(LINK), Strength.FREE));
    }

    private static void periods(Rules rules) {
        rules.say(PIECE, "<period>", m -> stretch(m.the(PERIOD), Link.NONE, Strength.SURE))
                .say(PIECE, "<link> <period>", m -> stretch(m.the(PERIOD), m.the(LINK), Strength.SURE))
                .say(
                        PIECE,
                        "<link> the|an|a? <month>",
                        m -> stretch(Calendar.month(m.the(MONTH)), m.the(LINK), Strength.FREE))
                .say(PIECE, "may", m -> stretch(Calendar.month(Month.MAY), Link.NONE, Strength.ALONE))
                .say(PIECE, "march", m -> stretch(Calendar.month(Month.MARCH), Link.NONE, Strength.ALONE))
                .say(PIECE, "<month>", m -> stretch(Calendar.month(m.the(MONTH)), Link.NONE, Strength.BESIDE))
                .say(
                        PIECE,
                        "in|since|until|till|by|during|before|for the? year? <year>",
                        m -> stretch(Calendar.year(m.the(YEAR)), Link.AT, Strength.FREE))
                .say(
                        PIECE,
                        "from|between <year> to|-|–|~|and|until|through <year>",
                        m -> stretch(years(m.the(YEAR), m.the(YEAR, 1)), Link.FROM, Strength.FREE));
    }

    /** Days of one month, from one to another. */
    private static void ranges(Rules rules) {
        var to = " -|–|to|through|thru|and|until|till ";
        rules.say(
                        PIECE,
                        "from|between|on? the? <month-day>" + to + "the? <month-day> of? <month> ,? of?",
                        m -> range(m, null))
                .say(
                        PIECE,
                        "from|between|on? the? <month-day>" + to + "the? <month-day> of? <month> ,? of? <year>",
                        m -> range(m, m.the(YEAR)))
                .say(PIECE, "from|between|on? <month> the? <month-day>" + to + "the? <month-day>", m -> range(m, null))
                .say(
                        PIECE,
                        "from|between|on? <month> the? <month-day>" + to + "the? <month-day> ,? <year>",
                        m -> range(m, m.the(YEAR)))
                .say(
                        PIECE,
                        "from|between <int> -|to <int> of|in? <frame>",
                        m -> stretch(
                                Dated.period(b -> between(
                                        Calendar.dayOf(m.the(FRAME).in(b), m.the(INT)),
                                        Calendar.dayOf(m.the(FRAME).in(b), m.the(INT, 1)))),
                                Link.FROM,
                                Strength.SURE))
                .say(PIECE, "from <int>_/_<int> -|to|until <int>_/_<int> ,|/? <year>", Pieces::figures);
    }

    private static void times(Rules rules) {
        rules.say(PIECE, "<clock-figures>", m -> time(m.all(CLOCK_FIGURES), Link.NONE, bare(m.the(CLOCK_FIGURES))))
                .say(PIECE, "<clock>", m -> time(m.all(CLOCK), Link.NONE, Strength.SURE))
                .say(PIECE, "<hour-link> <hours>", m -> time(m.all(HOURS), m.the(HOUR_LINK), Strength.SURE))
                .say(PIECE, "<hour-link> <clock>", m -> time(m.all(CLOCK), m.the(HOUR_LINK), Strength.SURE))
                .say(PIECE, "<link> a? <clock>", m -> time(m.all(CLOCK), m.the(LINK), Strength.SURE))
                .say(PIECE, "at|@ <clock>+", m -> time(m.all(CLOCK), Link.AT, Strength.SURE))
                .say(PIECE, "at|@ <hour>+", m -> time(m.all(HOUR), Link.AT, Strength.COUNTED))
                .say(
                        PIECE,
                        "at|@ <hour>+ <half>",
                        m -> time(
                                m.all(HOUR).stream().map(h -> h.in(m.the(HALF))).toList(), Link.AT, Strength.SURE))
                .say(
                        PIECE,
                        "<hour-link> <hour>",
                        m -> time(
                                m.all(HOUR),
                                m.the(HOUR_LINK),
                                m.the(HOUR_LINK) == Link.AT ? Strength.COUNTED : Strength.FREE))
                .say(PIECE, "<bare-hour>", m -> time(m.all(BARE_HOUR), Link.NONE, Strength.BESIDE))
                .say(PIECE, "for <bare-hour>", m -> time(m.all(BARE_HOUR), Link.FOR, Strength.BESIDE))
                .say(PIECE, "this <part>", m -> new Piece(Link.NONE, new Piece.Part(m.the(PART)), Strength.SURE))
                .say(PIECE, "in|during|at|by|before|until|around|for|late the? <part>", m -> part(m.the(PART)))
                .say(PIECE, "lunch|lunchtime", m -> time(List.of(Clock.of(12, 0)), Link.AT, Strength.BESIDE))
                .say(
                        PIECE,
                        "at|for|by|during|over lunch|lunchtime",
                        m -> time(List.of(Clock.of(12, 0)), Link.AT, Strength.FREE))
                .say(PIECE, "after lunch", m -> time(List.of(Clock.of(13, 0)), Link.FROM, Strength.FREE))
                .say(PIECE, Slips.of("tonight") + "|tonite|tonight's", m -> tonight(DayPart.NIGHT))
                .say(PIECE, "late|later tonight", m -> tonight(DayPart.LATE))
                .say(PIECE, "<part>", m -> new Piece(Link.NONE, new Piece.Part(m.the(PART)), Strength.BESIDE))
                .say(PIECE, "<part> of", m -> new Piece(Link.NONE, new Piece.Part(m.the(PART)), Strength.BESIDE));
    }

    private static void hours(Rules rules) {
        var to = " -|–|to|till|until|through|and ";
        rules.say(
                        PIECE,
                        "from|between|around|at? <clock>" + to + "<clock>",
                        m -> hours(m.the(CLOCK), m.the(CLOCK, 1), Strength.SURE))
                .say(
                        PIECE,
                        "from|between|around|at? <hour>" + to + "<clock>",
                        m -> hours(m.the(HOUR), m.the(CLOCK), Strength.SURE))
                .say(
                        PIECE,
                        "from|between|around|at? <clock>" + to + "<hour>",
                        m -> hours(m.the(CLOCK), m.the(HOUR), Strength.FREE))
                .say(PIECE, "at <hour>" + to + "<hour>", m -> hours(m.the(HOUR), m.the(HOUR, 1), Strength.BESIDE))
                .say(PIECE, "between <hour> and <hour>", m -> hours(m.the(HOUR), m.the(HOUR, 1), Strength.FREE))
                .say(PIECE, "from <hour>" + to + "<hour>", m -> hours(m.the(HOUR), m.the(HOUR, 1), Strength.FREE))
                .say(PIECE, "between <hour>" + to + "<hour>", m -> hours(m.the(HOUR), m.the(HOUR, 1), Strength.BESIDE))
                .say(
                        PIECE,
                        "in? between? <hour>" + to + "<clock> ish?",
                        m -> hours(m.the(HOUR), m.the(CLOCK), Strength.SURE))
                .say(PIECE, "<hour>" + to + "<hour>", m -> hours(m.the(HOUR), m.the(HOUR, 1), Strength.BESIDE));
    }

    private static void amounts(Rules rules) {
        rules.say(PIECE, "in|within <hedge>? ~? <amount>", m -> fromNow(m.the(AMOUNT)))
                .say(PIECE, "in <hedge>? <amount> '|’? time", m -> fromNow(m.the(AMOUNT)))
                .say(PIECE, "within|in the next? hour", m -> fromNow(Amount.of(Duration.ofHours(1))))
                .say(PIECE, "after <amount>", m -> fromNow(m.the(AMOUNT)))
                .say(PIECE, "in? <amount> from|after right? now", m -> fromNow(m.the(AMOUNT)))
                .say(PIECE, "<amount> now", m -> fromNow(m.the(AMOUNT)))
                .say(PIECE, "<amount> later|hence|out|on", m -> fromNow(m.the(AMOUNT)))
                .say(PIECE, "now? + <amount>", m -> fromNow(m.the(AMOUNT)))
                .say(PIECE, "the minute|min|hour after", m -> fromNow(Amount.of(Duration.ofMinutes(1))))
                .say(PIECE, "now", m -> fromNow(Amount.NOTHING))
                .say(PIECE, "right|just now", m -> fromNow(Amount.NOTHING))
                .say(PIECE, "at the|this moment|time", m -> day(Dated.day(Base::today), Link.AT, Strength.SURE))
                .say(PIECE, "at present", m -> day(Dated.day(Base::today), Link.AT, Strength.SURE))
                .say(PIECE, "<amount> ago", m -> past())
                .say(PIECE, "the? last|past|previous <amount>", m -> past())
                .say(PIECE, "for|lasting|taking <hedge>? up? to? <amount>", m -> length(m.the(AMOUNT)))
                .say(
                        PIECE,
                        "for|over|within? the? next|following|coming <quantity> <unit>",
                        m -> next(m.the(UNIT), m.the(QUANTITY)))
                .say(PIECE, "for|over|during the? next|coming <unit>", m -> next(m.the(UNIT), 1));
    }

    /** How long, and how long before. */
    private static void lengths(Rules rules) {
        rules.say(PIECE, "<amount>", m -> new Piece(Link.NONE, new Piece.Length(m.the(AMOUNT)), Strength.FREE))
                .say(
                        PIECE,
                        "<amount> before|beforehand|earlier|prior|ahead|early",
                        m -> new Piece(Link.NONE, new Piece.Lead(m.the(AMOUNT)), Strength.SURE))
                .say(
                        PIECE,
                        "<amount> in advance",
                        m -> new Piece(Link.NONE, new Piece.Lead(m.the(AMOUNT)), Strength.SURE))
                .say(
                        PIECE,
                        "<amount> ahead of time",
                        m -> new Piece(Link.NONE, new Piece.Lead(m.the(AMOUNT)), Strength.SURE));
    }

    private static void repeats(Rules rules) {
        rules.say(PIECE, "@? <every>", m -> every(m.the(EVERY)))
                .say(PIECE, "@? <every> ,? <spec>", m -> every(m.the(EVERY).and(m.the(SPEC))))
                .say(
                        PIECE,
                        "@? <every> ,? <spec> ,? <spec>",
                        m -> every(m.the(EVERY).and(m.the(SPEC)).and(m.the(SPEC, 1))));
    }

    private static void bounds(Rules rules) {
        rules.say(
                        PIECE,
                        "for|up? to? <number> more? times|occurrences|occurences|occurrence|instances|repetitions",
                        m -> times(m.the(NUMBER)))
                .say(PIECE, "for|up? to? <int>_x", m -> times(m.the(INT)))
                .say(PIECE, "for|up? to? x_<int>", m -> times(m.the(INT)))
                .say(PIECE, "twice", m -> times(2))
                .say(PIECE, "thrice", m -> times(3))
                .say(
                        PIECE,
                        "except|excluding|skipping|without|minus for|on|in? the? <spec>",
                        m -> exceptOn(m.the(SPEC)))
                .say(PIECE, "except|excluding|skipping|without|minus for|on|in? <any-day>", m -> except(m.the(ANY_DAY)))
                .say(
                        PIECE,
                        "except|excluding|skipping|without|minus for|on|in? <month>+",
                        m -> new Piece(
                                Link.NONE,
                                new Piece.Except(Pattern.every(1, Unit.YEAR).months(m.all(MONTH)), null),
                                Strength.BESIDE))
                .say(PIECE, "but|and? not for|on|in? the? <spec>", m -> exceptOn(m.the(SPEC)))
                .say(PIECE, "but|and? not on|in? <any-day>", m -> except(m.the(ANY_DAY)))
                .say(PIECE, "other than|apart from on? <any-day>", m -> except(m.the(ANY_DAY)));
    }

    private static void corrections(Rules rules) {
        rules.say(
                        PIECE,
                        ",|-|–|.? no|oops|sorry|wait|actually|rather ,? no|wait|sorry|actually|rather|make?",
                        m -> correction())
                .say(PIECE, ",|-|–|.? i mean|meant ,?", m -> correction())
                .say(PIECE, ",|-|–|.? make it|that", m -> correction())
                .say(PIECE, ",|-|–|.? scratch|strike that ,?", m -> correction())
                .say(PIECE, ",|-|–|.? or rather|better ,?", m -> correction());
    }

    private static Piece correction() {
        return new Piece(Link.NONE, new Piece.Correction(), Strength.SURE);
    }

    private static Piece day(Dated dated, Link link, Strength strength) {
        return new Piece(link, new Piece.Day(dated), strength);
    }

    private static Piece dayAndTime(Dated dated, Clock clock, Match m) {
        return new Piece(m.maybe(LINK).orElse(Link.NONE), new Piece.DayAndTime(dated, clock), Strength.SURE);
    }

    private static Piece weekday(DayOfWeek day, Link link, Strength strength) {
        return new Piece(link, new Piece.Weekday(day), strength);
    }

    private static Piece stretch(Dated dated, Link link, Strength strength) {
        return new Piece(link, new Piece.Stretch(dated, null), strength);
    }

    private static Piece time(List<Clock> clocks, Link link, Strength strength) {
        return clocks.stream().anyMatch(Objects::isNull) ? null : new Piece(link, new Piece.Time(clocks), strength);
    }

    /** 3:16 may be a verse, 15:16 is a time. */
    private static Strength bare(Clock clock) {
        return clock.open() ? Strength.ALONE : Strength.SURE;
    }

    private static Piece tonight(DayPart part) {
        return new Piece(Link.NONE, new Piece.Part(part), Strength.SURE);
    }

    private static Piece part(DayPart part) {
        return new Piece(Link.AT, new Piece.Part(part), Strength.SURE);
    }

    private static Piece hours(Clock from, Clock until, Strength strength) {
        return new Piece(Link.FROM, new Piece.Hours(from, until), strength);
    }

    private static Piece fromNow(Amount amount) {
        return new Piece(Link.AT, new Piece.FromNow(amount), Strength.SURE);
    }

    private static Piece past() {
        return new Piece(Link.NONE, new Piece.Past(), Strength.SURE);
    }

    private static Piece next(Unit unit, double quantity) {
        var dated = Periods.next(unit, quantity);
        return dated == null ? null : new Piece(Link.AT, new Piece.Stretch(dated, unit.times(quantity)), Strength.SURE);
    }

    private static Piece length(Amount amount) {
        return new Piece(Link.FOR, new Piece.Length(amount), Strength.SURE);
    }

    private static Piece every(Pattern pattern) {
        return new Piece(Link.NONE, new Piece.Every(pattern), Strength.SURE);
    }

    private static Piece times(int count) {
        return count < 1 ? null : new Piece(Link.FOR, new Piece.Times(count), Strength.BESIDE);
    }

    /** A date among them is left out by itself. */
    private static Piece exceptOn(Pattern spec) {
        return spec.months().isEmpty() && spec.monthDays().isEmpty()
                        || spec.monthDays().isEmpty() && spec.days().isEmpty()
                ? new Piece(Link.NONE, new Piece.Except(spec, null), Strength.BESIDE)
                : null;
    }

    private static Piece except(Dated day) {
        return new Piece(Link.NONE, new Piece.Except(null, day), Strength.BESIDE);
    }

    private static Piece range(Match m, Integer year) {
        var month = m.the(MONTH);
        int from = m.the(MONTH_DAY);
        int to = m.the(MONTH_DAY, 1);
        var first = year == null ? Calendar.yearly(month, from) : Calendar.exact(year, month, from);
        var isThere = first != null && from <= to && to <= month.maxLength();
        return isThere && (year == null || Calendar.exact(year, month, to) != null)
                ? stretch(
                        Dated.period(b ->
                                between(first.in(b).from(), first.in(b).from().plusDays(to - from))),
                        Link.FROM,
                        Strength.SURE)
                : null;
    }

    private static Piece figures(Match m) {
        var from = Calendar.figures(m.the(INT), m.the(INT, 1), m.the(YEAR));
        var to = Calendar.figures(m.the(INT, 2), m.the(INT, 3), m.the(YEAR));
        return from == null || to == null
                ? null
                : stretch(Dated.period(b -> between(from.in(b).from(), to.in(b).from())), Link.FROM, Strength.SURE);
    }

    private static Dated years(int from, int to) {
        return from < to
                ? Dated.period(b -> new Days(
                        Unit.YEAR.around(LocalDate.of(from, 1, 1)).from(),
                        Unit.YEAR.around(LocalDate.of(to, 1, 1)).until()))
                : null;
    }

    static Days between(LocalDate from, LocalDate last) {
        return from == null || last == null || last.isBefore(from) ? null : new Days(from, last.plusDays(1));
    }
}
