package io.todochat.task.chat.entity;

/** What a message is to the question that is open. */
public sealed interface Reaction {

    /** It is no answer: it stands for itself. */
    record Fresh() implements Reaction {}

    /** It answers: the command that waits goes on with this. */
    record Go(Given given) implements Reaction {}

    /** Of several that were offered together, only these are wanted. */
    record Some(Saying parts) implements Reaction {}

    /** What was asked about is not done as it was said, but so: "move it a day later". */
    record Anew(String order) implements Reaction {}

    /** It says no: the command that waits is given up. */
    record Leave() implements Reaction {}

    /** It wants back what the question is taken for: nothing was done yet that could be. */
    record Drop() implements Reaction {}

    /** It cannot be an answer; the question stays open. */
    record Stay(String text) implements Reaction {}
}
