package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Reminder;
import io.todochat.schedule.Slot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A new task for several days, "call Ann on tuesday and thursday", is one for each of them. */
record SeveralDays(Reading reading, Phrase phrase) {

    private static final Pattern JOINING = Pattern.compile("\\s*(,|and|&|, ?and)\\s*");
    private static final Pattern TWO = Pattern.compile("(?!between\\b).*\\band\\b.*");

    /** The reading itself where it is of one day. */
    List<Reading> readings() {
        return reading.command() instanceof Command.Add(var fields)
                        && reading.question().isEmpty()
                        && fields.recurrence().isEmpty()
                        && fields.reminders().size() < 2
                        && fields.due().isPresent()
                ? each(fields)
                : List.of(reading);
    }

    private List<Reading> each(Fields fields) {
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
                .flatMap(time -> time.mention().until().stream())
                .flatMap(SeveralDays::clock)
                .findFirst();
        return days.stream()
                .map(day -> on(day, clock, end, fields, day.equals(days.getFirst())))
                .toList();
    }

    /** An hour that is past today is not meant for today: only the day is told. */
    private Reading on(
            LocalDate day, Optional<LocalTime> clock, Optional<LocalTime> end, Fields fields, boolean isFirst) {
        var due = clock.map(day::atTime)
                .filter(at -> !at.isBefore(phrase.at().toLocalDateTime()))
                .<Slot>map(Slot.Moment::new)
                .orElseGet(() -> new Slot.Day(day));
        return new Reading(
                new Command.Add(
                        fields.on(due, end.map(time -> end(day, clock, time))).reminding(reminders(fields, day))),
                reading.confirm(),
                reading.question(),
                isFirst ? reading.spans() : List.of(),
                isFirst ? reading.times() : List.of());
    }

    /** Behind midnight where that is earlier than when it begins. */
    private static Slot end(LocalDate day, Optional<LocalTime> clock, LocalTime end) {
        var isNext = clock.filter(begin -> !end.isAfter(begin)).isPresent();
        return new Slot.Moment(day.plusDays(isNext ? 1 : 0).atTime(end));
    }

    /** A reminder of the first day rings at the same hour of another. */
    private List<Reminder> reminders(Fields fields, LocalDate day) {
        var later = ChronoUnit.DAYS.between(fields.due().orElseThrow().date(), day);
        return fields.reminders().stream()
                .map(reminder -> reminder instanceof Reminder.At(var at)
                        ? new Reminder.At(
                                at.atZone(phrase.at().getZone()).plusDays(later).toInstant())
                        : reminder)
                .toList();
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
        return joined;
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
                        : mention.value() instanceof Slot.Moment ? Stream.of(first) : Stream.empty();
            default -> Stream.empty();
        };
    }

    private static boolean isTwo(Reading.Time said) {
        return TWO.matcher(said.text().toLowerCase(Locale.ROOT)).matches()
                && last(said.mention().until().orElseThrow())
                        .isAfter(said.mention().value().date());
    }

    private static LocalDate last(Slot until) {
        return until instanceof Slot.Day(var day) ? day.minusDays(1) : until.date();
    }
}
