package io.todochat.notification.stream.control;

import io.todochat.notification.stream.entity.Message;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One open page. A thread of its own writes to it, so that a slow page holds up nobody: what it has not taken yet waits,
 * and once too much waits it is given up. It then connects again, and reads its inbox.
 */
final class OpenPage {

    static final int MOST_WAITING = 256;

    private final BlockingQueue<Message> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Wire wire;
    private final Duration heartbeat;
    private volatile boolean givenUp;
    private Thread writer;

    OpenPage(Wire wire, Duration heartbeat) {
        this.wire = wire;
        this.heartbeat = heartbeat;
    }

    /** @param afterwards done once the page is closed, whatever the reason */
    void open(Runnable afterwards) {
        writer = Thread.ofVirtual().name("open-page").start(() -> {
            try {
                write();
            } finally {
                afterwards.run();
            }
        });
    }

    private void write() {
        try (wire) {
            wire.write(new Message.Hello());
            while (!givenUp) {
                var next = waiting.poll(heartbeat.toNanos(), TimeUnit.NANOSECONDS);
                wire.write(next == null ? new Message.Heartbeat() : next);
            }
        } catch (IOException e) {
            // It is gone, as every page will be one day.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Never waits.
     *
     * @return false if the page was too slow, and is given up: it is closed once its writer is back from the last write
     */
    boolean tell(Message message) {
        var taken = waiting.offer(message);
        if (!taken) {
            givenUp = true;
        }
        return taken;
    }

    /** Closes it soon. */
    void giveUp() {
        givenUp = true;
        writer.interrupt();
    }
}
