package io.todochat.language.time;

import static io.todochat.language.time.Terms.ORDINAL_ONES;
import static io.todochat.language.time.Terms.OTHER_ONE;
import static io.todochat.language.time.Terms.PIECE;

import io.todochat.language.grammar.Rules;
import io.todochat.language.time.Piece.Link;
import io.todochat.language.time.Piece.Strength;

/** How people take back what they just said. */
final class Corrections {

    private Corrections() {}

    static void rules(Rules rules) {
        counted(rules);
        rules.say(
                        PIECE,
                        ",|-|–|—|.? no|oops|sorry|wait|actually|rather ,? no|wait|sorry|actually|rather|make?",
                        m -> correction())
                .say(PIECE, ",|-|–|—|.? no|oops|sorry|ah|oh ,? no|wait|sorry|actually|rather|hold ,", m -> correction())
                .say(PIECE, "correction ,|:", m -> correction())
                .say(PIECE, ",|-|–|.? i mean|meant ,?", m -> correction())
                .say(PIECE, ",|-|–|.? make it|that", m -> correction())
                .say(
                        PIECE,
                        ",|-|–|—|.? no|oops|sorry|wait|actually|ah|oh ,? no|wait|sorry|actually? ,? i mean|meant ,?",
                        m -> correction())
                .say(
                        PIECE,
                        ",|-|–|—|.? no|oops|sorry|wait|actually|ah|oh ,? no|wait|sorry|actually? ,? make it|that",
                        m -> correction())
                .say(PIECE, ",|-|–|.? scratch|strike that ,?", m -> correction())
                .say(PIECE, ",|-|–|.? or rather|better ,?", m -> correction());
    }

    /** Of the days that are counted, another one: "on the first Sunday in Advent, no, on the third". */
    private static void counted(Rules rules) {
        rules.say(
                        OTHER_ONE,
                        ",|-|–|—|.|…? .? .? no|sorry|wait|actually|rather ,? on? the <ordinal-ones>",
                        m -> m.the(ORDINAL_ONES))
                .say(OTHER_ONE, ",|-|–|—|.|…? .? .? no|sorry|wait|actually|rather ,? on? the last", m -> -1);
    }

    private static Piece correction() {
        return new Piece(Link.NONE, new Piece.Correction(), Strength.SURE);
    }
}
