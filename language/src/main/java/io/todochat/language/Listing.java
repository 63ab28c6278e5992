package io.todochat.language;

import static io.todochat.language.Ways.way;

import io.todochat.language.Command.ListTasks;
import io.todochat.language.Command.Missing;
import io.todochat.language.Command.NotUnderstood;
import java.util.Optional;
import java.util.Set;

/** How people ask for their tasks. */
final class Listing {

    private static final Ways<Boolean> OPENINGS = Ways.of(
            way("please? list|show|display|view", m -> true),
            way("what|what's|whats|which is|are? my|the? due|open|left|tasks|todos", m -> true),
            way("what|what's|whats is? on my|the? list", m -> true),
            way("what do|must|should i have|do", m -> true),
            way("my? tasks|todos", m -> true));

    /** Words that narrow nothing down; anything else is asked for in a way not understood here. */
    private static final Set<String> FILLERS = Set.of(
            "me",
            "my",
            "all",
            "the",
            "open",
            "list",
            "task",
            "tasks",
            "todo",
            "todos",
            "to-dos",
            "items",
            "is",
            "are",
            "do",
            "i",
            "have",
            "got",
            "to",
            "for",
            "on",
            "with",
            "tagged",
            "due",
            "left",
            "everything",
            "please");

    private Listing() {}

    /** Empty if this is no request for a list; one that is narrowed down in ways not known here is not understood. */
    static Optional<Reading> read(Sentence sentence) {
        return OPENINGS.claimOpening(sentence, "intent").flatMap(list -> {
            var tags = Tags.claim(sentence);
            var priority = Priorities.claim(sentence);
            var when = Dates.claim(sentence);
            if (!isUsedUp(sentence)) {
                return Optional.empty();
            }
            return Optional.of(sentence.reading(
                    tags.size() > 1 || priority.isPresent() || !when.isDay()
                            ? new NotUnderstood(Missing.COMMAND)
                            : new ListTasks(tags.stream().findFirst(), when.date())));
        });
    }

    private static boolean isUsedUp(Sentence sentence) {
        return sentence.free().stream().map(sentence::token).allMatch(Listing::isFiller);
    }

    private static boolean isFiller(Token token) {
        return token instanceof Token.Mark || FILLERS.contains(token.word());
    }
}
