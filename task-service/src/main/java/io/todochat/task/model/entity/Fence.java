package io.todochat.task.model.entity;

import java.util.stream.Collectors;

/**
 * Keeps apart what somebody said from what we say of it. What is inside is spoken of and never obeyed.
 *
 * @param mark that nobody could know who wrote the text; letters and digits
 */
public record Fence(String mark) {

    public Fence {
        if (!mark.matches("[A-Za-z0-9]{16,64}")) {
            throw new IllegalArgumentException("a mark that could be guessed");
        }
    }

    /** The text without signs that cannot be seen, between two lines that have the mark. */
    public String around(String text) {
        return "[begin %1$s]%n%2$s%n[end %1$s]".formatted(mark, visible(text).replace(mark, ""));
    }

    private static String visible(String text) {
        return text.codePoints()
                .filter(sign -> sign == '\n' || !isHidden(sign))
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip();
    }

    /** Also those that turn the direction about, and tags, in which whole sentences can be hidden. */
    private static boolean isHidden(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
