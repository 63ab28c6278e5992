package io.todochat.language.time;

import io.todochat.language.grammar.Range;
import io.todochat.schedule.Slot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A time that somebody mentions. Immutable; nothing in it is null.
 *
 * @param kind what sort of time it is
 * @param places its tokens, in order, with the prepositions that belong to it: more than one where its parts stood apart,
 *     as in "tomorrow call Ann at 7"
 * @param link what its preposition says
 * @param value the day or the moment; of a period the first, of a repetition the first, of a length its end counted from
 *     now
 * @param due what a task gets that is due then: the value, except that the end of a period is its last day, and a part of
 *     the day has its usual hour
 * @param until where a period ends, exclusive
 * @param part of the day that was said without a time, as in "tomorrow morning"; the value is then a day,
 *     or where an early or a late part begins
 * @param repeat how it repeats: only, and always, for the kinds REPEAT and NAME
 * @param amount the length of a LENGTH, a LEAD and of a time or a day from now on
 * @param isDayOpen whether nothing was said of the day: only a time or a part of it, as in "at nine", or how often, as in
 *     "every two weeks"; the day of the value is then only the next on which that is not past
 * @param isHalfOpen whether nothing was said of the half of the day: 1:00 to 12:59 without more; the value is then what is
 *     usual
 * @param isDoubtful whether a weekday was said with it that its date does not fall on
 * @param also further moments or days that were said as one with the value: the 20 of "at 8 and 20", the 6th of "on the
 *     5th and 6th of May at 9"
 * @param zone where the value and until are meant, if it was said and is not the person's own; due is the person's own time
 */
