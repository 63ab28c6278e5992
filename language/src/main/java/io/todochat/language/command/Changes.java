package io.todochat.language.command;

import io.todochat.language.time.Amount;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * What is to be different about a task. Immutable; nothing in it is null.
 *
 * @param fields what it is to say; tags, reminders and checklist come to those it has
 * @param removedTags tags it is not to have any more
 * @param cleared names of fields it is not to have any more: {@code due}, {@code recurrence}, {@code notes}
 * @param later how much later than now it is to be due
 */
public record Changes(
        Fields fields, SequencedSet<String> removedTags, SequencedSet<String> cleared, Optional<Amount> later) {

    /** Nothing was said of what is to be different. */
    public static final Changes NOTHING = Changes.to(Fields.NOTHING);

    public Changes {
        removedTags = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(removedTags));
        cleared = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(cleared));
    }

    /** It is to say this. */
    public static Changes to(Fields fields) {
        return new Changes(fields, new LinkedHashSet<>(), new LinkedHashSet<>(), Optional.empty());
    }

    /** It is not to have this field any more. */
    public static Changes without(String field) {
        return new Changes(
                Fields.NOTHING, new LinkedHashSet<>(), new LinkedHashSet<>(java.util.List.of(field)), Optional.empty());
    }

    /** It is not to have these tags any more. */
    public static Changes untagging(SequencedSet<String> tags) {
        return new Changes(Fields.NOTHING, tags, new LinkedHashSet<>(), Optional.empty());
    }

    /** It is to be due so much later. */
    public static Changes later(Amount amount) {
        return new Changes(Fields.NOTHING, new LinkedHashSet<>(), new LinkedHashSet<>(), Optional.of(amount));
    }
}
