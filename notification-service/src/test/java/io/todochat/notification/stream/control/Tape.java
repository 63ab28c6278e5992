package io.todochat.notification.stream.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.notification.stream.entity.Message;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A page that keeps what it is told, may take nothing, and may go away. */
final class Tape implements Wire {

    private final BlockingQueue<Message> told = new LinkedBlockingQueue<>();
    private final CountDownLatch takes;
    final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean gone;

    private Tape(int untilItTakes) {
        takes = new CountDownLatch(untilItTakes);
    }

    static Tape running() {
        return new Tape(0);
    }

    static Tape stuck() {
        return new Tape(1);
    }

    @Override
    public void write(Message message) throws IOException, InterruptedException {
        if (gone) {
            throw new IOException("gone");
        }
        takes.await();
        told.add(message);
    }

    @Override
    public void close() {
        closed.countDown();
    }

    void takeAgain() {
        takes.countDown();
    }

    void goAway() {
        gone = true;
    }

    Message next() throws InterruptedException {
        var next = told.poll(5, TimeUnit.SECONDS);
        assertThat(next).as("what the page was told").isNotNull();
        return next;
    }

    boolean isClosed() throws InterruptedException {
        return closed.await(5, TimeUnit.SECONDS);
    }
}
