package io.todochat.task.finding.entity;

import io.todochat.task.tasks.entity.Page;
import io.todochat.task.tasks.entity.Task;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of tasks with what finding makes of it, as long as the page is the same and the person in the same zone.
 * Thread-safe.
 */
public final class PageIndex {

    private static final int MOST_ORDERS = 4;

    private final ZoneId zone;
    private final List<Entry> entries;
    private final int open;
    private final int kept;
    private volatile WordIndex words;
    private volatile List<PageOrder> orders = List.of();

    private PageIndex(Page page, ZoneId zone) {
        this.zone = zone;
        entries = page.tasks().stream().map(task -> new Entry(task, zone)).toList();
        open = set(entries, true);
        kept = set(entries, false);
    }

    /** The index of a page for a person in that zone. */
    public static PageIndex of(Page page, ZoneId zone) {
        return new PageIndex(page, zone);
    }

    /** In which days begin here. */
    public ZoneId zone() {
        return zone;
    }

    List<Entry> entries() {
        return entries;
    }

    /**
     * The places of tasks that are not in the trash, one bit each.
     *
     * @param onlyOpen whether others than open ones are left out
     * @param first the number of the first task that counts
     */
    int places(boolean onlyOpen, int first) {
        var places = onlyOpen ? open : kept;
        for (int place = 0; place < entries.size() && entries.get(place).task().number() < first; place++) {
            places &= ~(1 << place);
        }
        return places;
    }

    WordIndex words() {
        var known = words;
        if (known == null) {
            known = WordIndex.of(entries.stream().map(Entry::task).toList());
            words = known;
        }
        return known;
    }

    /** Those that were asked for last are kept. */
    PageOrder order(Sorting sorting) {
        for (var known : orders) {
            if (known.sorting().equals(sorting)) {
                return known;
            }
        }
        var made = PageOrder.of(entries, sorting);
        orders = Stream.concat(Stream.of(made), orders.stream())
                .limit(MOST_ORDERS)
                .toList();
        return made;
    }

    private static int set(List<Entry> entries, boolean onlyOpen) {
        var places = 0;
        for (int place = 0; place < entries.size(); place++) {
            Task task = entries.get(place).task();
            if (onlyOpen ? task.isOpen() : task.deleted() == null) {
                places |= 1 << place;
            }
        }
        return places;
    }
}
