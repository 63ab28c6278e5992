package io.todochat.task.chat.entity;

/**
 * A message and its answer, as people read them; long ones are cut.
 *
 * @param said what the person wrote
 * @param answer what was answered
 */
public record Exchange(String said, String answer) {

    private static final int LONGEST = 2_000;

    public Exchange {
        said = cut(said);
        answer = cut(answer);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
