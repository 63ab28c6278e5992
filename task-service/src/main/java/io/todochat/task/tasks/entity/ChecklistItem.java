package io.todochat.task.tasks.entity;

/**
 * One thing to tick off within a task.
 *
 * @param id within its task
 */
public record ChecklistItem(String id, String title, boolean done) {}
