package io.todochat.language.time;

import static io.todochat.language.time.Terms.DAY;
import static io.todochat.language.time.Terms.INT;
import static io.todochat.language.time.Terms.NUMBER;

import io.todochat.language.grammar.Rules;

/** Today, the days around it, and the same day of another week, month or year. */
final class NearToday {

    private NearToday() {}

    static void rules(Rules rules) {
        days(rules);
        sameDays(rules);
    }

    private static void days(Rules rules) {
        rules.say(DAY, "today|today's|tod", m -> inDays(0))
                .say(DAY, Slips.of("tomorrow") + "|tomorrow's|tomorrows|tmr|tmrw|tmw|tommorow", m -> inDays(1))
                .say(DAY, "the? morrow", m -> inDays(1))
                .say(DAY, "yesterday|yesterday's", m -> inDays(-1))
                .say(DAY, "overmorrow", m -> inDays(2))
                .say(DAY, "the day after", m -> inDays(1))
                .say(DAY, "the week after", m -> inDays(7))
                .say(DAY, "the month after", m -> Dated.day(base -> base.today().plusMonths(1)))
                .say(DAY, "the? next|following day", m -> inDays(1))
                .say(DAY, "the? day before yesterday", m -> inDays(-2))
                .say(DAY, "the? day after next", m -> inDays(2))
                .say(DAY, "the? next|following working|business|work -? day", m -> inWorkdays(1))
                .say(DAY, "next workday|weekday", m -> inWorkdays(1))
                .say(DAY, "the? workday|weekday after next", m -> inWorkdays(2))
                .say(DAY, "the? working|business|work day after next", m -> inWorkdays(2))
                .say(DAY, "<int>_moro|morow|morrow|mrw", m -> m.the(INT) == 2 ? inDays(1) : null);
    }

    private static void sameDays(Rules rules) {
        rules.say(DAY, "the|this? same? day|time next week", m -> inDays(7))
                .say(DAY, "a|one week today", m -> inDays(7))
                .say(DAY, "<number> weeks today", m -> inDays(7 * m.the(NUMBER)))
                .say(DAY, "today week", m -> inDays(7))
                .say(DAY, "a|one? fortnight today", m -> inDays(14))
                .say(DAY, "a|one? fortnight tomorrow", m -> inDays(15))
                .say(DAY, "tomorrow fortnight", m -> inDays(15))
                .say(
                        DAY,
                        "the|this? same? day|time next month",
                        m -> Dated.day(b -> b.today().plusMonths(1)))
                .say(
                        DAY,
                        "the|this? same? day|time next year",
                        m -> Dated.day(b -> b.today().plusYears(1)))
                .say(DAY, "today in a|one week", m -> inDays(7))
                .say(DAY, "a|one week tomorrow", m -> inDays(8))
                .say(DAY, "tomorrow week", m -> inDays(8));
    }

    private static Dated inDays(int days) {
        return Dated.day(base -> base.today().plusDays(days));
    }

    static Dated inWorkdays(int number) {
        return Dated.day(base -> Weekdays.afterWorkdays(base.today(), number));
    }
}
