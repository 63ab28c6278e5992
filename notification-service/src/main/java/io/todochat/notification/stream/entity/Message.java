package io.todochat.notification.stream.entity;

/** What goes down a stream to an open page. */
public sealed interface Message {

    /**
     * News for the page.
     *
     * @param name {@code task}, {@code reminder} or {@code digest}
     * @param id the announcement's id, by which a page knows a repeat
     * @param data JSON
     */
    record Event(String name, String id, String data) implements Message {}

    /** The first thing on a new stream, so that the page knows it is open. */
    record Hello() implements Message {}

    /** Keeps proxies from closing a quiet stream, and shows us pages that are gone. */
    record Heartbeat() implements Message {}
}
