package io.todochat.task.chat.control;

import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Pending;
import io.todochat.task.chat.entity.Saying;

/**
 * Commands of a message that follow each other.
 *
 * @param from the first of them, counted from 0
 * @param to the first that is none of them
 */
record Stretch(Saying saying, int from, int to) {

    /** All of them. */
    static Stretch all(Saying saying) {
        return new Stretch(saying, 0, saying.readings().size());
    }

    /** That which waits for an answer, and those that wait behind it. */
    static Stretch of(Pending pending) {
        var all = all(pending.saying());
        return new Stretch(all.saying(), pending.command(), pending.alone() ? pending.command() + 1 : all.to());
    }

    /** That which is corrected, and nothing behind it: that is done. */
    static Stretch of(Conversation.Done done) {
        return new Stretch(done.saying(), done.command(), done.command() + 1);
    }

    /** Whether it holds any. */
    boolean isAny() {
        return from < to;
    }

    /** The same without its first. */
    Stretch rest() {
        return new Stretch(saying, from + 1, to);
    }
}
