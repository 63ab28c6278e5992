package io.todochat.language;

/** Which task a person means. Finding it among their tasks is the receiver's part. */
public sealed interface Target {

    /**
     * By a number: that of a list just shown, or of the task.
     *
     * @param number 1 or more
     */
    record Numbered(int number) implements Target {}

    /**
     * By words of its title.
     *
     * @param words as they were said, without quotes around them; never blank
     */
    record Named(String words) implements Target {}

    /** The one that was spoken of last: "it". */
    record Last() implements Target {}
}
