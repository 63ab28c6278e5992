package io.todochat.language;

import static io.todochat.language.Term.NUMBER;
import static io.todochat.language.Term.ORDINAL;
import static io.todochat.language.Ways.way;

import java.util.Optional;

/** How people say which task they mean. */
final class Targets {

    private static final Ways<Target> WAYS = Ways.of(
            way("it|that|this one?", m -> new Target.Last()),
            way("the? last one?", m -> new Target.Last()),
            way("task? number|#? <number>", m -> new Target.Numbered(m.the(NUMBER))),
            way("the? <ordinal> one|task?", m -> new Target.Numbered(m.the(ORDINAL))));

    private Targets() {}

    /** Empty for mere punctuation. */
    static Optional<Target> of(Sentence words) {
        return WAYS.whole(words)
                .map(Ways.Found::meaning)
                .or(() -> Optional.of(Title.claim(words))
                        .filter(name -> !name.isEmpty())
                        .map(Target.Named::new));
    }
}
