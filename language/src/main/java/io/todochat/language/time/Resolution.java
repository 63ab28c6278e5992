package io.todochat.language.time;

import io.todochat.language.time.Mention.Kind;
import io.todochat.schedule.Slot;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What a group amounts to at the instant it is said. */
final class Resolution {

    /** Nobody waits longer, and later years have no place in the text of a date. */
    private static final int LAST_YEAR = 9998;

    private final Group group;
    private final Now now;
    private final Base base;
    private final DaysMeant meant;

    Resolution(Group group, Now now) {
        this.group = group;
        this.now = now;
        this.base = Base.of(now);
        this.meant = new DaysMeant(group, base);
    }

    /** Empty where it turns out to be no time at all. */
    Optional<Mention> mention() {
        if (group.series.isSaid()) {
            return new Repetition(group, now).mention();
        }
        if (group.lead != null) {
            return lead();
        }
        if (group.fromNow != null) {
            return exact();
        }
        if (group.hasDay()) {
            return dated();
        }
        if (!group.clocks.isEmpty() || group.hours != null) {
            return timed(null);
        }
        return group.part != null
                ? part()
                : group.length != null ? length(Kind.LENGTH, group.length) : Optional.empty();
    }

    private Optional<Mention> length(Kind kind, Amount amount) {
        var value = after(amount);
        return value == null ? Optional.empty() : Optional.of(mention(kind, value, value, null, null, amount));
    }

    /** Of some days before, perhaps at an hour, or in a part of the day. */
    private Optional<Mention> lead() {
        if (group.clocks.isEmpty() && group.part == null) {
            return length(Kind.LEAD, group.lead);
        }
        var time = group.clocks.isEmpty() ? now.hours().of(group.part) : group.hour(group.clocks.getFirst());
        return Optional.ofNullable(after(group.lead))
                .map(day -> new Slot.Moment(day.date().atTime(time)))
                .map(value -> mention(Kind.LEAD, value, value, null, null, group.lead));
    }

    private Optional<Mention> exact() {
        var value = after(group.fromNow);
        if (value == null) {
            return Optional.empty();
        }
        if (group.endDay != null) {
            return between(base.today());
        }
        return Optional.of(mention(Kind.DATE, value, value, null, null, group.fromNow));
    }

    private Slot after(Amount amount) {
        var at = amount.after(now.at()).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
        return at.getYear() > LAST_YEAR
                ? null
                : amount.isDays() && !amount.equals(Amount.NOTHING)
                        ? new Slot.Day(at.toLocalDate())
                        : new Slot.Moment(at);
    }

    private Optional<Mention> dated() {
        var days = meant.days();
        if (days == null || days.until().getYear() > LAST_YEAR || days.from().getYear() < 1) {
            return Optional.empty();
        }
        var others = group.moreDays.stream()
                .map(dated -> dated.in(base.startingAt(days.from())))
                .map(Days::from)
                .toList();
        beginInPart();
        if (group.hours != null || !group.clocks.isEmpty()) {
            return timed(days.from())
                    .map(mention -> others.isEmpty() ? mention : mention.also(onThese(mention, others)));
        }
        if (others.size() == 1) {
            return Optional.of(period(new Days(days.from(), others.getFirst().plusDays(1))));
        }
        if (!others.isEmpty()) {
            return Optional.of(day(days.from())
                    .also(others.stream().<Slot>map(Slot.Day::new).toList()));
        }
        if (group.endDay != null) {
            return between(days.from());
        }
        if (group.length != null) {
            return Optional.of(period(new Days(days.from(), group.length.after(days.from()))));
        }
        return Optional.of(days.isOne() && !days.isEnd() ? day(days.from()) : period(days));
    }

    /** "From Friday evening to Sunday noon" begins at an hour as it ends at one. */
    private void beginInPart() {
        if (group.clocks.isEmpty() && group.endDay != null && (group.endClock != null || group.endPart != null)) {
            var hour = now.hours().of(group.part);
            group.clocks = List.of(Clock.of(hour.getHour(), hour.getMinute()));
        }
    }

    private Mention day(LocalDate date) {
        var day = new Slot.Day(date);
        Slot due = group.part == null
                ? day
                : new Slot.Moment(date.atTime(now.hours().of(group.part)));
        Slot value = group.part != null && group.part.isHours() ? new Slot.Moment(date.atTime(group.part.from())) : day;
        return mention(Kind.DATE, value, due, null, group.part, group.ahead);
    }

    private Mention period(Days days) {
        if (days.isEnd() && group.link == Piece.Link.BY) {
            return untilEnd(days);
        }
        var value = new Slot.Day(days.from());
        var due = days.isEnd() || group.isSometime || meant.isRunning(days) ? new Slot.Day(days.last()) : value;
        return mention(Kind.PERIOD, value, due, new Slot.Day(days.until()), group.part, group.length);
    }

    /** By the end of May is from now until then. */
    private Mention untilEnd(Days days) {
        var value = new Slot.Moment(now.time().truncatedTo(ChronoUnit.SECONDS));
        var until = new Slot.Moment(days.until().atStartOfDay());
        return mention(Kind.PERIOD, value, new Slot.Day(days.last()), until, null, null);
    }

    private static List<Slot> onThese(Mention mention, List<LocalDate> days) {
        var time = ((Slot.Moment) mention.value()).at().toLocalTime();
        return days.stream().<Slot>map(day -> new Slot.Moment(day.atTime(time))).toList();
    }

    private Optional<Mention> between(LocalDate from) {
        var end = group.endDay.in(base.startingAt(from));
        return end == null || !end.until().isAfter(from)
                ? Optional.empty()
                : Optional.of(period(new Days(meant.start(from, end), end.until())));
    }

    private Optional<Mention> part() {
        var isOver = group.link == Piece.Link.AT
                && now.hours().of(group.part).isBefore(now.time().toLocalTime());
        return Optional.of(day(base.today().plusDays(isOver ? 1 : 0)));
    }

    private Optional<Mention> timed(LocalDate said) {
        var instants = new Instants(group, now, said);
        var at = instants.start();
        var value = new Slot.Moment(at);
        var until = instants.end(at);
        var kind = until != null ? Kind.PERIOD : said == null && !group.isToday ? Kind.TIME : Kind.DATE;
        var mention = mention(kind, value, value, until, null, group.length);
        return Optional.of(until == null ? mention.also(instants.others()) : mention);
    }

    private Mention mention(Kind kind, Slot value, Slot due, Slot until, DayPart part, Amount amount) {
        return new Mention(
                kind,
                group.places(),
                Resolution.link(group.link),
                value,
                due,
                Optional.ofNullable(until),
                Optional.ofNullable(part),
                Optional.empty(),
                Optional.ofNullable(amount),
                isDayOpen(kind),
                group.isHalfOpen(),
                isContradicted(),
                List.of(),
                Optional.empty());
    }

    private boolean isContradicted() {
        return group.day != null && group.day.isContradicted(base)
                || group.moreDays.stream().anyMatch(day -> day.isContradicted(base));
    }

    private boolean isDayOpen(Kind kind) {
        return !group.hasDay() && !group.isToday && kind != Kind.LENGTH && kind != Kind.LEAD;
    }

    static Mention.Link link(Piece.Link link) {
        return switch (link) {
            case BY -> Mention.Link.BY;
            case FROM -> Mention.Link.FROM;
            default -> Mention.Link.AT;
        };
    }
}
