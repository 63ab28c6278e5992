package io.todochat.dapr;

import java.util.List;

/** What may happen at one call of the store. */
enum Fault {
    /** Nothing. */
    NONE,
    /** This reading is refused. */
    REFUSED,
    /** This call and the next two are refused. */
    SILENCE,
    /** Another replica commits right after the call. */
    OTHER_AFTER,
    /** The transaction is lost on its way there. */
    NOT_SENT,
    /** It is stored; the answer is lost on its way back. */
    ANSWER_LOST,
    /** It is under way, and arrives after the next reading. */
    LATE,
    /** It is under way until the command is through. */
    LATEST,
    /** The store is busy. */
    BUSY,
    /** The connection's own retry: stored by the first try, refused at the second. */
    SENT_TWICE;

    /** The kinds of calls. */
    enum Call {
        READ,
        WRITE
    }

    static List<Fault> of(Call call) {
        return switch (call) {
            case READ -> List.of(REFUSED, SILENCE, OTHER_AFTER);
            case WRITE -> List.of(OTHER_AFTER, NOT_SENT, ANSWER_LOST, LATE, LATEST, BUSY, SENT_TWICE);
        };
    }
}
