package io.todochat.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The slot that follows another and is still to come.
 *
 * @param after need not belong to the rule
 * @param notBefore a moment is to be later than that instant, a day later than the date that instant has in the zone
 */
record Successor(Recurrence recurrence, Slot after, Instant notBefore) {

    /** Empty when the rule has ended. */
    Optional<Occurrence> find() {
        var agenda = Agenda.near(recurrence, after.time());
        var missed = 0;
        for (var next = agenda.next(); next.isPresent(); next = agenda.next()) {
            if (follows(next.get())) {
                if (isToCome(next.get())) {
                    return Optional.of(next.get().occurrence(missed));
                }
                missed++;
            }
            if (missed == Recurrence.MOST_MISSED) {
                return findWithoutCounting();
            }
        }
        return Optional.empty();
    }

    /** What a person forgot for decades has to come back too. */
    private Optional<Occurrence> findWithoutCounting() {
        return Agenda.near(recurrence, LocalDateTime.ofInstant(notBefore, recurrence.zone()))
                .all()
                .filter(next -> follows(next) && isToCome(next))
                .findFirst()
                .map(next -> next.occurrence(Recurrence.MOST_MISSED));
    }

    private boolean follows(Placed next) {
        return next.slot().getClass() == after.getClass()
                ? next.at().isAfter(after.in(recurrence.zone()))
                : next.slot().isAfter(after);
    }

    private boolean isToCome(Placed next) {
        return switch (next.slot()) {
            case Slot.Day _ ->
                next.at()
                        .toLocalDate()
                        .isAfter(notBefore.atZone(recurrence.zone()).toLocalDate());
            case Slot.Moment _ -> next.at().toInstant().isAfter(notBefore);
        };
    }
}
