package io.todochat.schedule;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;

/** An RRULE value, read strictly. Where it ends is told here and not by lib-recur, since that depends on the zone. */
final class Rule {

    private static final int LONGEST_TEXT = 500;
    private static final int LARGEST_INTERVAL = 1000;
    private static final Set<String> DAYS = Set.of("BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO");
    private static final Set<String> TIMES = Set.of("BYHOUR", "BYMINUTE", "BYSECOND");
    private static final Set<String> ENDS = Set.of("COUNT", "UNTIL");

    private final Parts parts;
    private final Frequency frequency;
    private final Until until;

    private Rule(Parts parts) {
        this.parts = parts;
        this.frequency = parts.frequency();
        this.until = parts.has("UNTIL") ? Until.parse(parts.value("UNTIL", "")) : Until.NEVER;
        require(interval() <= LARGEST_INTERVAL, "the interval is at most " + LARGEST_INTERVAL);
        require(parts.numbers("BYSECOND").size() < 2, "the shortest unit of a rule is the minute");
        require(!parts.numbers("BYSECOND").contains(60), "a minute has the seconds 0 to 59");
        require(parts.value("RSCALE", "GREGORIAN").equals("GREGORIAN"), "only the Gregorian calendar is known");
    }

    /** @throws IllegalArgumentException with a reason in one line */
    static Rule parse(String text) {
        require(text.length() <= LONGEST_TEXT, "a rule has at most " + LONGEST_TEXT + " characters");
        require(text.chars().allMatch(c -> c > ' ' && c < 127), "a rule looks like FREQ=WEEKLY;BYDAY=MO");
        return new Rule(Parts.of(Steps.checked(text.toUpperCase(Locale.ROOT))));
    }

    Parts parts() {
        return parts;
    }

    Frequency frequency() {
        return frequency;
    }

    int interval() {
        return parts.number("INTERVAL", 1);
    }

    /** After how many slots it ends; a rule without COUNT has a very large one. */
    int count() {
        return parts.number("COUNT", Integer.MAX_VALUE);
    }

    /** Whether it goes on for ever. */
    boolean isEndless() {
        return !parts.hasAny(ENDS);
    }

    /** Whether it ends after a number of slots. */
    boolean isCounted() {
        return parts.has("COUNT");
    }

    /** Its text with a COUNT of so many more, or fewer where that is negative, and at least one. */
    String counting(long more) {
        return parts.with("COUNT", Long.toString(Math.max(1, count() + more))).text();
    }

    /** It without an end. */
    String endless() {
        return parts.only(part -> !ENDS.contains(part)).text();
    }

    /** Whether a slot still lies within the rule's UNTIL. */
    boolean reaches(Slot slot, ZoneId zone) {
        return until.includes(slot, zone);
    }

    /** @throws IllegalArgumentException when a rule by the clock is to begin on a day without a time */
    void requireFit(Slot start) {
        var byTheClock = frequency.isByTheClock() || parts.hasAny(TIMES);
        require(!byTheClock || start instanceof Slot.Moment, "a rule by the hour needs a start with a time");
    }

    /**
     * The slots in local time, as if the rule had no end.
     *
     * @param from those before may be left out, which saves the way; a rule that counts has all
     */
    Steps steps(Slot start, MonthEnd monthEnd, LocalDateTime from) {
        var endless = endless() + implied(start);
        var clamps = monthEnd == MonthEnd.CLAMP && start.date().getDayOfMonth() > 28 && takesDayFromStart();
        return new Steps(
                this,
                clamps ? "RSCALE=GREGORIAN;SKIP=BACKWARD;" + endless : endless,
                start,
                isCounted() ? start.time() : from);
    }

    /** The day of a week where only the week is named: that of the start, also where lib-recur is made to start earlier. */
    private String implied(Slot start) {
        var isImplied = parts.has("BYWEEKNO") && !parts.hasAny(Set.of("BYDAY", "BYMONTHDAY", "BYYEARDAY"));
        return isImplied ? ";BYDAY=" + new Weekday(0, start.date().getDayOfWeek()) : "";
    }

    /**
     * Where lib-recur has to start for positions in a period (BYSETPOS) to be counted in the whole first one, also in what
     * lies before the start.
     */
    LocalDateTime wholePeriodBefore(LocalDateTime start) {
        return parts.has("BYSETPOS") ? frequency.wholePeriodBefore(start, interval()) : start;
    }

    /** Whether it says itself on which days it is. */
    boolean namesDays() {
        return parts.hasAny(DAYS);
    }

    /** Whether the day of the month is that of the start. */
    boolean isOfTheDayItStartsOn() {
        return !frequency.isRegular() && !namesDays();
    }

    /** The same where the rule leaves it to others what happens at the end of a month. */
    boolean takesDayFromStart() {
        return isOfTheDayItStartsOn() && !parts.has("SKIP");
    }

    /** Whether it comes from one month to another by its interval, where its day is that of the start. */
    boolean leads(YearMonth from, YearMonth to) {
        var isMonth = frequency.unit() == ChronoUnit.MONTHS;
        var apart = isMonth ? ChronoUnit.MONTHS.between(from, to) : to.getYear() - from.getYear();
        return apart % interval() == 0 && (isMonth || parts.has("BYMONTH") || from.getMonth() == to.getMonth());
    }

    /**
     * It with the last day of a month that lacks the 29th, 30th or 31st which the rule names; the same where it says
     * itself what happens then, or names no such day.
     */
    String clamping() {
        var namesLateDay = parts.numbers("BYMONTHDAY").stream().anyMatch(day -> day > 28);
        var isDate = !frequency.isRegular() && !parts.hasAny(Set.of("BYDAY", "BYSETPOS", "SKIP"));
        return isDate && namesLateDay
                ? parts.with("RSCALE", "GREGORIAN").with("SKIP", "BACKWARD").text()
                : parts.text();
    }

    /** It without the months that lack a day which the rule names, whatever it says itself of them. */
    String skipping() {
        return parts.without("RSCALE").without("SKIP").text();
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
