package io.todochat.language;

import static io.todochat.language.Term.CLOCK;
import static io.todochat.language.Term.DATE;
import static io.todochat.language.Term.DAY;
import static io.todochat.language.Term.HOUR;
import static io.todochat.language.Term.NUMBER;
import static io.todochat.language.Term.UNIT;
import static io.todochat.language.Term.WEEKDAY;
import static io.todochat.language.Ways.way;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** How people say when. */
final class Dates {

    private static final String ON = "on|by|for|from|until|before|starting|due? ";
    private static final String ON_OR_THIS = "on|by|for|from|until|before|starting|due|this ";

    private static final Ways<When> WAYS = Ways.of(
            way(ON + "today", m -> When.on(m.today())),
            way(ON + "tomorrow", m -> When.on(m.today().plusDays(1))),
            way(ON + "the? day after tomorrow", m -> When.on(m.today().plusDays(2))),
            way(ON + "<date>", m -> When.on(m.the(DATE))),
            way(ON + "next <day>", m -> When.on(inNextWeek(m.today(), m.the(DAY)))),
            way(ON_OR_THIS + "<day>", m -> When.on(coming(m.today(), m.the(DAY)))),
            way("<weekday> <end>", m -> When.on(coming(m.today(), m.the(WEEKDAY)))),
            way("<weekday> <dated>", m -> When.on(coming(m.today(), m.the(WEEKDAY)))),
            way(
                    "<weekday> <clock>",
                    m -> When.on(coming(m.today(), m.the(WEEKDAY))).and(When.at(m.the(CLOCK)))),
            way("in <number> <unit>", m -> after(m.at(), m.the(NUMBER), m.the(UNIT))),
            way("in a|an <unit>", m -> after(m.at(), 1, m.the(UNIT))),
            way("at|@ <hour> o'clock?", m -> When.at(m.the(HOUR))),
            way("at|by|until|before|from|for noon", m -> When.at(LocalTime.NOON)),
            way("by|until|before|from|for <clock>", m -> When.at(m.the(CLOCK))),
            way("<dated> <clock>", m -> When.at(m.the(CLOCK))),
            way("<clock> <dated>", m -> When.at(m.the(CLOCK))));

    private Dates() {}

    /** Claims what is said of a date and of a time; of each the first counts, others stay what they are. */
    static When claim(Sentence sentence) {
        return claim(sentence, When.NOTHING);
    }

    private static When claim(Sentence sentence, When known) {
        return WAYS.claim(sentence, "due", known::lacks)
                .map(more -> claim(sentence, known.and(more)))
                .orElse(known);
    }

    /** A day named today is the one in a week: whoever means today says so. */
    private static LocalDate coming(LocalDate today, DayOfWeek day) {
        return today.with(TemporalAdjusters.next(day));
    }

    private static LocalDate inNextWeek(LocalDate today, DayOfWeek day) {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
    }

    /** Hours and less are exact; days and more keep to the calendar. */
    private static When after(ZonedDateTime at, int number, ChronoUnit unit) {
        try {
            return unit.isTimeBased()
                    ? When.exactly(at.toInstant().plus(number, unit))
                    : When.on(at.toLocalDate().plus(number, unit));
        } catch (DateTimeException e) {
            return When.NOTHING;
        }
    }
}
