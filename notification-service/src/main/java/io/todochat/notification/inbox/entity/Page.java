package io.todochat.notification.inbox.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A piece of an inbox, stored as one document.
 *
 * @param notifications those of its positions, in the order in which they came
 */
public record Page(List<Notification> notifications) {

    private static final int SIZE = 32;

    static final Page EMPTY = new Page(List.of());

    /** Holds its own copy. */
    public Page {
        notifications = List.copyOf(notifications);
    }

    /** The page on which a position of the inbox stands. */
    public static int of(int position) {
        return position / SIZE;
    }

    /** How many pages so many notifications take. */
    static int needed(int notifications) {
        return of(notifications + SIZE - 1);
    }

    /** The position with which a page begins. */
    static int first(int number) {
        return number * SIZE;
    }

    Optional<Notification> at(int position) {
        var index = position % SIZE;
        return index < notifications.size() ? Optional.of(notifications.get(index)) : Optional.empty();
    }

    /** The same with another notification at a position that is taken. */
    Page replacing(int position, Notification notification) {
        var changed = new ArrayList<>(notifications);
        changed.set(position % SIZE, notification);
        return new Page(changed);
    }

    Page with(Notification notification) {
        return new Page(
                Stream.concat(notifications.stream(), Stream.of(notification)).toList());
    }
}
