package io.todochat.language.time;

import static io.todochat.language.time.Terms.AMOUNT;
import static io.todochat.language.time.Terms.INT;
import static io.todochat.language.time.Terms.LETTER;
import static io.todochat.language.time.Terms.NUMBER;
import static io.todochat.language.time.Terms.PART_OF_AMOUNT;
import static io.todochat.language.time.Terms.QUANTITY;
import static io.todochat.language.time.Terms.UNIT;

import io.todochat.language.grammar.Match;
import io.todochat.language.grammar.Rules;
import java.time.Duration;

/** How people say how long. */
final class Amounts {

    private Amounts() {}

    static void rules(Rules rules) {
        units(rules);
        parts(rules);
        wholes(rules);
    }

    private static void units(Rules rules) {
        rules.say(UNIT, "second|seconds|sec|secs .?", m -> Unit.SECOND)
                .say(UNIT, "minute|minutes|minute's|minutes'|min|mins|minuets .?", m -> Unit.MINUTE)
                .say(UNIT, "hour|hours|hour's|hours'|hr|hrs .?", m -> Unit.HOUR)
                .say(UNIT, "day|days|day's|days'", m -> Unit.DAY)
                .say(UNIT, "week|weeks|week's|weeks'|wk|wks|sennight", m -> Unit.WEEK)
                .say(UNIT, "fortnight|fortnights|fortnight's", m -> Unit.FORTNIGHT)
                .say(UNIT, "month|months|month's|months'|mo|mos|mth|mths", m -> Unit.MONTH)
                .say(UNIT, "quarter|quarters|qtr|qtrs", m -> Unit.QUARTER)
                .say(UNIT, "year|years|year's|years'|yr|yrs", m -> Unit.YEAR)
                .say(UNIT, "decade|decades", m -> Unit.DECADE)
                .say(LETTER, "s", m -> Unit.SECOND)
                .say(LETTER, "m", m -> Unit.MINUTE)
                .say(LETTER, "h", m -> Unit.HOUR)
                .say(LETTER, "d", m -> Unit.DAY)
                .say(LETTER, "w", m -> Unit.WEEK)
                .say(LETTER, "y", m -> Unit.YEAR);
    }

    private static void parts(Rules rules) {
        rules.say(PART_OF_AMOUNT, "<quantity> <unit>", m -> m.the(UNIT).times(m.the(QUANTITY)))
                .say(
                        PART_OF_AMOUNT,
                        "<quantity>_<letter>",
                        m -> isDecade(m) ? null : m.the(LETTER).times(m.the(QUANTITY)))
                .say(PART_OF_AMOUNT, "<int>_h_<int>", m -> hours(m.the(INT), m.the(INT, 1)))
                .say(
                        PART_OF_AMOUNT,
                        "a|an|one <unit> and a half",
                        m -> m.the(UNIT).times(1.5))
                .say(
                        PART_OF_AMOUNT,
                        "a|an|one <unit> and a quarter",
                        m -> m.the(UNIT).times(1.25))
                .say(
                        PART_OF_AMOUNT,
                        "a|an|one <unit> and three quarters",
                        m -> m.the(UNIT).times(1.75))
                .say(
                        PART_OF_AMOUNT,
                        "<number> <unit> and a half",
                        m -> m.the(UNIT).times(m.the(NUMBER) + 0.5))
                .say(PART_OF_AMOUNT, "<int>_'", m -> Unit.MINUTE.times(m.the(INT)));
    }

    /** The 2020s are no seconds. */
    private static boolean isDecade(Match m) {
        return m.the(LETTER) == Unit.SECOND && m.the(QUANTITY) >= 1000;
    }

    /** Up to four parts: a year, two months, three days and four hours. */
    private static void wholes(Rules rules) {
        var more = " ,? and? <part-of-amount>";
        for (var parts = 0; parts < 4; parts++) {
            rules.say(
                    AMOUNT,
                    "<part-of-amount>" + more.repeat(parts),
                    m -> m.all(PART_OF_AMOUNT).stream().reduce(Amount.NOTHING, Amount::plus));
        }
    }

    private static Amount hours(int hours, int minutes) {
        return hours < 100 && minutes < 60 ? Amount.of(Duration.ofMinutes(60L * hours + minutes)) : null;
    }
}
