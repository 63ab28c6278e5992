package io.todochat.language.time;

import static io.todochat.language.time.Terms.ANY_DAY;
import static io.todochat.language.time.Terms.EVERY;
import static io.todochat.language.time.Terms.INT;
import static io.todochat.language.time.Terms.MONTH;
import static io.todochat.language.time.Terms.NUMBER;
import static io.todochat.language.time.Terms.PIECE;
import static io.todochat.language.time.Terms.SEASON;
import static io.todochat.language.time.Terms.SPEC;
import static io.todochat.language.time.Terms.UNIT;

import io.todochat.language.grammar.Rules;
import io.todochat.language.grammar.Term;
import io.todochat.language.time.Piece.Link;
import io.todochat.language.time.Piece.Strength;
import java.time.Month;
import java.util.List;

/** What comes again and again, and how often. */
final class RepeatPieces {

    /** Twice a week. */
    private static final Term<Piece.Often> OFTEN = new Term<>("often");

    /** A week, per day. */
    private static final Term<Pattern> PER = new Term<>("per");

    /** What comes: the first one, the last lesson. */
    private static final Term<Boolean> ONE = new Term<>("one-of-series");

    private RepeatPieces() {}

    /** What is said like a day of this month otherwise. */
    static void ofMonth(Rules rules) {
        rules.say(PIECE, "<of-month>", m -> every(m.the(RepeatDays.OF_MONTH)));
    }

    static void repeats(Rules rules) {
        rules.say(PIECE, "@? <every>", m -> every(m.the(EVERY)))
                .say(PIECE, "repeats|repeating|recurs|recurring <every>", m -> every(m.the(EVERY)))
                .say(PIECE, "( repeats|repeating|recurs|recurring <every> )", m -> every(m.the(EVERY)))
                .say(PIECE, "@? <every> ,|:? <spec>", m -> every(m.the(EVERY).and(m.the(SPEC))))
                .say(
                        PIECE,
                        "@? <every> ,? <spec> ,? <spec>",
                        m -> every(m.the(EVERY).and(m.the(SPEC)).and(m.the(SPEC, 1))))
                .say(PIECE, "of every|each day", m -> every(Pattern.every(1, Unit.DAY)))
                .say(PIECE, "<often>", m -> often(m.the(OFTEN), null))
                .say(PIECE, "<often> ,? <spec>", m -> often(m.the(OFTEN), m.the(SPEC)))
                .say(OFTEN, "twice <per>", m -> new Piece.Often(2, m.the(PER)))
                .say(OFTEN, "thrice <per>", m -> new Piece.Often(3, m.the(PER)))
                .say(OFTEN, "<number> times <per>", m -> new Piece.Often(m.the(NUMBER), m.the(PER)))
                .say(OFTEN, "<number> days|day <per>", m -> new Piece.Often(m.the(NUMBER), m.the(PER)))
                .say(OFTEN, "<int>_x <per>", m -> new Piece.Often(m.the(INT), m.the(PER)))
                .say(OFTEN, "twice daily", m -> new Piece.Often(2, Pattern.every(1, Unit.DAY)))
                .say(OFTEN, "twice weekly", m -> new Piece.Often(2, Pattern.every(1, Unit.WEEK)))
                .say(PER, "a|an|per|each|every <unit>", m -> Pattern.every(1, m.the(UNIT)))
                .say(PER, "for|in the? <unit>", m -> Pattern.every(1, m.the(UNIT)))
                .say(PER, "/ <unit>", m -> Pattern.every(1, m.the(UNIT)))
                .say(PER, "in a <unit>", m -> Pattern.every(1, m.the(UNIT)));
    }

    /** "In March and September every year", "every spring". */
    static void yearly(Rules rules) {
        rules.say(PIECE, "in|every? <month> and|& <month> every|each year", m -> every(inMonths(m.all(MONTH))))
                .say(PIECE, "in|every? <month> and|& in <month> every|each year", m -> every(inMonths(m.all(MONTH))))
                .say(PIECE, "every|each year in <month> and|& in? <month>", m -> every(inMonths(m.all(MONTH))))
                .say(PIECE, "every|each <season>", m -> every(inSeasons(m.all(SEASON))))
                .say(PIECE, "every|each <season> and|& every? <season>", m -> every(inSeasons(m.all(SEASON))))
                .say(
                        PIECE,
                        "in? the? <season> and|& in? the? <season> every|each year",
                        m -> every(inSeasons(m.all(SEASON))))
                .say(PIECE, "every|each year in <season> and|& in? <season>", m -> every(inSeasons(m.all(SEASON))));
    }

    private static Pattern inMonths(List<Month> months) {
        return Pattern.every(1, Unit.YEAR).months(months);
    }

    /** In the months that they begin in. */
    private static Pattern inSeasons(List<Season> seasons) {
        return inMonths(seasons.stream().map(Season::month).toList());
    }

    static void bounds(Rules rules) {
        rules.say(
                        PIECE,
                        "for|up? to? <number> more? times|occurrences|occurences|occurrence|instances|repetitions",
                        m -> times(m.the(NUMBER)))
                .say(PIECE, "for|up? to? <int>_x", m -> times(m.the(INT)))
                .say(PIECE, "for|up? to? x_<int>", m -> times(m.the(INT)))
                .say(
                        PIECE,
                        "the? first <one-of-series> is|on|in|due? on|in? <any-day>",
                        m -> one(m.the(ANY_DAY), false))
                .say(PIECE, "the? first due|on|is on? <any-day>", m -> one(m.the(ANY_DAY), false))
                .say(PIECE, "the? next <one-of-series> is|due? on? <any-day>", m -> one(m.the(ANY_DAY), false))
                .say(PIECE, "the? next <one-of-series>? is? on|due on? <any-day>", m -> one(m.the(ANY_DAY), false))
                .say(PIECE, "the? next <one-of-series>? is? in <month>", m -> one(Calendar.month(m.the(MONTH)), false))
                .say(PIECE, "the? last <one-of-series> was on|in? <any-day>", m -> one(m.the(ANY_DAY), true))
                .say(PIECE, "the? first <one-of-series> is? in <month>", m -> one(Calendar.month(m.the(MONTH)), false))
                .say(PIECE, "the? last <one-of-series> was in <month>", m -> one(Calendar.month(m.the(MONTH)), true))
                .say(
                        ONE,
                        "one|time|lesson|class|session|meeting|payment|instalment|date|day|call|rehearsal|training",
                        _ -> true)
                .say(PIECE, "twice", m -> times(2))
                .say(PIECE, "thrice", m -> times(3));
    }

    private static Piece often(Piece.Often often, Pattern spec) {
        var pattern = spec == null ? often.pattern() : often.pattern().and(spec);
        return new Piece(Link.NONE, new Piece.Often(often.times(), pattern), Strength.SURE);
    }

    private static Piece every(Pattern pattern) {
        return new Piece(Link.NONE, new Piece.Every(pattern), Strength.SURE);
    }

    private static Piece one(Dated day, boolean isOver) {
        return new Piece(Link.NONE, new Piece.One(day, isOver), Strength.BESIDE);
    }

    private static Piece times(int count) {
        return count < 1 ? null : new Piece(Link.FOR, new Piece.Times(count), Strength.BESIDE);
    }
}
