package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Reminder;
import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A new task for several days, "call Ann on tuesday and thursday", or hours, "take the drops at 8:00 and 20:30", is one for
 * each of them.
 */
record SeveralDays(Reading reading, Phrase phrase) {

    private static final Pattern JOINING = Pattern.compile("\\s*(,|and|&|\\+|, ?and)\\s*");
    private static final Pattern EACH = Pattern.compile(".*\\d.*\\band\\b.*\\d.*");
    private static final Pattern CHOICE = Pattern.compile("(?i)\\s*,?\\s*or\\b");
    private static final Pattern EITHER = Pattern.compile("(?i)\\bor\\b");
    private static final Pattern TWO = Pattern.compile("(?!between\\b).*(\\band\\b|\\+).*");

    /** The reading itself where it is of one day. */
    List<Reading> readings() {
        return reading.command() instanceof Command.Add(var fields)
                        && reading.question().isEmpty()
                        && fields.reminders().size() < 2
                        && fields.due().isPresent()
                ? each(fields)
                : List.of(reading);
    }

    private List<Reading> each(Fields fields) {
        var hours = hours(fields.due().orElseThrow());
        if (hours.size() > 1) {
            return hours.stream()
                    .map(hour -> of(fields.due(hour), hour.equals(hours.getFirst())))
                    .toList();
        }
        return fields.recurrence().isEmpty() ? onDays(fields) : List.of(reading);
    }

    /** That of the task, and what was said as one with it; "at 8 or 9" is one of them. */
    private List<Slot> hours(Slot due) {
        var others = reading.times().stream()
                .filter(time -> time.mention().value().equals(due)
                        && !EITHER.matcher(time.text()).find())
                .flatMap(time -> time.mention().also().stream())
                .filter(Slot.Moment.class::isInstance);
        return Stream.concat(Stream.of(due), others).distinct().toList();
    }

    private List<Reading> onDays(Fields fields) {
        var times = joined();
        var days = times.stream()
                .flatMap(time -> SeveralDays.days(time))
                .distinct()
                .toList();
        if (days.size() < 2
                || !days.getFirst().equals(fields.due().orElseThrow().date())) {
            return List.of(reading);
        }
        var clock = times.stream()
                .map(time -> time.mention().value())
                .flatMap(SeveralDays::clock)
                .findFirst();
        var end = times.stream()
                .filter(time -> !haveHours(time))
                .flatMap(time -> time.mention().until().stream())
                .flatMap(SeveralDays::clock)
                .findFirst();
        return days.stream()
                .map(day -> on(day, hourOn(day, times).or(() -> clock), end, fields, day.equals(days.getFirst())))
                .toList();
    }

    /** "At 9 and on Friday at 10": one that has an hour of its own. */
    private static Optional<LocalTime> hourOn(LocalDate day, List<Reading.Time> times) {
        return times.stream()
                .flatMap(time -> haveHours(time)
                        ? Stream.of(
                                time.mention().value(), time.mention().until().orElseThrow())
                        : Stream.of(time.mention().value()))
                .filter(value -> value.date().equals(day))
                .flatMap(SeveralDays::clock)
                .findFirst();
    }

    /** An hour that is past today is not meant for today: only the day is told. */
    private Reading on(
            LocalDate day, Optional<LocalTime> clock, Optional<LocalTime> end, Fields fields, boolean isFirst) {
        var due = clock.map(day::atTime)
                .filter(at -> !at.isBefore(phrase.at().toLocalDateTime()))
                .<Slot>map(Slot.Moment::new)
                .orElseGet(() -> new Slot.Day(day));
        return of(fields.on(due, end.map(time -> end(day, clock, time))).reminding(reminders(fields, due)), isFirst);
    }

    /** What was read where is told with the first. */
    private Reading of(Fields fields, boolean isFirst) {
        return new Reading(
                        new Command.Add(fields),
                        reading.confirm(),
                        reading.question(),
                        isFirst ? reading.spans() : List.of(),
                        isFirst ? reading.times() : List.of())
                .implied(reading.isImplied());
    }

    /** Behind midnight where that is earlier than when it begins. */
    private static Slot end(LocalDate day, Optional<LocalTime> clock, LocalTime end) {
        var isNext = clock.filter(begin -> !end.isAfter(begin)).isPresent();
        return new Slot.Moment(day.plusDays(isNext ? 1 : 0).atTime(end));
    }

    /** A reminder of the first day rings as long before another. */
    private List<Reminder> reminders(Fields fields, Slot due) {
        var zone = phrase.at().getZone();
        var later = later(fields.due().orElseThrow(), due);
        return fields.reminders().stream()
                .map(reminder -> reminder instanceof Reminder.At(var at)
                        ? new Reminder.At(at.atZone(zone)
                                .toLocalDateTime()
                                .plus(later)
                                .atZone(zone)
                                .toInstant())
                        : reminder)
                .toList();
    }

    private static Duration later(Slot first, Slot next) {
        return first instanceof Slot.Moment(var one) && next instanceof Slot.Moment(var other)
                ? Duration.between(one, other)
                : Duration.ofDays(ChronoUnit.DAYS.between(first.date(), next.date()));
    }

    private static Stream<LocalTime> clock(Slot slot) {
        return slot instanceof Slot.Moment(var at) ? Stream.of(at.toLocalTime()) : Stream.empty();
    }

    /** The first days that are said, as far as nothing but a comma or an "and" stands between them. */
    private List<Reading.Time> joined() {
        var joined = new ArrayList<Reading.Time>();
        for (var time : reading.times()) {
            var isNext = joined.isEmpty() || joins(joined.getLast().to(), time.from());
            if (!isNext) {
                break;
            }
            joined.add(time);
        }
        return joined.isEmpty()
                        || !CHOICE.matcher(
                                        phrase.text().substring(joined.getLast().to()))
                                .lookingAt()
                ? joined
                : joined.subList(0, 1);
    }

    /** Whether nothing else stands there; times whose parts stand apart may lie in each other. */
    private boolean joins(int from, int to) {
        return from <= to && JOINING.matcher(phrase.text().substring(from, to)).matches();
    }

    /** The days of "monday", and of "monday and friday", which is no stretch of a week. */
    private static Stream<LocalDate> days(Reading.Time said) {
        var mention = said.mention();
        var first = mention.value().date();
        if (!mention.also().isEmpty() && !mention.isDayOpen()) {
            return Stream.concat(Stream.of(first), mention.also().stream().map(Slot::date));
        }
        return switch (mention.kind()) {
            case DATE -> Stream.of(first);
            case PERIOD ->
                isTwo(said)
                        ? Stream.of(first, last(mention.until().orElseThrow()))
                        : mention.value() instanceof Slot.Moment && !mention.isDayOpen()
                                ? Stream.of(first)
                                : Stream.empty();
            default -> Stream.empty();
        };
    }

    private static boolean isTwo(Reading.Time said) {
        return said.mention().kind() == Mention.Kind.PERIOD
                && TWO.matcher(said.text().toLowerCase(Locale.ROOT)).matches()
                && last(said.mention().until().orElseThrow())
                        .isAfter(said.mention().value().date());
    }

    /** "Friday at 9 and Monday at 10". */
    private static boolean haveHours(Reading.Time said) {
        return isTwo(said) && EACH.matcher(said.text().toLowerCase(Locale.ROOT)).matches();
    }

    private static LocalDate last(Slot until) {
        return until instanceof Slot.Day(var day) ? day.minusDays(1) : until.date();
    }
}
