package io.todochat.notification.inbox.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What the head of a person's inbox tells.
 *
 * @param count how many notifications came in
 * @param erased sequence of the event that last told of the person's erasure; 0 where there was none
 * @param digest the position of the newest digest; null for none
 */
public record Inbox(int count, long erased, Integer digest) {

    /** The inbox of a person to whom nothing was told yet. */
    public static final Inbox EMPTY = new Inbox(0, 0, null);

    /** One transaction takes 1,000 operations. */
    private static final int PAGES_A_STEP = 500;

    /**
     * What becomes of notifications.
     *
     * @param inbox as it is afterwards
     * @param pages those that change, by number
     * @param taken those of them that are put at the end, or into the digest of the day
     */
    public record Receipt(Inbox inbox, Map<Integer, Page> pages, List<Arrival> taken) {}

    /**
     * A step on the way to an inbox that is erased.
     *
     * @param inbox as it is afterwards
     * @param pages numbers of those that go
     */
    public record Erasing(Inbox inbox, List<Integer> pages) {}

    /** The inbox and the one page that changes with a notification. */
    private record Placed(Inbox inbox, int number, Page page) {}

    /**
     * Decides what becomes of notifications that came in together, in their order. Those of what was erased do not come
     * in.
     *
     * @param pages as they are stored
     */
    public Receipt receive(List<Arrival> arrivals, IntFunction<Optional<Page>> pages) {
        var taken = arrivals.stream()
                .filter(arrival -> arrival.generation() >= erased)
                .toList();
        var changed = new HashMap<Integer, Page>();
        var inbox = this;
        for (var arrival : taken) {
            var placed = inbox.place(
                    arrival.notification(),
                    number -> Optional.ofNullable(changed.get(number)).or(() -> pages.apply(number)));
            changed.put(placed.number(), placed.page());
            inbox = placed.inbox();
        }
        return new Receipt(inbox, changed, taken);
    }

    private Placed place(Notification notification, IntFunction<Optional<Page>> pages) {
        return notification.isMuchTooLate() ? fold(notification, pages) : append(notification, digest, pages);
    }

    private Placed fold(Notification reminder, IntFunction<Optional<Page>> pages) {
        var page = digest == null ? Optional.<Page>empty() : pages.apply(Page.of(digest));
        var begun = page.flatMap(found -> found.at(digest))
                .filter(found -> found.id().equals(reminder.digestId()));
        return begun.isPresent()
                ? new Placed(
                        this,
                        Page.of(digest),
                        page.get().replacing(digest, begun.get().with(reminder)))
                : append(reminder.digest(), count, pages);
    }

    private Placed append(Notification notification, Integer newestDigest, IntFunction<Optional<Page>> pages) {
        var number = Page.of(count);
        var page = pages.apply(number).orElse(Page.EMPTY).with(notification);
        return new Placed(new Inbox(count + 1, erased, newestDigest), number, page);
    }

    /**
     * What is next to be done, from the newest page on; empty where all is done.
     *
     * @param sequence of the event that tells of the erasure
     */
    public Optional<Erasing> erase(long sequence) {
        if (erased >= sequence) {
            return Optional.empty();
        }
        var end = Page.needed(count);
        var start = Math.max(0, end - PAGES_A_STEP);
        var left = start == 0 ? new Inbox(0, sequence, null) : new Inbox(Page.first(start), erased, null);
        return Optional.of(new Erasing(left, IntStream.range(start, end).boxed().toList()));
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
