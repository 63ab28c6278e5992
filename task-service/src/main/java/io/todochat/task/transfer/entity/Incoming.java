package io.todochat.task.transfer.entity;

import io.todochat.task.finding.entity.SavedFilters;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.Settings;
import java.util.List;

/**
 * What was sent, read.
 *
 * @param refused what is wrong already
 * @param account what else makes an account; null where only tasks were sent
 */
public record Incoming(List<Item> items, List<Refusal> refused, Account account) {

    /**
     * An account without its tasks.
     *
     * @param id null where that is not known
     * @param nextTask the number after all that were ever used
     * @param settings null where there are none that can be accepted
     * @param filters those that can be accepted; null for none
     */
    public record Account(String id, int nextTask, Settings settings, SavedFilters filters, List<Series> series) {}
}
