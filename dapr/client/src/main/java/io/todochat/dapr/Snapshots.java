package io.todochat.dapr;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/** The snapshots at hand, bounded by their size. Thread-safe; one is swapped only for its own successor. */
final class Snapshots<H, P> {

    private final Cache<String, Snapshot<H, P>> cache;

    Snapshots(long mostCharacters) {
        cache = Caffeine.newBuilder()
                .maximumWeight(mostCharacters)
                .weigher((String person, Snapshot<H, P> snapshot) -> snapshot.weight())
                .build();
    }

    Optional<Snapshot<H, P>> get(String person) {
        return Optional.ofNullable(cache.getIfPresent(person));
    }

    /** Keeps a newer snapshot, unless somebody else swapped the one it was made from. */
    void swap(String person, Snapshot<H, P> from, Snapshot<H, P> to) {
        if (from == to) {
            return;
        }
        if (from == null) {
            cache.asMap().putIfAbsent(person, to);
        } else {
            cache.asMap().replace(person, from, to);
        }
    }

    void forget(String person) {
        cache.invalidate(person);
    }
}
