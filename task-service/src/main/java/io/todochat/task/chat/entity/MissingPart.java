package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Target;
import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import java.time.ZoneId;
import java.util.List;

/** Tells whether a message says what is missing: a title, a time, how often, or a zone. Pure. */
record MissingPart(String text, Pending pending, Reading reading) {

    /** What the message is to the question. */
    Reaction reaction() {
        return switch (pending.kind()) {
            case TITLE -> title();
            case WHEN -> when();
            case OFTEN -> saysTimeAlone() ? new Reaction.Go(pending.given().said(text)) : new Reaction.Fresh();
            case ZONE -> zone();
            case TARGET, WHICH, CONFIRM -> new Reaction.Fresh();
        };
    }

    /** Whether a time is missing, and said. */
    boolean isTime() {
        return (pending.kind() == Pending.Kind.WHEN || pending.kind() == Pending.Kind.OFTEN) && saysTimeAlone();
    }

    private Reaction title() {
        return switch (reading.command()) {
            case Command.Add(var fields)
            when fields.title().isPresent() && !isForAnotherDay(fields) -> {
                var titled = pending.given()
                        .said(
                                hasTwoHours(fields)
                                        ? text.strip()
                                        : fields.title().get());
                yield new Reaction.Go(fields.due()
                        .map(due -> titled.at(due.text(), isOnlyHour(fields)))
                        .orElse(titled));
            }
            case Command.None _ -> new Reaction.Go(pending.given().said(text.strip()));
            default -> new Reaction.Fresh();
        };
    }

    private boolean isOnlyHour(Fields fields) {
        return fields.due().filter(Slot.Moment.class::isInstance).isPresent() && Ordering.isOnlyTime(times());
    }

    /** An hour beside the one that was said before belongs to what is to be done. */
    private boolean hasTwoHours(Fields fields) {
        return isOnlyHour(fields)
                && pending.asked() instanceof Command.Add(var before)
                && before.due().filter(Slot.Moment.class::isInstance).isPresent();
    }

    /** Who says a day, where one was said before, speaks of something else. */
    private boolean isForAnotherDay(Fields fields) {
        return fields.due().isPresent()
                && !Ordering.isOnlyTime(times())
                && pending.asked() instanceof Command.Add(var before)
                && before.due().isPresent();
    }

    private Reaction when() {
        var times = times();
        return times.stream()
                .filter(time ->
                        time.kind() != Mention.Kind.LENGTH && time.kind() != Mention.Kind.LEAD && saysTimeAlone())
                .findFirst()
                .<Reaction>map(time -> new Reaction.Go(pending.given()
                        .at(time.due().text(), Ordering.isOnlyTime(times))
                        .inEitherHalf(time.isHalfOpen())))
                .orElseGet(() -> isUnclear(times) ? new Reaction.Stay(pending.question()) : new Reaction.Fresh());
    }

    private boolean isUnclear(List<Mention> times) {
        return reading.command() instanceof Command.None && reading.rather().isEmpty()
                || reading.command() instanceof Command.Update(var targets, var _)
                        && targets.equals(List.of(new Target.Last()))
                        && !times.isEmpty();
    }

    /** A time beside something else is that one's. */
    private boolean saysTimeAlone() {
        return !(reading.command() instanceof Command.Find)
                && TimeAlone.isAll(text, reading, pending.saying().text());
    }

    private Reaction zone() {
        var name = text.strip().replace(' ', '_');
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.equalsIgnoreCase(name))
                .findFirst()
                .<Reaction>map(zone -> new Reaction.Go(pending.given().said(zone)))
                .orElseGet(Reaction.Fresh::new);
    }

    private List<Mention> times() {
        return reading.times().stream().map(Reading.Time::mention).toList();
    }
}
