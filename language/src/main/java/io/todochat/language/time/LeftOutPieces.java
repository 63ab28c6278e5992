package io.todochat.language.time;

import static io.todochat.language.time.Terms.ANY_DAY;
import static io.todochat.language.time.Terms.HOLIDAY;
import static io.todochat.language.time.Terms.MONTH;
import static io.todochat.language.time.Terms.MONTH_DAY;
import static io.todochat.language.time.Terms.PERIOD;
import static io.todochat.language.time.Terms.PIECE;
import static io.todochat.language.time.Terms.SPEC;

import io.todochat.language.grammar.Match;
import io.todochat.language.grammar.Rules;
import io.todochat.language.grammar.Term;
import io.todochat.language.time.Piece.Link;
import io.todochat.language.time.Piece.Strength;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** When what comes again and again does not come. */
final class LeftOutPieces {

    private static final Term<Dated> OUT = new Term<>("out");

    /** Days and periods that are left out together: "22 and 29 december". */
    private static final Term<List<Dated>> DAYS_OUT = new Term<>("days-out");

    private LeftOutPieces() {}

    static void rules(Rules rules) {
        var except = "except|excepting|excluding|skipping|without|minus|but|bar for|on|in|over|during? ";
        days(rules);
        rules.say(PIECE, except + "the? <spec>", m -> exceptOn(m.the(SPEC)))
                .say(PIECE, except + "<days-out>", m -> except(m.the(DAYS_OUT)))
                .say(PIECE, except + "<month>+", m -> months(m.all(MONTH)))
                .say(PIECE, ",|but|and not for|on|in|over|during? the? <spec>", m -> exceptOn(m.the(SPEC)))
                .say(PIECE, "not on|in the? <spec>", m -> exceptOn(m.the(SPEC)))
                .say(PIECE, ",|but|and not for|on|in|over|during? <days-out>", m -> except(m.the(DAYS_OUT)))
                .say(PIECE, "not on|in|over|during <days-out>", m -> except(m.the(DAYS_OUT)))
                .say(PIECE, "other|apart|aside than|from on|in? the? <spec>", m -> exceptOn(m.the(SPEC)))
                .say(PIECE, "other|apart|aside than|from on? <days-out>", m -> except(m.the(DAYS_OUT)))
                .say(PIECE, "but|and? not|skip|skipping|omit|omitting for|on? <days-out>", m -> open(m.the(DAYS_OUT)))
                .say(PIECE, "but|and? leave|leaving out <days-out>", m -> open(m.the(DAYS_OUT)))
                .say(
                        PIECE,
                        "but|and? no|none <one-of-series>? for|on|in|over|during <days-out>",
                        m -> open(m.the(DAYS_OUT)))
                .say(PIECE, "but|and? no <one-of-series> <days-out>", m -> open(m.the(DAYS_OUT)))
                .say(
                        PIECE,
                        "( not|no|except <one-of-series>? for|on|in|over|during? <days-out> )",
                        m -> open(m.the(DAYS_OUT)))
                .say(PIECE, "closed|paused|pausing for|on|in|over|during? <days-out>", m -> open(m.the(DAYS_OUT)))
                .say(PIECE, "not in|during <month>+", m -> months(m.all(MONTH)))
                .say(
                        PIECE,
                        "don't|dont|never put|do|plan|schedule|make|book|set it|this|that|them on|for|in? <days-out>",
                        m -> except(m.the(DAYS_OUT)))
                .say(PIECE, "with the exception of <days-out>", m -> except(m.the(DAYS_OUT)));
    }

    private static void days(Rules rules) {
        var to = " -|–|to|through|thru|until|till ";
        rules.say(OUT, "<any-day>", m -> m.the(ANY_DAY))
                .say(OUT, "<period>", m -> m.the(PERIOD))
                .say(DAYS_OUT, "<out>+", m -> m.all(OUT))
                .say(DAYS_OUT, "over|during <holiday>", m -> List.of(around(m.the(HOLIDAY))))
                .say(DAYS_OUT, "from? <any-day>" + to + "<any-day>", m -> span(m.the(ANY_DAY), m.the(ANY_DAY, 1)))
                .say(DAYS_OUT, "between <any-day> and <any-day>", m -> span(m.the(ANY_DAY), m.the(ANY_DAY, 1)))
                .say(DAYS_OUT, "the? <month-day>+ of? <month>", LeftOutPieces::ofMonth)
                .say(DAYS_OUT, "<month> the? <month-day>+", LeftOutPieces::ofMonth)
                .say(
                        DAYS_OUT,
                        "from|between? the? <month-day>" + to.replace(" -", " and|-") + "the? <month-day> of? <month>",
                        LeftOutPieces::spanOfMonth)
                .say(DAYS_OUT, "from? <month> the? <month-day>" + to + "the? <month-day>", LeftOutPieces::spanOfMonth);
    }

    /** A holiday as people keep it: the day before and the day behind it too. */
    private static Dated around(Dated holiday) {
        return Dated.period(base -> {
            var day = holiday.in(base).from();
            return new Days(day.minusDays(1), day.plusDays(2));
        });
    }

    private static List<Dated> span(Dated from, Dated to) {
        return List.of(base -> {
            var first = from.in(base);
            var last = first == null ? null : to.in(base.startingAt(first.from()));
            return last == null || !last.until().isAfter(first.from()) ? null : new Days(first.from(), last.until());
        });
    }

    /** Null where the month lacks one of them. */
    private static List<Dated> ofMonth(Match m) {
        var days = m.all(MONTH_DAY).stream()
                .map(day -> Calendar.yearly(m.the(MONTH), day))
                .toList();
        return days.stream().anyMatch(Objects::isNull) ? null : days;
    }

    private static List<Dated> spanOfMonth(Match m) {
        var ends = Stream.of(m.the(MONTH_DAY), m.the(MONTH_DAY, 1))
                .map(day -> Calendar.yearly(m.the(MONTH), day))
                .toList();
        return ends.contains(null) ? null : span(ends.getFirst(), ends.getLast());
    }

    private static Piece months(List<Month> months) {
        return new Piece(
                Link.NONE,
                new Piece.Except(Pattern.every(1, Unit.YEAR).months(months), List.of(), false),
                Strength.BESIDE);
    }

    /** A date among them is left out by itself. */
    private static Piece exceptOn(Pattern spec) {
        return spec.months().isEmpty() && spec.monthDays().isEmpty()
                        || spec.monthDays().isEmpty() && spec.days().isEmpty()
                ? new Piece(Link.NONE, new Piece.Except(spec, List.of(), false), Strength.BESIDE)
                : null;
    }

    private static Piece except(List<Dated> days) {
        return new Piece(Link.NONE, new Piece.Except(null, days, false), Strength.BESIDE);
    }

    private static Piece open(List<Dated> days) {
        return new Piece(Link.NONE, new Piece.Except(null, days, true), Strength.BESIDE);
    }
}
