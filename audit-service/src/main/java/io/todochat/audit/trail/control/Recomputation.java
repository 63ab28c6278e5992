package io.todochat.audit.trail.control;

import io.todochat.audit.trail.entity.Chain;
import io.todochat.audit.trail.entity.Check;
import io.todochat.audit.trail.entity.Page;
import io.todochat.audit.trail.entity.Verification;
import io.todochat.dapr.Journal;
import io.todochat.dapr.SidecarUnavailable;
import io.todochat.dapr.StateStore;
import io.todochat.dapr.View;
import jakarta.json.bind.Jsonb;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Recomputes a trail from the store alone: through a journal of its own, which has nothing in memory yet. */
final class Recomputation {

    private static final int AT_ONCE = 1_024;

    private final Journal<Chain, Page> journal;

    Recomputation(StateStore store, Jsonb jsonb, Clock clock) {
        journal = new Journal<>(
                store, new Journal.Contents<>(Chain.class, Page.class, chain -> List.of(), 0), jsonb, clock);
    }

    /** Entries that come in meanwhile are left for the next time; those that stand cannot change any more. */
    Verification of(String person) {
        var chain = journal.read(person, View::head).orElse(Chain.EMPTY);
        var check = Check.START;
        while (!check.broken() && check.entries() < chain.count()) {
            var sound = check;
            var end = Math.min(chain.count(), sound.entries() + AT_ONCE);
            check = journal.read(person, view -> sound.upTo(end, number -> page(view, number)));
        }
        return Verification.of(chain, check);
    }

    /** A page that is no longer of its form was not written by us: for the chain it is gone. */
    private static Optional<Page> page(View<Chain, Page> view, int number) {
        try {
            return view.page(number);
        } catch (SidecarUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
