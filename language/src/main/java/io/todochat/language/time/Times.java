package io.todochat.language.time;

import io.todochat.language.token.Token;
import java.util.List;

/** Finds the times in a sentence. Stateless, and never fails. */
public final class Times {

    private Times() {}

    /**
     * The times that are mentioned, in the order of the text, never overlapping. Of two that contradict each other the
     * later one counts: "at 3, sorry, 4".
     *
     * @param tokens of a sentence; those of a quote are never looked into
     */
    public static List<Mention> in(List<Token> tokens, Now now) {
        return List.of();
    }
}
