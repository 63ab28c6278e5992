package io.todochat.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * The steps of a rule in local time, up to the year 9999. The one door to lib-recur: its types and failures stay here.
 *
 * <p>lib-recur gives up after some thousand units without a slot, and so misses leap days in a rule of hours. It is
 * then set on again where the rule can have its next slot, some dozen times at most.
 */
final class Steps implements Iterator<Slot> {

    private static final int MOST_ATTEMPTS = 60;

    private final Rule rule;
    private final String text;
    private final Slot start;
    private final Openings openings;

    /** Null where lib-recur has given up. */
    private RecurrenceRuleIterator iterator;

    /** Up to there everything was handed out, or there is nothing. */
    private LocalDateTime searched;

    /** Looked up but not handed out yet; null where it is still to be looked for. */
    private Optional<Slot> found;

    /**
     * @param text the rule as lib-recur is to read it
     * @param from what lies before may be left out
     * @throws IllegalArgumentException when the rule gives no date
     */
    Steps(Rule rule, String text, Slot start, LocalDateTime from) {
        this.rule = rule;
        this.text = text;
        this.start = start;
        this.openings = new Openings(rule.parts(), start.time().toLocalTime());
        this.searched = join(from).minusSeconds(1);
        this.found = search();
    }

    /**
     * The rule as lib-recur writes it.
     *
     * @throws IllegalArgumentException where RFC 5545 does not allow it
     */
    static String checked(String rule) {
        return read(rule).toString();
    }

    /** @throws IllegalArgumentException when the next one is too far to be found */
    @Override
    public boolean hasNext() {
        if (found == null) {
            found = search();
        }
        return found.isPresent();
    }

    @Override
    public Slot next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var next = found.get();
        searched = next.time();
        found = null;
        return next;
    }

    private static RecurrenceRule read(String rule) {
        try {
            return new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException("the rule cannot be read: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            // some broken rules, such as one without FREQ, meet a NullPointerException there
            throw new IllegalArgumentException("the rule cannot be read", e);
        }
    }

    private Optional<Slot> search() {
        for (var attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            if (skipSearched()) {
                var next = iterator.peekDateTime();
                return next.getYear() > 9999 ? Optional.empty() : Optional.of(slot(next));
            }
            var opening = opening();
            join(opening);
            if (!skipSearched()) {
                searched = opening;
            }
        }
        throw noDate();
    }

    private LocalDateTime opening() {
        if (!rule.frequency().isRegular()) {
            throw noDate();
        }
        return openings.after(searched).orElseThrow(Steps::noDate);
    }

    private static IllegalArgumentException noDate() {
        return new IllegalArgumentException("the rule gives no date, or too few to find one");
    }

    /** Has the iterator go on as if it came from the start, and tells from where it does. */
    private LocalDateTime join(LocalDateTime target) {
        var begin = rule.frequency().joinBefore(target, start.time(), rule.interval());
        var isFirst = begin.equals(start.time());
        try {
            iterator = read(text).iterator(dateTime(isFirst ? rule.wholePeriodBefore(begin) : begin));
        } catch (RuntimeException e) {
            iterator = null;
        }
        return begin;
    }

    /** Moves the iterator to what was not searched yet. False where it gives up; odd rules trip it in many ways. */
    private boolean skipSearched() {
        try {
            while (iterator != null && !time(iterator.peekDateTime()).isAfter(searched)) {
                iterator.nextDateTime();
            }
        } catch (RuntimeException e) {
            iterator = null;
        }
        return iterator != null;
    }

    private DateTime dateTime(LocalDateTime t) {
        var month = t.getMonthValue() - 1;
        return switch (start) {
            case Slot.Day _ -> new DateTime(t.getYear(), month, t.getDayOfMonth());
            case Slot.Moment _ ->
                new DateTime(t.getYear(), month, t.getDayOfMonth(), t.getHour(), t.getMinute(), t.getSecond());
        };
    }

    private static LocalDateTime time(DateTime d) {
        var day = LocalDate.of(d.getYear(), d.getMonth() + 1, d.getDayOfMonth());
        return d.isAllDay() ? day.atStartOfDay() : day.atTime(d.getHours(), d.getMinutes(), d.getSeconds());
    }

    private static Slot slot(DateTime d) {
        return d.isAllDay() ? new Slot.Day(time(d).toLocalDate()) : new Slot.Moment(time(d));
    }
}
