package io.todochat.language.time;

import io.todochat.language.grammar.Term;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

/** What can be said of time, by the names that wordings use. */
final class Terms {

    /** Digits. */
    static final Term<Integer> INT = new Term<>("int");

    /** Two digits, for minutes. */
    static final Term<Integer> TWO = new Term<>("two");

    /** Three or four digits that are a time: 930, 1730. */
    static final Term<Clock> MILITARY = new Term<>("military");

    /** Eight digits that are a date: 20261124. */
    static final Term<Dated> COMPACT = new Term<>("compact");

    /** "No, the third": another one of what is counted. */
    static final Term<Integer> OTHER_ONE = new Term<>("other-one");

    /** A whole number in digits or words. */
    static final Term<Integer> NUMBER = new Term<>("number");

    /** A whole number in words. */
    static final Term<Integer> SPELLED = new Term<>("spelled");

    static final Term<Integer> ONES = new Term<>("ones");
    static final Term<Integer> TENS = new Term<>("tens");
    static final Term<Integer> ORDINAL_ONES = new Term<>("ordinal-ones");

    /** 3rd, third. */
    static final Term<Integer> ORDINAL = new Term<>("ordinal");

    /** 3rd in digits. */
    static final Term<Integer> NTH = new Term<>("nth");

    /** An ordinal; last is -1, last but one is -2. */
    static final Term<Integer> PLACE = new Term<>("place");

    static final Term<Integer> YEAR = new Term<>("year");

    /** A year that may be short: 26, '26. */
    static final Term<Integer> SHORT_YEAR = new Term<>("short-year");

    /** '26. */
    static final Term<Integer> APOSTROPHE_YEAR = new Term<>("apostrophe-year");

    static final Term<Double> QUANTITY = new Term<>("quantity");
    static final Term<Unit> UNIT = new Term<>("unit");

    /** The short form that touches its number: 5m, 2h. */
    static final Term<Unit> LETTER = new Term<>("letter");

    static final Term<Amount> AMOUNT = new Term<>("amount");
    static final Term<Amount> PART_OF_AMOUNT = new Term<>("part-of-amount");

    static final Term<DayOfWeek> WEEKDAY = new Term<>("weekday");

    /** A weekday that means little else. */
    static final Term<DayOfWeek> FULL_WEEKDAY = new Term<>("full-weekday");

    /** Weekdays in the plural: each of them. */
    static final Term<DayOfWeek> WEEKDAYS = new Term<>("weekdays");

    static final Term<Month> MONTH = new Term<>("month");

    /** A month's name that means little else. */
    static final Term<Month> FULL_MONTH = new Term<>("full-month");

    static final Term<Clock.Half> HALF = new Term<>("half");

    /** A time of day that cannot be anything else. */
    static final Term<Clock> CLOCK = new Term<>("clock");

    /** 9:30. */
    static final Term<Clock> CLOCK_FIGURES = new Term<>("clock-figures");

    /** A time of day that could be a mere number. */
    static final Term<Clock> HOUR = new Term<>("hour");

    /** A time of day without a preposition, which may be one beside a day. */
    static final Term<Clock> BARE_HOUR = new Term<>("bare-hour");

    /** Seven forty-five, which is no range. */
    static final Term<Clock> SPOKEN_HOUR = new Term<>("spoken-hour");

    /** 153000, as computers write it behind a date. */
    static final Term<Clock> CLOCK_DIGITS = new Term<>("clock-digits");

    /** An hour that is hardly a mere number: 5p, 0800. */
    static final Term<Clock> SHORT_HOUR = new Term<>("short-hour");

    static final Term<Season> SEASON = new Term<>("season");

    /** Ten to five: in words nobody means from ten until five. */
    static final Term<Clock> NEAR_HOUR = new Term<>("near-hour");

    /** 2h, which may be a time and a length. */
    static final Term<Clock> HOURS = new Term<>("hours");

    /** A time zone, behind a time of day. */
    static final Term<ZoneId> ZONE = new Term<>("zone");

    /** +02:00. */
    static final Term<ZoneId> OFFSET = new Term<>("offset");

    static final Term<DayPart> PART = new Term<>("part");

    /** One day. */
    static final Term<Dated> DAY = new Term<>("day");

    /** A day of the month: in which month is told by what stands beside it. */
    static final Term<Integer> MONTH_DAY = new Term<>("month-day");

    /** A date with its month. */
    static final Term<Dated> DATE = new Term<>("date");

    /** A date in figures. */
    static final Term<Dated> FIGURES = new Term<>("figures");

    /** Figures that could be mere numbers: 7-6, 5.12. */
    static final Term<Dated> LOOSE_FIGURES = new Term<>("loose-figures");

    /** The same, where only one of the numbers can be a month. */
    static final Term<Dated> CLEAR_FIGURES = new Term<>("clear-figures");

    /** A day, also one that could be something else: a weekday in short, the 4th, 7-6. */
    static final Term<Dated> ANY_DAY = new Term<>("any-day");

    static final Term<Dated> HOLIDAY = new Term<>("holiday");

    /** Some days in a row that have a name. */
    static final Term<Dated> PERIOD = new Term<>("period");

    /** A period that days are counted in: next month, October 2026. */
    static final Term<Dated> FRAME = new Term<>("frame");

    /** A week: this one, the next. */
    static final Term<Dated> WEEK = new Term<>("week");

    /** How something repeats, and what may be said behind that. */
    static final Term<Pattern> EVERY = new Term<>("every");

    static final Term<Pattern> SPEC = new Term<>("spec");

    /** Every, each; true for "every!", which counts from completion. */
    static final Term<Boolean> EACH = new Term<>("each");

    /** Every month, every other month, every 3rd month. */
    static final Term<Pattern> EACH_MONTH = new Term<>("each-month");

    /** Weekdays that belong together: Monday, mondays, weekends, Mon-Wed. */
    static final Term<Collection<DayOfWeek>> GROUP = new Term<>("group");

    /** The same, where they cannot be a single day. */
    static final Term<Collection<DayOfWeek>> PLURAL = new Term<>("plural");

    /** First and third Friday. */
    static final Term<List<String>> NTH_DAY = new Term<>("nth-day");

    /** What a preposition says. */
    static final Term<Piece.Link> LINK = new Term<>("link");

    /** A preposition for times of day. */
    static final Term<Piece.Link> HOUR_LINK = new Term<>("hour-link");

    static final Term<Piece> PIECE = new Term<>("piece");

    private Terms() {}
}
