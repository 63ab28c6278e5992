package io.todochat.language.time;

import io.todochat.language.grammar.Range;

/** A piece and its tokens. */
record Placed(Piece piece, int from, int to) {

    Range range() {
        return new Range(from, to);
    }

    /** The same at that time, whatever its preposition says. */
    Placed at() {
        return new Placed(new Piece(Piece.Link.AT, piece.sense(), piece.strength()), from, to);
    }

    /** The same at that time, without its first word. */
    Placed behindFirst() {
        return new Placed(at().piece, from + 1, to);
    }

    /** The same words, which say nothing more of what was said before. */
    Placed filling() {
        return new Placed(new Piece(Piece.Link.NONE, new Piece.Filler(), piece.strength()), from, to);
    }

    boolean is(Piece.Strength strength) {
        return piece.strength() == strength;
    }
}
