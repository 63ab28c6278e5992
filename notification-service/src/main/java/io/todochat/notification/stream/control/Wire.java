package io.todochat.notification.stream.control;

import io.todochat.notification.stream.entity.Message;
import java.io.IOException;

/** The way to one open page. Written to by one thread at a time. */
public interface Wire extends AutoCloseable {

    /**
     * Waits until the message is on its way, or the page has turned out to be gone.
     *
     * @throws IOException if the page is gone, or so slow that it counts as gone
     */
    void write(Message message) throws IOException, InterruptedException;

    @Override
    void close();
}
