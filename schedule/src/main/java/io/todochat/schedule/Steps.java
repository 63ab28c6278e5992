package io.todochat.schedule;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.function.Supplier;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** The steps of a rule in local time, up to the year 9999. The one door to lib-recur: its types and failures stay here. */
final class Steps implements Iterator<Slot> {

    private final RecurrenceRuleIterator steps;

    /** @throws IllegalArgumentException when the rule gives no date */
    Steps(String rule, Slot start) {
        steps = searching(() -> read(rule).iterator(dateTime(start)));
    }

    /**
     * The rule in canonical form.
     *
     * @throws IllegalArgumentException where RFC 5545 does not allow it
     */
    static String canonical(String rule) {
        return read(rule).toString();
    }

    @Override
    public boolean hasNext() {
        return steps.hasNext() && steps.peekDateTime().getYear() <= 9999;
    }

    @Override
    public Slot next() {
        return slot(searching(steps::nextDateTime));
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

    /** lib-recur looks ahead, and gives up after about 4,000 steps without a date; odd rules trip it in other ways. */
    private static <T> T searching(Supplier<T> search) {
        try {
            return search.get();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("the rule gives no date, or too few to find one", e);
        }
    }

    private static DateTime dateTime(Slot slot) {
        return switch (slot) {
            case Slot.Day(var d) -> new DateTime(d.getYear(), d.getMonthValue() - 1, d.getDayOfMonth());
            case Slot.Moment(var m) ->
                new DateTime(
                        m.getYear(),
                        m.getMonthValue() - 1,
                        m.getDayOfMonth(),
                        m.getHour(),
                        m.getMinute(),
                        m.getSecond());
        };
    }

    private static Slot slot(DateTime d) {
        var day = LocalDate.of(d.getYear(), d.getMonth() + 1, d.getDayOfMonth());
        return d.isAllDay()
                ? new Slot.Day(day)
                : new Slot.Moment(day.atTime(d.getHours(), d.getMinutes(), d.getSeconds()));
    }
}
