package io.todochat.task.tasks.boundary;

import io.todochat.schedule.Occurrence;
import io.todochat.schedule.Recurrence;
import io.todochat.schedule.Slot;
import java.util.List;

/**
 * What a rule comes to.
 *
 * @param items the occurrences, in order; fewer than wanted where the rule ends
 * @param rule in its one spelling
 * @param sentence how it repeats, in plain English
 */
public record Preview(List<Item> items, String rule, String sentence) {

    /** How many occurrences are shown if nothing is said. */
    static final int USUAL = 10;

    /** How many are shown at most. */
    static final int MOST = 1_000;

    /**
     * One occurrence.
     *
     * @param slot its place in the rule, in local time
     * @param due the local time a person sees: the slot, unless a gap moved it
     * @param at the instant with its offset; null for a whole day, which floats with the person
     */
    public record Item(String slot, String due, String at) {}

    static Preview of(Recurrence recurrence, List<Occurrence> found) {
        var items = found.stream().map(next -> item(next, recurrence)).toList();
        return new Preview(items, recurrence.rule(), recurrence.sentence());
    }

    /** The same in other words. */
    Preview saying(String other) {
        return new Preview(items, rule, other);
    }

    private static Item item(Occurrence next, Recurrence recurrence) {
        var at = next.due() instanceof Slot.Moment moment ? moment.textIn(recurrence.zone()) : null;
        return new Item(next.slot().text(), next.due().text(), at);
    }
}
