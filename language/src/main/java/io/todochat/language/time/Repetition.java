package io.todochat.language.time;

import io.todochat.language.time.Mention.Kind;
import io.todochat.schedule.MonthEnd;
import io.todochat.schedule.Occurrence;
import io.todochat.schedule.Recurrence;
import io.todochat.schedule.Slot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a repeating group amounts to: a rule, and the first time. */
final class Repetition {

    private final Group group;
    private final Series series;
    private final Now now;
    private final Base base;

    Repetition(Group group, Now now) {
        this.group = group;
        this.series = group.series;
        this.now = now;
        this.base = Base.of(now);
        series.settle(base);
    }

    /** Empty where the rule never gives a date, or where it is not said when in a week or on a day it comes. */
    Optional<Mention> mention() {
        if (isVague()) {
            return Optional.empty();
        }
        try {
            var start = start();
            var leftOut = new LeftOutDays(series.except);
            var pattern = leftOut.takenFrom(series.every);
            var first = first(MonthEnd.clamping(pattern.rule(1) + hours()), start);
            var rule = new Recurrence(
                    pattern.rule(pattern.interval()) + hours() + end(start, first.date()),
                    first,
                    now.at().getZone(),
                    MonthEnd.CLAMP);
            var coming = new Recurrence(MonthEnd.clamping(rule.rule()), first, rule.zone(), MonthEnd.CLAMP);
            var except = leftOut.among(coming, base);
            var begin = LeftOutDays.first(coming, except);
            var repeat = new Mention.Repeat(
                    rule.rule(),
                    pattern.fromCompletion(),
                    except.stream().filter(day -> !day.isBefore(begin.date())).toList(),
                    Optional.empty());
            return Optional.of(new Mention(
                    group.isName ? Kind.NAME : Kind.REPEAT,
                    group.places(),
                    Resolution.link(group.link),
                    begin,
                    due(begin, pattern, start),
                    end(begin),
                    Optional.ofNullable(times().isEmpty() ? part() : null),
                    Optional.of(repeat),
                    Optional.empty(),
                    isDayOpen(pattern),
                    false,
                    false,
                    others(pattern, start),
                    Optional.empty()));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a rule that RFC 5545 does not know, or one without dates
        }
    }

    /** Every two weeks, and nothing of a day: the first is today only where there is no other to count from. */
    private boolean isDayOpen(Pattern pattern) {
        return series.start == null
                && pattern.unit() != ChronoUnit.HOURS
                && Stream.of(pattern.days(), pattern.monthDays(), pattern.months(), pattern.places())
                        .allMatch(List::isEmpty);
    }

    /** Twice a week, but not on which days. */
    private boolean isVague() {
        var said = series.every.unit() == ChronoUnit.DAYS
                ? times().size()
                : series.every.days().size() + series.every.monthDays().size();
        return series.often > 1 && said != series.often;
    }

    /** In a part of the day it begins at an hour: where today's is past, the next one. */
    private Slot due(Slot first, Pattern pattern, LocalDate start) {
        if (part() == null || !(first instanceof Slot.Day(var date))) {
            return first;
        }
        var hour = now.hours().of(part());
        var at = date.atTime(hour);
        return at.isBefore(now.time())
                ? first(MonthEnd.clamping(pattern.rule(1)), start, List.of(hour))
                : new Slot.Moment(at);
    }

    /** Of the first time, where it is said until when each goes on. */
    private Optional<Slot> end(Slot begin) {
        return group.hours != null && begin instanceof Slot.Moment(var at)
                ? Optional.of(new Slot.Moment(Ranges.end(group.hours, at)))
                : Optional.empty();
    }

    private DayPart part() {
        return group.doses.isEmpty() ? group.saidPart() : group.part;
    }

    private List<LocalTime> times() {
        var clocks = group.hours != null ? List.of(Ranges.start(group.hours)) : group.clocks;
        var last = clocks.stream().map(clock -> part() == null ? group.usual(clock) : clock.within(part()));
        var others = group.doses.stream().flatMap(this::times);
        var usual = !group.doses.isEmpty() && clocks.isEmpty()
                ? Stream.of(now.hours().of(part()))
                : Stream.<LocalTime>empty();
        return Stream.of(others, last, usual)
                .flatMap(Function.identity())
                .sorted()
                .distinct()
                .toList();
    }

