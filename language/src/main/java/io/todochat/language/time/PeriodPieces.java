package io.todochat.language.time;

import static io.todochat.language.time.Terms.FULL_MONTH;
import static io.todochat.language.time.Terms.LINK;
import static io.todochat.language.time.Terms.MONTH;
import static io.todochat.language.time.Terms.PERIOD;
import static io.todochat.language.time.Terms.PIECE;
import static io.todochat.language.time.Terms.SEASON;
import static io.todochat.language.time.Terms.YEAR;

import io.todochat.language.grammar.Rules;
import io.todochat.language.time.Piece.Link;
import io.todochat.language.time.Piece.Strength;
import java.time.LocalDate;
import java.time.Month;

/** Periods, with their prepositions: months, seasons, years, a weekend. */
final class PeriodPieces {

    private PeriodPieces() {}

    static void rules(Rules rules) {
        rules.say(
                        PIECE,
                        "<hedge>? in|during|sometime <hedge>? <month>",
                        m -> Pieces.stretch(whole(Calendar.month(m.the(MONTH))), Link.AT, Strength.FREE))
                .say(
                        PIECE,
                        "<hedge>? in|during <hedge>? <month> ,? of? <year>",
                        m -> Pieces.stretch(whole(Calendar.month(m.the(MONTH), m.the(YEAR))), Link.AT, Strength.SURE))
                .say(
                        PIECE,
                        "<full-month>",
                        m -> Pieces.stretch(Calendar.month(m.the(FULL_MONTH)), Link.NONE, Strength.FREE))
                .say(
                        PIECE,
                        "my|our week",
                        m -> Pieces.stretch(Periods.aroundToday(Unit.WEEK, 0), Link.NONE, Strength.FREE))
                .say(
                        PIECE,
                        "my|our month",
                        m -> Pieces.stretch(Periods.aroundToday(Unit.MONTH, 0), Link.NONE, Strength.FREE))
                .say(PIECE, "weekend", m -> Pieces.stretch(Periods.weekend(0), Link.NONE, Strength.FREE))
                .say(PIECE, "<link> weekend", m -> Pieces.stretch(Periods.weekend(0), m.the(LINK), Strength.FREE))
                .say(PIECE, "my|our weekend", m -> Pieces.stretch(Periods.weekend(0), Link.NONE, Strength.FREE))
                .say(PIECE, "<period>", m -> Pieces.stretch(m.the(PERIOD), Link.NONE, Strength.SURE))
                .say(PIECE, "within <period>", m -> Pieces.stretch(m.the(PERIOD), Link.AT, Strength.SURE))
                .say(PIECE, "<link> <period>", m -> Pieces.stretch(m.the(PERIOD), m.the(LINK), Strength.SURE))
                .say(
                        PIECE,
                        "<link> the|an|a? <month>",
                        m -> Pieces.stretch(Calendar.month(m.the(MONTH)), m.the(LINK), Strength.FREE))
                .say(
                        PIECE,
                        "the year <year>",
                        m -> Pieces.stretch(Calendar.year(m.the(YEAR)), Link.NONE, Strength.FREE))
                .say(PIECE, "<season>", m -> Pieces.stretch(season(m.the(SEASON)), Link.NONE, Strength.ALONE))
                .say(
                        PIECE,
                        "<hedge>? in|during|over <season>",
                        m -> Pieces.stretch(season(m.the(SEASON)), Link.AT, Strength.FREE))
                .say(
                        PIECE,
                        "by|until|till|before <season>",
                        m -> Pieces.stretch(comingSeason(m.the(SEASON)), Link.BY, Strength.FREE))
                .say(PIECE, "may", m -> Pieces.stretch(Calendar.month(Month.MAY), Link.NONE, Strength.ALONE))
                .say(PIECE, "march", m -> Pieces.stretch(Calendar.month(Month.MARCH), Link.NONE, Strength.ALONE))
                .say(PIECE, "<month>", m -> Pieces.stretch(Calendar.month(m.the(MONTH)), Link.NONE, Strength.BESIDE))
                .say(
                        PIECE,
                        "in|since|by|during|before|for the? year? <year>",
                        m -> Pieces.stretch(Calendar.year(m.the(YEAR)), Link.AT, Strength.FREE))
                .say(
                        PIECE,
                        "until|till|til the? year? <year>",
                        m -> Pieces.stretch(Calendar.year(m.the(YEAR)), Link.BY, Strength.FREE))
                .say(
                        PIECE,
                        "is|was|years|over|during <year> to|-|–|~|through <year>",
                        m -> Pieces.stretch(years(m.the(YEAR), m.the(YEAR, 1)), Link.FROM, Strength.FREE))
                .say(
                        PIECE,
                        "from|between <year> to|-|–|~|and|until|through <year>",
                        m -> Pieces.stretch(years(m.the(YEAR), m.the(YEAR, 1)), Link.FROM, Strength.FREE));
    }

    /** One that has not begun. */
    private static Dated comingSeason(Season season) {
        return Dated.period(base -> {
            var next = season.next(base.today());
            return next.from().isAfter(base.today()) ? next : season.next(next.until());
        });
    }

    /** What is to be done in it has time until its end. */
    private static Dated whole(Dated period) {
        return Dated.period(base -> period.in(base).asEnd());
    }

    private static Dated season(Season season) {
        return Dated.period(base -> season.next(base.today()));
    }

    private static Dated years(int from, int to) {
        return from < to
                ? Dated.period(b -> new Days(
                        Unit.YEAR.around(LocalDate.of(from, 1, 1)).from(),
                        Unit.YEAR.around(LocalDate.of(to, 1, 1)).until()))
                : null;
    }
}
