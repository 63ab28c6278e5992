package io.todochat.task.tasks.control;

/**
 * What a request with an Idempotency-Key came to.
 *
 * @param fingerprint of the request
 * @param account in which it was done; null where it was not noted
 * @param task number of the task it was about; 0 for none
 * @param answer as the boundary gave it; null where the request kept none
 */
public record Once(String fingerprint, String account, int task, String answer) {}