    private Stream<LocalTime> times(Group.Dose dose) {
        return dose.clocks().isEmpty()
                ? Stream.of(now.hours().of(dose.part()))
                : dose.clocks().stream().map(clock -> clock.within(dose.part()));
    }

    /** In some months of a year and on no day of theirs it begins with the month. */
    private LocalDate start() {
        var days = series.start == null ? null : series.start.in(base);
        return days != null
                ? days.from()
                : series.every.isInMonths() ? base.today().withDayOfMonth(1) : base.today();
    }

    /** The first at each further time of the day, where one rule cannot say them all. */
    private List<Slot> others(Pattern pattern, LocalDate start) {
        var times = times();
        return times.size() > 1 && hours().isEmpty()
                ? times.stream()
                        .skip(1)
                        .map(time -> first(MonthEnd.clamping(pattern.rule(1)), start, List.of(time)))
                        .toList()
                : List.of();
    }

    private Slot first(String everyOne, LocalDate start) {
        return first(everyOne, start, times());
    }

    /** The first slot that is not past. */
    private Slot first(String everyOne, LocalDate start, List<LocalTime> times) {
        if (series.every.unit() == ChronoUnit.HOURS && times.isEmpty()) {
            var next = start.equals(base.today())
                    ? now.time().plusHours(series.every.interval()).truncatedTo(ChronoUnit.MINUTES)
                    : start.atTime(9, 0);
            return new Slot.Moment(next);
        }
        Slot from = times.isEmpty() ? new Slot.Day(start) : new Slot.Moment(start.atTime(times.getFirst()));
        var recurrence = new Recurrence(everyOne, from, now.at().getZone(), MonthEnd.CLAMP);
        var now = times.isEmpty() ? this.now.at().truncatedTo(ChronoUnit.DAYS) : this.now.at();
        return recurrence.from(now.toInstant(), 1).stream()
                .map(Occurrence::due)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the rule has ended before it begins"));
    }

    /** Several times of a day are said in the rule; a single one is told by the first slot. */
    private String hours() {
        var times = times();
        if (times.size() < 2) {
            return "";
        }
        var minutes = times.stream().map(LocalTime::getMinute).distinct().toList();
        if (minutes.size() > 1) {
            return "";
        }
        return ";BYHOUR=" + times.stream().map(time -> "" + time.getHour()).collect(Collectors.joining(","))
                + ";BYMINUTE=" + minutes.getFirst();
    }

    /** Never before the first one: "until Friday" is then the Friday behind that. */
    private String end(LocalDate start, LocalDate first) {
        if (series.count > 0) {
            return ";COUNT=" + series.count;
        }
        // Every day at 8 for ten days is ten times, also where today's is past.
        var said = last(start, series.start == null && series.isDaily() ? first : start);
        var last = said != null && said.isBefore(first) ? last(first, first) : said;
        if (last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("the rule has ended before it begins");
        }
        return last == null ? "" : ";UNTIL=" + last.toString().replace("-", "");
    }

    /**
     * Null where no end was said.
     *
     * @param start from which a date is looked for
     * @param begin from which a length counts
     */
    private LocalDate last(LocalDate start, LocalDate begin) {
        var days = series.until == null ? null : series.until.in(base.startingAt(start));
        return days != null ? last(days) : group.length != null ? lastWithin(group.length.after(begin)) : null;
    }

    /** Until a period is until it begins, but until its end. */
    private static LocalDate last(Days days) {
        return days.isEnd() ? days.last() : days.from();
    }

    /** Every day for ten days is ten times. */
    private LocalDate lastWithin(LocalDate end) {
        return series.every.unit() == ChronoUnit.DAYS && group.length.period().toTotalMonths() == 0
                ? end.minusDays(1)
                : end;
    }
}
