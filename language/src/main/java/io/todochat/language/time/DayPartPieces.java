package io.todochat.language.time;

import static io.todochat.language.time.Terms.INT;
import static io.todochat.language.time.Terms.PART;
import static io.todochat.language.time.Terms.PIECE;

import io.todochat.language.grammar.Rules;
import io.todochat.language.time.Piece.Link;
import io.todochat.language.time.Piece.Strength;

/** Parts of a day and its meals, with their prepositions. */
final class DayPartPieces {

    private DayPartPieces() {}

    static void rules(Rules rules) {
        rules.say(PIECE, "<int>_night", m -> m.the(INT) == 2 ? today(DayPart.NIGHT) : null)
                .say(PIECE, "first thing in the morning", m -> part(DayPart.MORNING))
                .say(
                        PIECE,
                        "first thing",
                        m -> new Piece(Link.AT, new Piece.Part(DayPart.MORNING, false), Strength.FREE))
                .say(PIECE, "this <part>", m -> today(m.the(PART)))
                .say(PIECE, Slips.of("tonight") + "|tonite|tonight's", m -> today(DayPart.NIGHT))
                .say(PIECE, "starting|beginning|commencing|from tonight|tonite", m -> fromToday(DayPart.NIGHT))
                .say(PIECE, "starting|beginning|commencing|from this <part>", m -> fromToday(m.the(PART)))
                .say(PIECE, "late|later tonight", m -> today(DayPart.LATE))
                .say(PIECE, "in|during|at|by|until|around the? <part>", m -> part(m.the(PART)))
                .say(
                        PIECE,
                        "before|for the? <part>",
                        m -> new Piece(Link.AT, new Piece.Part(m.the(PART), false), Strength.FREE))
                .say(PIECE, "and again in the? <part>", m -> part(m.the(PART)))
                .say(PIECE, "one|once|another in|at the? <part>", m -> part(m.the(PART)))
                .say(PIECE, "late the? <part>", m -> part(late(m.the(PART))))
                .say(PIECE, "at|by|before|during|around|until dinner|supper time?", m -> part(DayPart.EVENING))
                .say(
                        PIECE,
                        "to the? <part>",
                        m -> new Piece(Link.TO, new Piece.Part(m.the(PART), false), Strength.FREE))
                .say(PIECE, "lunch|lunchtime", m -> meal(DayPart.LUNCH))
                .say(PIECE, "breakfast|brunch", m -> meal(DayPart.MORNING))
                .say(PIECE, "dinner|supper", m -> meal(DayPart.EVENING))
                .say(PIECE, "<part>", m -> beside(m.the(PART)))
                .say(PIECE, "<part> of", m -> beside(m.the(PART)))
                .say(PIECE, "the <part> of", m -> beside(m.the(PART)))
                .say(PIECE, "on|in|during the <part> of", m -> beside(m.the(PART)));
    }

    private static Piece today(DayPart part) {
        return new Piece(Link.NONE, new Piece.Part(part, true), Strength.SURE);
    }

    private static Piece fromToday(DayPart part) {
        return new Piece(Link.FROM, new Piece.Part(part, true), Strength.SURE);
    }

    private static Piece beside(DayPart part) {
        return new Piece(Link.NONE, new Piece.Part(part, false), Strength.BESIDE);
    }

    private static Piece meal(DayPart part) {
        return new Piece(Link.NONE, new Piece.Meal(part), Strength.BESIDE);
    }

    static Piece part(DayPart part) {
        return new Piece(Link.AT, new Piece.Part(part, false), Strength.SURE);
    }

    private static DayPart late(DayPart part) {
        return part == DayPart.EVENING || part == DayPart.NIGHT ? DayPart.LATE : part;
    }
}
