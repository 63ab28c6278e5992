package io.todochat.task.finding.entity;

/**
 * A task that was found.
 *
 * @param score how well it answers the search; 0 where there was none
 */
public record Hit(Entry entry, int score) {}
