package io.todochat.language.time;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;

/**
 * A piece of what is said about one time: tomorrow · at 5 · in the morning · every week · until May.
 *
 * @param link what its preposition says
 * @param strength where it counts
 */
record Piece(Link link, Sense sense, Strength strength) {

    /** What a preposition says. */
    enum Link {
        NONE,
        AT,
        BY,
        FROM,
        /** To, or a dash: only behind another piece. */
        TO,
        FOR
    }

    /** Where a piece counts. */
    enum Strength {
        /** Anywhere. */
        SURE,
        /** Where no noun follows that it could be counting: at 5, but not at 5 locations. */
        COUNTED,
        /** Where no other word follows: friday, but not friday meeting. */
        FREE,
        /** Beside another piece, or as all that is said: sat. */
        ALONE,
        /** Only beside another piece: the 3 of "3 tomorrow". */
        BESIDE
    }

    /** What a piece means. */
    sealed interface Sense {}

    record Day(Dated dated) implements Sense {}

    /** Several days of a month: "on the 5th and 6th of May". */
    record SomeDays(List<Dated> dated) implements Sense {}

    record Weekday(DayOfWeek day) implements Sense {}

    /**
     * A period.
     *
     * @param length of "the next three weeks", which may be how long something goes on; else null
     */
    record Stretch(Dated dated, Amount length) implements Sense {}

    record Time(List<Clock> clocks) implements Sense {}

    /**
     * As computers write them: 2026-11-24T09:00Z.
     *
     * @param zone null where none is said
     */
    record DayAndTime(Dated dated, Clock clock, ZoneId zone) implements Sense {}

    /**
     * A part of a day.
     *
     * @param today whether it is the one of today, as in "tonight"
     */
    record Part(DayPart part, boolean today) implements Sense {}

    /** A meal without a preposition, which may be a time or what is planned: tomorrow lunch, lunch with Ann. */
    record Meal(DayPart part) implements Sense {}

    /**
     * Where on earth a time of day is meant: 3pm PT.
     *
     * @param zone null for the person's own
     */
    record Zone(ZoneId zone) implements Sense {}

    record Hours(Clock from, Clock until) implements Sense {}

    record FromNow(Amount amount) implements Sense {}

    record Length(Amount amount) implements Sense {}

    /**
     * How long before something.
     *
     * @param part of the day on which that is; null where it was not said
     */
    record Lead(Amount amount, DayPart part) implements Sense {}

    record Every(Pattern pattern) implements Sense {}

    /** So often in a day or a week: twice a week on Monday and Friday. */
    record Often(int times, Pattern pattern) implements Sense {}

    record Times(int count) implements Sense {}

    /**
     * When it does not come.
     *
     * @param pattern weekdays or months; null where days are said
     * @param isOpen whether its words say so only of what repeats: "skip the 21st"
     */
    record Except(Pattern pattern, List<Dated> days, boolean isOpen) implements Sense {}

    /**
     * The first time that something comes, "first one on the 15th", or the last time that it came.
     *
     * @param isOver whether it was the last one
     */
    record One(Dated dated, boolean isOver) implements Sense {}

    /** What is over: three days ago. */
    record Past() implements Sense {}

    /** Says nothing more of a time: sharp, or so. */
    record Filler() implements Sense {}

    /** "No, sorry": what follows counts instead. */
    record Correction() implements Sense {}
}
