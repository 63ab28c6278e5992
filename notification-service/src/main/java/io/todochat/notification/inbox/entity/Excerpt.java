package io.todochat.notification.inbox.entity;

import java.util.List;

/**
 * A part of an inbox.
 *
 * @param notifications newest first
 * @param next the position before which to go on; null where the first one is reached
 */
public record Excerpt(List<Notification> notifications, Integer next) {}
