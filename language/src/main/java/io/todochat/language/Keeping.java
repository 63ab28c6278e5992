package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Command.Filters.Verb;
import io.todochat.language.way.Ways;
import java.util.Optional;

/** Understands what is said of saved filters, which may be called like a time or a tag: the lines of {@code saved.ways}. */
final class Keeping {

    private static final Ways WAYS = Ways.in(true, "names.ways", "saved.ways");

    private Keeping() {}

    /** What is to become of a filter; empty where a clause is about something else. */
    static Optional<Command> in(Clause clause) {
        var words = clause.asWords();
        var found = WAYS.best(words, 0);
        return found != null && found.way().says().startsWith("filter")
                ? Optional.of(new Command.Filters(
                        verb(found.way().says()), name("name", found, words), name("name2", found, words)))
                : Optional.empty();
    }

    private static Verb verb(String says) {
        return switch (says) {
            case "filter-use" -> Verb.USE;
            case "filter-save" -> Verb.SAVE;
            case "filter-rename" -> Verb.RENAME;
            case "filter-delete" -> Verb.DELETE;
            default -> Verb.ALL;
        };
    }

    /** In quotes, what is in them. */
    private static Optional<String> name(String slot, Ways.Found found, Clause words) {
        return Optional.ofNullable(found.fit().slots().get(slot))
                .map(place -> words.part(place.from(), place.to()))
                .map(part -> Text.of(part).line())
                .filter(name -> !name.isEmpty());
    }
}
