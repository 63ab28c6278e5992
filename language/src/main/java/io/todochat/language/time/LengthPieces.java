package io.todochat.language.time;

import static io.todochat.language.time.Terms.AMOUNT;
import static io.todochat.language.time.Terms.DATE;
import static io.todochat.language.time.Terms.INT;
import static io.todochat.language.time.Terms.PART_OF_AMOUNT;
import static io.todochat.language.time.Terms.PIECE;
import static io.todochat.language.time.Terms.QUANTITY;
import static io.todochat.language.time.Terms.TWO;
import static io.todochat.language.time.Terms.UNIT;
import static io.todochat.language.time.Terms.WEEKDAY;

import io.todochat.language.grammar.Match;
import io.todochat.language.grammar.Rules;
import io.todochat.language.grammar.Term;
import io.todochat.language.time.Piece.Link;
import io.todochat.language.time.Piece.Strength;
import java.time.Duration;
import java.util.List;

/** How long from now, how long at all, and how long before. */
final class LengthPieces {

    /** How long before something. */
    private static final Term<Amount> AHEAD = new Term<>("ahead");

    private LengthPieces() {}

    /** "For three days from Wednesday": how long, and from when on. */
    static void spans(Rules rules) {
        rules.say(PIECE, "for <amount> from <weekday>", m -> span(m.the(AMOUNT), Relative.comingDay(m.the(WEEKDAY))))
                .say(PIECE, "for <amount> from the? <date>", m -> span(m.the(AMOUNT), m.the(DATE)));
    }

    private static Piece span(Amount amount, Dated day) {
        return amount.isDays()
                ? Pieces.stretch(
                        Dated.period(base -> {
                            var from = day.in(base).from();
                            return new Days(from, amount.after(from));
                        }),
                        Link.FROM,
                        Strength.SURE)
                : null;
    }

    static void amounts(Rules rules) {
        rules.say(PIECE, "in|within <hedge>? ~? <amount>", m -> fromNow(m.the(AMOUNT)))
                // Elsewhere that is a Monday: "move 1 mon".
                .say(PIECE, "in|within <int> mon", m -> fromNow(Unit.MONTH.times(m.the(INT))))
                .say(PIECE, "in|within <int>_:_<two> hours|hrs|hour|h", m -> hours(m.the(INT), m.the(TWO)))
                .say(PIECE, "in <hedge>? <amount> '|’? time", m -> fromNow(m.the(AMOUNT)))
                .say(PIECE, "within|in the next? hour", m -> fromNow(Amount.of(Duration.ofHours(1))))
                .say(PIECE, "after <amount>", m -> fromNow(m.the(AMOUNT)))
                .say(PIECE, "in? <amount> from|after right? now", m -> fromNow(m.the(AMOUNT)))
                .say(PIECE, "<amount> now", m -> fromNow(m.the(AMOUNT)))
                .say(PIECE, "<amount> later|hence|out|on", m -> fromNow(m.the(AMOUNT)))
                .say(PIECE, "now? + <amount>", m -> fromNow(m.the(AMOUNT)))
                .say(PIECE, "the minute|min|hour after", m -> fromNow(Amount.of(Duration.ofMinutes(1))))
                .say(PIECE, "now", m -> fromNow(Amount.NOTHING))
                .say(PIECE, "between now", m -> Pieces.day(Dated.day(Base::today), Link.FROM, Strength.SURE))
                .say(PIECE, "right|just now", m -> fromNow(Amount.NOTHING))
                .say(PIECE, "at the|this moment|time", m -> Pieces.day(Dated.day(Base::today), Link.AT, Strength.SURE))
                .say(PIECE, "at present", m -> Pieces.day(Dated.day(Base::today), Link.AT, Strength.SURE))
                .say(
                        PIECE,
                        "the? next|coming|following <part-of-amount> ,? and? <part-of-amount>",
                        m -> fromNow(m.the(PART_OF_AMOUNT).plus(m.the(PART_OF_AMOUNT, 1))))
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
    static void lengths(Rules rules) {
        rules.say(PIECE, "<amount>", m -> new Piece(Link.NONE, new Piece.Length(m.the(AMOUNT)), Strength.FREE))
                .say(PIECE, "<ahead> before|beforehand|earlier|prior|ahead|early", m -> lead(m.the(AHEAD)))
                .say(PIECE, "<ahead> in advance", m -> lead(m.the(AHEAD)))
                .say(PIECE, "<ahead> ahead of time", m -> lead(m.the(AHEAD)))
                .say(AHEAD, "<part-of-amount>", m -> m.the(PART_OF_AMOUNT))
                .say(AHEAD, "<part-of-amount> <part-of-amount> <part-of-amount>?", m -> sum(m.all(PART_OF_AMOUNT)))
                .say(
                        AHEAD,
                        "<part-of-amount> ,? and <part-of-amount>",
                        m -> isOne(m) ? sum(m.all(PART_OF_AMOUNT)) : null)
                .say(PIECE, "the hour before|beforehand", m -> lead(Unit.HOUR, null))
                .say(PIECE, "on? the day before|beforehand", m -> lead(Unit.DAY, null))
                .say(PIECE, "the week before|beforehand", m -> lead(Unit.WEEK, null))
                .say(PIECE, "also|again? on? the same|very? day itself?", _ -> onTheDay())
                .say(PIECE, "also? on? the morning itself", _ -> onTheDay())
                .say(PIECE, "the morning before", m -> lead(Unit.DAY, DayPart.MORNING))
                .say(PIECE, "the afternoon before", m -> lead(Unit.DAY, DayPart.AFTERNOON))
                .say(PIECE, "the evening before", m -> lead(Unit.DAY, DayPart.EVENING))
                .say(PIECE, "the night before", m -> lead(Unit.DAY, DayPart.NIGHT));
    }

    private static Piece fromNow(Amount amount) {
        return new Piece(Link.AT, new Piece.FromNow(amount), Strength.SURE);
    }

    private static Piece hours(int hours, int minutes) {
        return hours < 100 && minutes < 60 ? fromNow(Amount.of(Duration.ofMinutes(60L * hours + minutes))) : null;
    }

    /** An hour and 10 minutes before is one moment; 3 days and 1 day before, or a day and an hour, are two. */
    private static boolean isOne(Match m) {
        var hours = m.the(PART_OF_AMOUNT);
        var minutes = m.the(PART_OF_AMOUNT, 1);
        return hours.period().isZero()
                && minutes.period().isZero()
                && hours.time().toHours() > 0
                && minutes.time().toHours() == 0;
    }

    private static Amount sum(List<Amount> parts) {
        return parts.stream().reduce(Amount.NOTHING, Amount::plus);
    }

    private static Piece lead(Amount amount) {
        return new Piece(Link.NONE, new Piece.Lead(amount, null), Strength.SURE);
    }

    private static Piece lead(Unit unit, DayPart part) {
        return new Piece(Link.NONE, new Piece.Lead(unit.times(1), part), Strength.SURE);
    }

    /** In its morning. */
    private static Piece onTheDay() {
        return new Piece(Link.NONE, new Piece.Lead(Amount.NOTHING, DayPart.MORNING), Strength.SURE);
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
}
