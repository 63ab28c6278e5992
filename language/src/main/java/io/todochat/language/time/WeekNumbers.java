package io.todochat.language.time;

import static io.todochat.language.time.Terms.DAY;
import static io.todochat.language.time.Terms.INT;
import static io.todochat.language.time.Terms.ORDINAL;
import static io.todochat.language.time.Terms.PERIOD;
import static io.todochat.language.time.Terms.PIECE;
import static io.todochat.language.time.Terms.WEEK;
import static io.todochat.language.time.Terms.YEAR;

import io.todochat.language.grammar.Rules;
import io.todochat.language.grammar.Term;
import io.todochat.language.token.Token;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Weeks by their number, as ISO 8601 counts them. */
final class WeekNumbers {

    /** W07, as ISO 8601 writes it behind a year. */
    private static final Term<Integer> ISO_WEEK = new Term<>("iso-week");

    private WeekNumbers() {}

    static void rules(Rules rules) {
        rules.say(PERIOD, "calendar week <int>", m -> numbered(m.the(INT), null))
                .say(PERIOD, "cw|kw <int>", m -> numbered(m.the(INT), null))
                .say(PERIOD, "week number|no <int>", m -> numbered(m.the(INT), null))
                .say(PERIOD, "calendar? week|wk number? <int> of|in? <year>", m -> numbered(m.the(INT), m.the(YEAR)))
                .say(PERIOD, "<year>_-?_w_<int>", m -> numbered(m.the(INT), m.the(YEAR)))
                .say(PERIOD, "<year> -? <iso-week>", m -> numbered(m.the(ISO_WEEK), m.the(YEAR)))
                .say(PERIOD, "the? <ordinal> week of|in the? year? <year>", m -> numbered(m.the(ORDINAL), m.the(YEAR)))
                .say(PERIOD, "the? <ordinal> week of|in the|this year", m -> inYears(m.the(ORDINAL), 0))
                .say(PERIOD, "the? <ordinal> week of|in next year", m -> inYears(m.the(ORDINAL), 1))
                .say(WEEK, "week|wk|cw|kw number? <int>", m -> numbered(m.the(INT), null))
                .say(DAY, "<year>_-_<iso-week>_-_<int>", m -> day(m.the(YEAR), m.the(ISO_WEEK), m.the(INT)))
                .say(
                        PIECE,
                        "in|by|for? week|wk <int>",
                        m -> Pieces.stretch(numbered(m.the(INT), null), Piece.Link.NONE, Piece.Strength.FREE))
                .token(ISO_WEEK, Token.Word.class, WeekNumbers::isoWeek);
    }

    /** W07 */
    private static Integer isoWeek(Token.Word word) {
        return word.word().matches("w[0-5][0-9]") ? Integer.valueOf(word.word().substring(1)) : null;
    }

    private static Dated inYears(int number, int later) {
        return number > 53
                ? null
                : Dated.period(b -> Unit.WEEK.from(monday(b.today().get(IsoFields.WEEK_BASED_YEAR) + later, number)));
    }

    /** The first day of a week is Monday. */
    private static Dated day(int year, int week, int day) {
        return week < 1 || week > 53 || day < 1 || day > 7
                ? null
                : Dated.day(b -> monday(year, week).plusDays(day - 1L));
    }

    /** Without a year the next one. */
    private static Dated numbered(int number, Integer year) {
        if (number < 1 || number > 53) {
            return null;
        }
        return Dated.period(b -> Unit.WEEK.from(year == null ? next(number, b.today()) : monday(year, number)));
    }

    private static LocalDate next(int number, LocalDate today) {
        int year = today.get(IsoFields.WEEK_BASED_YEAR);
        var monday = monday(year, number);
        return monday.plusDays(6).isBefore(today) ? monday(year + 1, number) : monday;
    }

    private static LocalDate monday(int year, int number) {
        return Weekdays.monday(LocalDate.of(year, 1, 4)).plusWeeks(number - 1L);
    }
}
