package io.todochat.notification.stream.entity;

import java.util.LinkedHashSet;
import java.util.Set;

/** The ids of the last announcements, to know a repeat by. Not thread-safe. */
public final class Recent {

    private static final int KEPT = 256;

    private final Set<String> ids = new LinkedHashSet<>();

    /** Whether the id is new; from now on it is not. */
    public boolean isNew(String id) {
        if (!ids.add(id)) {
            return false;
        }
        if (ids.size() > KEPT) {
            ids.remove(ids.iterator().next());
        }
        return true;
    }
}
