package io.todochat.task.tasks.entity;

import java.util.Base64;
import java.util.BitSet;
import java.util.List;

/**
 * Which pages hold open tasks, one bit a page: 196 bytes for 50,000 tasks.
 *
 * @param bits base64 of the set, lowest page first; null for none
 */
public record OpenPages(String bits) {

    /** No page has an open task. */
    public static final OpenPages NONE = new OpenPages("");

    /** The pages, in order. */
    public List<Integer> numbers() {
        return set().stream().boxed().toList();
    }

    /** The same with one page told anew. */
    public OpenPages with(int page, boolean open) {
        var set = set();
        set.set(page, open);
        return new OpenPages(Base64.getEncoder().withoutPadding().encodeToString(set.toByteArray()));
    }

    private BitSet set() {
        return bits == null ? new BitSet() : BitSet.valueOf(Base64.getDecoder().decode(bits));
    }
}
