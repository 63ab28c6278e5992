package io.todochat.schedule;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule that repeats from a start in a zone, with dates of its own besides. Immutable and safe to share; none of its
 * parts is null.
 *
 * <p>Slots are computed in local time and then placed in the zone: a gap moves one forward by its length, an overlap
 * takes the first, and those at the same instant are one. They come in order of their instants. The start itself is a
 * slot only where the rule meets it. Every method gives up after 200,000 slots of the rule, counted from its start
 * where the rule has a COUNT or repeats in months or years, and else from where it has to look.
 *
 * @param rule an RFC 5545 RRULE value, from YEARLY down to MINUTELY, kept in canonical form: one rule has one
 *     spelling. RFC 7529's SKIP is read
 * @param start local time in which the rule begins
 * @param zone where slots are placed; for days, the zone the person is in
 * @param monthEnd counts only where the day of the month comes from the start
 * @param rdates slots besides those of the rule (RDATE): beside a start with a time a day has that time, beside a day
 *     only the day counts. Neither COUNT nor UNTIL touches them
 * @param exdates slots that are taken out (EXDATE), as the rule has them or as a gap moved them; a day takes out
 *     everything on it. What is taken out still counts towards COUNT
 */
public record Recurrence(
        String rule, Slot start, ZoneId zone, MonthEnd monthEnd, SortedSet<Slot> rdates, SortedSet<Slot> exdates) {

    /** How many additional dates, or exceptions, there can be. */
    public static final int MOST_DATES = 1_000;

    /** How many slots are counted that are passed over; then the rest of the way is not gone step by step. */
    public static final int MOST_MISSED = 100_000;

    /** How many occurrences one question is answered with. */
    public static final int MOST_OCCURRENCES = 10_000;

    /** @throws IllegalArgumentException for a rule that is not valid or never gives a date: a reason in one line */
    public Recurrence {
        var read = Rule.parse(rule);
        read.requireFit(start);
        rule = read.parts().text();
        rdates = atMost(rdates, "additional dates", slot -> slot.like(start));
        exdates = atMost(exdates, "exceptions", slot -> start instanceof Slot.Day ? slot.like(start) : slot);
        read.steps(start, monthEnd, start.time()); // looks for the first date, and so refuses a rule that has none
    }

    /** One without dates of its own. */
    public Recurrence(String rule, Slot start, ZoneId zone, MonthEnd monthEnd) {
        this(rule, start, zone, monthEnd, Collections.emptySortedSet(), Collections.emptySortedSet());
    }

    /** Reads all parts from their texts, without dates of its own. */
    public static Recurrence parse(String rule, String start, String zone, String monthEnd) {
        return parse(rule, start, zone, monthEnd, null, null);
    }

    /**
     * Reads all parts from their texts.
     *
     * @param monthEnd {@code clamp} or {@code skip}; null is {@code clamp}
     * @param rdates null for none
     * @param exdates null for none
     * @throws IllegalArgumentException with a reason in one line that a person can read
     */
    public static Recurrence parse(
            String rule, String start, String zone, String monthEnd, List<String> rdates, List<String> exdates) {
        return new Recurrence(
                rule,
                Slot.parse(start),
                zoneCalled(zone),
                monthEnd == null ? MonthEnd.CLAMP : MonthEnd.parse(monthEnd),
                new TreeSet<>(Slot.parseAll(rdates)),
                new TreeSet<>(Slot.parseAll(exdates)));
    }

    /**
     * The same with more dates besides those of its rule.
     *
     * @throws IllegalArgumentException for too many: a reason in one line
     */
    public Recurrence with(Collection<Slot> more) {
        return new Recurrence(rule, start, zone, monthEnd, union(rdates, more), exdates);
    }

    /**
     * The same with more exceptions.
     *
     * @throws IllegalArgumentException for too many: a reason in one line
     */
    public Recurrence without(Collection<Slot> more) {
        return new Recurrence(rule, start, zone, monthEnd, rdates, union(exdates, more));
    }

    /**
     * The first slot after {@code after} that is still to come at {@code notBefore}: a moment is later than that
     * instant, a day is later than the date that instant has in the zone. Slots between are passed over, and count
     * towards COUNT; no more than {@value #MOST_MISSED} of them are told.
     *
     * @param after usually the slot just done; it need not belong to the rule
     * @return empty when the rule has ended
     * @throws IllegalArgumentException when the answer lies too many steps away
     */
    public Optional<Occurrence> next(Slot after, Instant notBefore) {
        return new Successor(this, after, notBefore).find();
    }

    /**
     * The first occurrence after an instant; a day lies at its first instant.
     *
     * @return empty when the recurrence has ended
     * @throws IllegalArgumentException when the answer lies too many steps away
     */
    public Optional<Occurrence> next(Instant after) {
        return from(after.plusNanos(1), 1).stream().findFirst();
    }

    /**
     * The first occurrences: at most {@code n}, fewer where it ends.
     *
     * @throws IllegalArgumentException when they lie too many steps away
     */
    public List<Occurrence> first(int n) {
        return occurrences(new Agenda(this, start.time())).limit(n).toList();
    }

    /**
     * The first occurrences at an instant or later: at most {@code n}, fewer where it ends.
     *
     * @throws IllegalArgumentException when they lie too many steps away
     */
    public List<Occurrence> from(Instant from, int n) {
        return occurrencesFrom(from).limit(n).toList();
    }

    /**
     * All occurrences at {@code from} or later and before {@code to}.
     *
     * @throws IllegalArgumentException when there are over {@value #MOST_OCCURRENCES}, or they lie too many steps away
     */
    public List<Occurrence> between(Instant from, Instant to) {
        var all = occurrencesFrom(from)
                .takeWhile(next -> next.due().in(zone).toInstant().isBefore(to))
                .limit(MOST_OCCURRENCES + 1L)
                .toList();
        if (all.size() > MOST_OCCURRENCES) {
            throw new IllegalArgumentException("there are over " + MOST_OCCURRENCES + " occurrences in that time");
        }
        return all;
    }

    /**
     * The last occurrence; empty where all are taken out.
     *
     * @throws IllegalArgumentException when it never ends, or the last lies too many steps away
     */
    public Optional<Occurrence> last() {
        if (Rule.parse(rule).isEndless()) {
            throw new IllegalArgumentException("the rule never ends: it has neither COUNT nor UNTIL");
        }
        return occurrences(new Agenda(this, start.time())).reduce((_, later) -> later);
    }

    /** In what it repeats: from {@link ChronoUnit#YEARS} down to {@link ChronoUnit#MINUTES}. */
    public ChronoUnit unit() {
        return Rule.parse(rule).frequency().unit();
    }

    /**
     * It in plain English, without a full stop: "every second Tuesday of the month at 09:00, Berlin time". Days float with
     * the person, and are told without the zone.
     */
    public String sentence() {
        return Sentence.of(this);
    }

    /** The same where the rule begins anew whenever it is done: "every 2 weeks, counted from when it is done". */
    public String sentenceFromCompletion() {
        return Sentence.fromCompletion(this);
    }

    private Stream<Occurrence> occurrencesFrom(Instant from) {
        return occurrences(Agenda.near(this, LocalDateTime.ofInstant(from, zone)))
                .dropWhile(next -> next.due().in(zone).toInstant().isBefore(from));
    }

    private static Stream<Occurrence> occurrences(Agenda agenda) {
        return agenda.all().map(next -> next.occurrence(0));
    }

    private static SortedSet<Slot> union(Collection<Slot> some, Collection<Slot> more) {
        var all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }

    private static SortedSet<Slot> atMost(SortedSet<Slot> dates, String what, UnaryOperator<Slot> form) {
        if (dates.size() > MOST_DATES) {
            throw new IllegalArgumentException("there are at most " + MOST_DATES + " " + what);
        }
        return Collections.unmodifiableSortedSet(
                dates.stream().map(form).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static ZoneId zoneCalled(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("there is no such time zone", e);
        }
    }
}
