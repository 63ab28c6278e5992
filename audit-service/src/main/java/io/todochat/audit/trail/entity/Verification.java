package io.todochat.audit.trail.entity;

import java.util.List;
import java.util.Objects;

/**
 * What recomputing a trail has shown.
 *
 * @param verified whether every entry is as it was written, in its place, and none is gone
 * @param entries how many are sound, from the first on
 * @param through all sequences up to this one are in the trail or in a hole
 * @param holes sequences that could not be had
 * @param brokenAt sequence of the entry where it breaks; null where it does not, or where that entry is gone
 */
public record Verification(boolean verified, int entries, long through, List<Hole> holes, Long brokenAt) {

    /** Compares what was found with where the chain stood. */
    public static Verification of(Chain chain, Check check) {
        var verified =
                !check.broken() && check.entries() == chain.count() && Objects.equals(check.last(), chain.last());
        return new Verification(
                verified,
                check.entries(),
                chain.coverage().through(),
                chain.coverage().holes(),
                verified ? null : check.sequence());
    }
}
