package io.todochat.task.tasks.control;

import io.todochat.task.tasks.entity.Account;

/**
 * The sweep came by: fired as a CDI event.
 *
 * @param person in the form that is safe in keys
 * @param account the person's head, as of a moment ago
 * @param afterStart whether this is the first round since this process started
 */
public record Visited(String person, Account account, boolean afterStart) {}
