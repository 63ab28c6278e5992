package io.todochat.language;

import static io.todochat.language.Ways.way;

import java.util.Optional;

/** How people say how much it presses. */
final class Priorities {

    private static final Ways<Priority> WAYS = Ways.of(
            way("!urgent|p1", m -> Priority.URGENT),
            way("!high|p2", m -> Priority.HIGH),
            way("!medium|p3", m -> Priority.MEDIUM),
            way("!low|p4", m -> Priority.LOW));

    private Priorities() {}

    /** Claims the first priority that is said. */
    static Optional<Priority> claim(Sentence sentence) {
        return WAYS.claim(sentence, "priority", level -> true);
    }
}