public record Mention(
        Kind kind,
        List<Range> places,
        Link link,
        Slot value,
        Slot due,
        Optional<Slot> until,
        Optional<DayPart> part,
        Optional<Repeat> repeat,
        Optional<Amount> amount,
        boolean isDayOpen,
        boolean isHalfOpen,
        boolean isDoubtful,
        List<Slot> also,
        Optional<ZoneId> zone) {

    public Mention {
        places = List.copyOf(places);
        also = List.copyOf(also);
    }

    /** The first of its tokens. */
    public int from() {
        return places.getFirst().from();
    }

    /** The token behind the last of its. */
    public int to() {
        return places.getLast().to();
    }

    /** Whether it is yet to come; a day or a period that runs already is not. */
    public boolean isAhead(LocalDateTime now) {
        return value.date().isAfter(now.toLocalDate()) || due instanceof Slot.Moment(var at) && at.isAfter(now);
    }

    /** Whether it has gone by. */
    public boolean isOver(LocalDateTime now) {
        return switch (due) {
            case Slot.Day(var day) -> day.isBefore(now.toLocalDate());
            case Slot.Moment(var at) -> !at.isAfter(now);
        };
    }

    /** The same at another moment. */
    public Mention at(Slot.Moment moment) {
        return with(kind, places, moment, moment, until, isDayOpen, also, zone);
    }

    /** The same on another day. */
    public Mention on(LocalDate day) {
        var slot = new Slot.Day(day);
        return with(kind, places, slot, slot, until, isDayOpen, also, zone);
    }

    /** The same time on a day that is said elsewhere; it says none itself. */
    public Mention timeOn(LocalDate day) {
        var moment = new Slot.Moment(day.atTime(((Slot.Moment) value).at().toLocalTime()));
        return with(Kind.DATE, places, moment, moment, until, false, also, zone);
    }

    /** The same, and these further moments or days. */
    Mention also(List<Slot> others) {
        return with(kind, places, value, due, until, isDayOpen, others, zone);
    }

    /** The moment at which the period ends, or its last day. */
    public Mention atEnd() {
        var end = until.orElseThrow() instanceof Slot.Day(var behind)
                ? new Slot.Day(behind.minusDays(1))
                : until.orElseThrow();
        return with(isDayOpen ? Kind.TIME : Kind.DATE, places, end, end, Optional.empty(), isDayOpen, also, zone);
    }

    /** The same in a text with so many tokens in front. */
    public Mention behind(int tokens) {
        var moved = places.stream()
                .map(place -> new Range(place.from() + tokens, place.to() + tokens))
                .toList();
        return with(kind, moved, value, due, until, isDayOpen, also, zone);
    }

    /** The same, meant in a zone, by the clocks of another; what repeats stays by the clocks of the first. */
    Mention in(ZoneId there, ZoneId home) {
        if (repeat.isPresent()) {
            return there.equals(home) ? this : repeating(repeat.get().in(there));
        }
        var due = moved(value, there, home);
        var zone = due.equals(value) ? Optional.<ZoneId>empty() : Optional.of(there);
        return with(kind, places, value, due, until, isDayOpen, also, zone);
    }

    private Mention repeating(Repeat other) {
        return new Mention(
                kind,
                places,
                link,
                value,
                due,
                until,
                part,
                Optional.of(other),
                amount,
                isDayOpen,
                isHalfOpen,
                isDoubtful,
                also,
                zone);
    }

    /** All that another time can differ in; the other parts stay as they were said. */
    private Mention with(
            Kind kind,
            List<Range> places,
            Slot value,
            Slot due,
            Optional<Slot> until,
            boolean isDayOpen,
            List<Slot> also,
            Optional<ZoneId> zone) {
        return new Mention(
                kind,
                places,
                link,
                value,
                due,
                until,
                part,
                repeat,
                amount,
                isDayOpen,
                isHalfOpen,
                isDoubtful,
                also,
                zone);
    }

    /** Where the period ends by the clocks of a person. */
    public Optional<Slot> untilAt(ZoneId home) {
        return until.map(end -> zone.isPresent() ? moved(end, zone.get(), home) : end);
    }

    private static Slot moved(Slot slot, ZoneId there, ZoneId home) {
        return slot instanceof Slot.Moment moment
                ? new Slot.Moment(moment.in(there).withZoneSameInstant(home).toLocalDateTime())
                : slot;
    }

    /** Sorts of times. */
    public enum Kind {
        /** A day, perhaps with a time: "tomorrow", "on 3 May at 5", "in two weeks". */
        DATE,
        /** A time of day alone; the value is the next such moment. */
        TIME,
        /** A stretch of time: "next week", "from 3 to 5". */
        PERIOD,
        /** Over and over again. */
        REPEAT,
        /** How often what is called so comes: "the weekly report". Nothing is to repeat for that. */
        NAME,
        /** How long: "for two hours". */
        LENGTH,
        /**
         * How long before something that is not said: "30 minutes before". The value is that of a length; of "the day before
         * at six" it is a moment at six.
         */
        LEAD
    }

    /** What a preposition says. */
    public enum Link {
        /** On, at, in, or nothing. */
        AT,
        /** Not later: by, before, until. */
        BY,
        /** Not earlier: from, starting, after. */
        FROM
    }

    /**
     * A repetition.
     *
     * @param rule an RFC 5545 RRULE value as it was said; the mention's value is its first slot where it takes the last day
     *     of a month that lacks the one it names ({@link io.todochat.schedule.MonthEnd#clamping})
     * @param fromCompletion whether it counts from when the task is done, as in "every! week"
     * @param except days on which it does not come
     * @param zone by whose clocks it comes, if that was said and is not the person's own; the mention's value is by them too
     */
    public record Repeat(String rule, boolean fromCompletion, List<LocalDate> except, Optional<ZoneId> zone) {

        public Repeat {
            except = List.copyOf(except);
        }

        /** The same by the clocks of a zone. */
        Repeat in(ZoneId there) {
            return new Repeat(rule, fromCompletion, except, Optional.of(there));
        }
    }

    /** Whether nothing is said but that it is now. */
    public boolean isNow() {
        return amount.filter(Amount.NOTHING::equals).isPresent();
    }
}
