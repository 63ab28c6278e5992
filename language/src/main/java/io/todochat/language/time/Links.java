package io.todochat.language.time;

import static io.todochat.language.time.Terms.HOUR_LINK;
import static io.todochat.language.time.Terms.LINK;

import io.todochat.language.grammar.Rules;
import io.todochat.language.grammar.Term;
import io.todochat.language.time.Piece.Link;

/** The prepositions of times: on, by, from, until. */
final class Links {

    /** That it is not said for certain, or not when exactly. */
    private static final Term<Boolean> HEDGE = new Term<>("hedge");

    /** A preposition that makes "the 4th" a day. */
    static final Term<Link> FIRM_LINK = new Term<>("firm-link");

    private Links() {}

    static void rules(Rules rules) {
        rules.say(
                        HEDGE,
                        "around|about|approximately|approx|circa|roughly|exactly|precisely|maybe|perhaps|probably|preferably|ideally|hopefully|possibly|sometime|anytime|~",
                        m -> true)
                .say(HEDGE, "some|any time|day", m -> true)
                .say(HEDGE, "at some point", m -> true)
                .say(LINK, "<hedge>", m -> Link.AT)
                .say(LINK, "<hedge>? due? on|for|at|@|in|during|over <hedge>?", m -> Link.AT)
                .say(LINK, "due", m -> Link.AT)
                .say(LINK, "<hedge>? due? by|before|until|till|til|through|thru|ending <hedge>?", m -> Link.BY)
                .say(LINK, "due? no|not later than", m -> Link.BY)
                .say(LINK, "up to", m -> Link.BY)
                .say(LINK, "ending|ends|finishing on|in|at?", m -> Link.BY)
                .say(LINK, "on or before", m -> Link.BY)
                .say(LINK, "at the latest by|on?", m -> Link.BY)
                .say(LINK, "latest by|on", m -> Link.BY)
                .say(LINK, "not before", m -> Link.FROM)
                .say(LINK, "no|not earlier|sooner than", m -> Link.FROM)
                .say(LINK, "due? from|after|since|between <hedge>?", m -> Link.FROM)
                .say(LINK, "<hedge> between", m -> Link.FROM)
                .say(LINK, "in between", m -> Link.FROM)
                .say(LINK, "starting|starts|beginning|begins|commencing|effective on|in|at|from|with?", m -> Link.FROM)
                .say(LINK, "as of|from", m -> Link.FROM)
                .say(LINK, "to|-|–|—|through|thru|and|until|till|til", m -> Link.TO)
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
}
