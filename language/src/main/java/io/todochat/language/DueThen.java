package io.todochat.language;

import io.todochat.language.command.Filter;
import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** Which tasks are meant by saying when they are due. */
record DueThen(Timing timing) {

    private static final Set<String> NEXT = Set.of("next", "coming", "following");

    /** "The coming week" is the one that begins today, and "next week" one of the calendar. */
    private static final Set<String> SINGLE = Set.of("week", "month");

    private static final Set<String> UNITS = Set.of("days", "weeks", "months", "fortnight");

    /** A filter for what is due then. */
    Filter filter(Filter filter) {
        var time = timing.main().or(timing::last).filter(said -> !said.isNow());
        return new Filter(
                filter.conditions(),
                filter.tags(),
                filter.priorities(),
                filter.time(),
                time.flatMap(this::from),
                time.flatMap(this::end),
                filter.words());
    }

    private Optional<Slot> from(Mention time) {
        if (isAhead(time)) {
            return day(today());
        }
        if (time.link() == Mention.Link.BY && time.until().isEmpty()) {
            return Optional.empty();
        }
        return Timing.slot(time) instanceof Slot.Day(var day)
                        && time.link() == Mention.Link.FROM
                        && timing.strict().contains(time)
                ? day(day.plusDays(1))
                : Optional.of(Timing.slot(time));
    }

    /** "The next two weeks" are those that begin today, to the same weekday, and no two weeks of the calendar. */
    private boolean isAhead(Mention time) {
        var words = timing.words(time);
        var next = words.stream()
                .filter(NEXT::contains)
                .findFirst()
                .map(words::indexOf)
                .orElse(-1);
        return time.kind() == Mention.Kind.PERIOD
                && next >= 0
                && (words.stream().anyMatch(UNITS::contains)
                        || next > 0 && words.get(next - 1).equals("the") && SINGLE.contains(words.getLast()));
    }

    /** "After 5" is the rest of that day. */
    private boolean isLater(Mention time) {
        return time.link() == Mention.Link.FROM
                && time.until().isEmpty()
                && time.value() instanceof Slot.Moment
                && time.amount().isEmpty()
                && timing.words(time).contains("after");
    }

    private LocalDate today() {
        return timing.phrase().at().toLocalDate();
    }

    private Optional<Slot> end(Mention time) {
        if (isAhead(time)) {
            var length = ChronoUnit.DAYS.between(
                    time.value().date(), time.until().orElseThrow().date());
            return day(today().plusDays(length + 1));
        }
        if (time.until().isPresent() || time.link() == Mention.Link.FROM) {
            return timing.until(time);
        }
        return switch (Timing.slot(time)) {
            case Slot.Day(var day) -> day(timing.strict().contains(time) ? day : day.plusDays(1));
            case Slot.Moment(var at) ->
                time.link() == Mention.Link.BY
                        ? Optional.of(Timing.slot(time))
                        : time.part().isPresent() || time.amount().isPresent()
                                ? day(at.toLocalDate().plusDays(1))
                                : Optional.of(new Slot.Moment(at.plusMinutes(1)));
        };
    }

    /** A filter for what is due then, at an hour of the part of the day if one is said. */
    Filter ofDay(Filter filter) {
        return inPart(filter(filter));
    }

    /** The same, where only a part of one day is said, for what is due at an hour of it. */
    Filter inPart(Filter filter) {
        if (timing.times().size() != 1
                || !(timing.times().getFirst().value() instanceof Slot.Day(var day))
                || filter.from().isEmpty()) {
            return filter;
        }
        return timing.times()
                .getFirst()
                .part()
                .filter(part -> timing.times().getFirst().kind() == Mention.Kind.DATE)
                .map(part -> filter.between(
                        Optional.of(new Slot.Moment(day.atTime(part.from()))),
                        Optional.of(new Slot.Moment(day.atTime(part.from()).plusHours(part.hours())))))
                .orElse(filter);
    }

    /**
     * The same for a question. What has a day and no hour is there too: it may be done in that part of the day.
     */
    Filter askedInPart(Filter filter) {
        var later = timing.last().filter(this::isLater);
        if (later.isPresent() && timing.times().size() == 1) {
            return filter.between(filter.from(), day(later.get().value().date().plusDays(1)));
        }
        var part = inPart(filter);
        if (part.equals(filter)) {
            return filter;
        }
        var last = ((Slot.Moment) part.until().orElseThrow()).at().minusMinutes(1);
        return filter.between(Optional.empty(), Optional.empty())
                .where(filter.time() + "=ge=" + part.from().orElseThrow().text())
                .where(filter.time() + "=le=" + new Slot.Moment(last).text());
    }

    private static Optional<Slot> day(LocalDate day) {
        return Slot.isYear(day.getYear()) ? Optional.of(new Slot.Day(day)) : Optional.empty();
    }
}
