package io.todochat.language.time;

import static io.todochat.language.time.Terms.ANY_DAY;
import static io.todochat.language.time.Terms.EVERY;
import static io.todochat.language.time.Terms.INT;
import static io.todochat.language.time.Terms.MONTH;
import static io.todochat.language.time.Terms.NUMBER;
import static io.todochat.language.time.Terms.PIECE;
import static io.todochat.language.time.Terms.SPEC;

import io.todochat.language.grammar.Rules;
import io.todochat.language.time.Piece.Link;
import io.todochat.language.time.Piece.Strength;

/** What comes again and again, how often, and when not. */
final class RepeatPieces {

    private RepeatPieces() {}

    static void repeats(Rules rules) {
        rules.say(PIECE, "@? <every>", m -> every(m.the(EVERY)))
                .say(PIECE, "@? <every> ,? <spec>", m -> every(m.the(EVERY).and(m.the(SPEC))))
                .say(
                        PIECE,
                        "@? <every> ,? <spec> ,? <spec>",
                        m -> every(m.the(EVERY).and(m.the(SPEC)).and(m.the(SPEC, 1))));
    }

    static void bounds(Rules rules) {
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
}
