package io.todochat.notification.inbox.entity;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What the head of a person's inbox tells.
 *
 * @param count how many notifications ever came in
 */
public record Inbox(int count) {

    /** The inbox of a person to whom nothing was told yet. */
    public static final Inbox EMPTY = new Inbox(0);

    /** What became of a notification. */
    public sealed interface Receipt {

        /**
         * It is put at the end.
         *
         * @param number of the page that changes
         */
        record Stored(Inbox inbox, int number, Page page) implements Receipt {}

        /** It was there before. */
        record Repeat() implements Receipt {}
    }

    /**
     * Decides what becomes of a notification.
     *
     * @param known whether one of its id came in before
     * @param pages as they are stored
     */
    public Receipt receive(Notification notification, boolean known, IntFunction<Optional<Page>> pages) {
        if (known) {
            return new Receipt.Repeat();
        }
        var number = Page.of(count);
        var page = pages.apply(number).orElse(Page.EMPTY).with(notification);
        return new Receipt.Stored(new Inbox(count + 1), number, page);
    }

    /**
     * A part of the inbox, newest first.
     *
     * @param before the position before which to begin
     */
    public Excerpt excerpt(int before, int limit, IntFunction<Optional<Page>> pages) {
        var end = Math.min(count, before);
        var start = Math.max(0, end - limit);
        var found = IntStream.range(start, end)
                .map(index -> end - 1 - (index - start))
                .mapToObj(position -> pages.apply(Page.of(position)).flatMap(page -> page.at(position)))
                .flatMap(Optional::stream)
                .toList();
        return new Excerpt(found, start > 0 ? start : null);
    }
}
