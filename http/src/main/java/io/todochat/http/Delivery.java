package io.todochat.http;

/**
 * What a subscriber answers to its sidecar.
 *
 * @param status {@code SUCCESS}, {@code RETRY} or {@code DROP}
 */
public record Delivery(String status) {

    /** Done, or nothing to do. */
    public static final Delivery SUCCESS = new Delivery("SUCCESS");

    /** Something that is needed is away: deliver it again. */
    public static final Delivery RETRY = new Delivery("RETRY");

    /** It can never be read: into the dead-letter topic. */
    public static final Delivery DROP = new Delivery("DROP");
}
