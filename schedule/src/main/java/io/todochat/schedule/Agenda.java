package io.todochat.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a recurrence comes to: the slots of its rule and its additional ones, without those that are taken out. */
final class Agenda {

    private final Course course;
    private final Queue<Placed> additional;
    private final Set<LocalDate> daysOut = new HashSet<>();
    private final Set<Instant> instantsOut = new HashSet<>();

    /** The rule's next one, where an additional one comes before it; null where it is still to be looked for. */
    private Optional<Placed> ofRule;

    /** @param from slots of the rule before may be left out */
    Agenda(Recurrence recurrence, LocalDateTime from) {
        var zone = recurrence.zone();
        course = new Course(Rule.parse(recurrence.rule()), recurrence.start(), zone, recurrence.monthEnd(), from);
        additional = recurrence.rdates().stream()
                .map(slot -> Placed.in(zone, slot))
                .sorted(Placed.ORDER)
                .collect(Collectors.toCollection(ArrayDeque::new));
        for (var slot : recurrence.exdates()) {
            switch (slot) {
                case Slot.Day day -> daysOut.add(day.shownIn(zone).date());
                case Slot.Moment moment -> instantsOut.add(moment.in(zone).toInstant());
            }
        }
    }

    /** One from a local time on, wherever the clocks of its zone were set: none was ever set by more than a day. */
    static Agenda near(Recurrence recurrence, LocalDateTime time) {
        return new Agenda(recurrence, time.minusDays(2));
    }

    /** Those that are still to be handed out, each looked for as it is asked for. See {@link #next}. */
    Stream<Placed> all() {
        return Stream.generate(this::next).takeWhile(Optional::isPresent).map(Optional::get);
    }

    /**
     * The next one, strictly later than the one before; empty, from then on, after the last.
     *
     * @throws IllegalArgumentException after too many slots
     */
    Optional<Placed> next() {
        var next = any();
        while (next.filter(this::isOut).isPresent()) {
            next = any();
        }
        return next;
    }

    private Optional<Placed> any() {
        if (ofRule == null) {
            ofRule = course.next();
        }
        var extra = additional.peek();
        if (extra != null
                && ofRule.filter(slot -> !extra.at().isBefore(slot.at())).isEmpty()) {
            dropUpTo(extra);
            return Optional.of(extra);
        }
        ofRule.ifPresent(this::dropUpTo);
        var next = ofRule;
        ofRule = null;
        return next;
    }

    /** What lies at one instant is one. */
    private void dropUpTo(Placed given) {
        while (!additional.isEmpty() && !additional.peek().isAfter(given)) {
            additional.remove();
        }
    }

    private boolean isOut(Placed placed) {
        return daysOut.contains(placed.at().toLocalDate())
                || instantsOut.contains(placed.at().toInstant());
    }
}
