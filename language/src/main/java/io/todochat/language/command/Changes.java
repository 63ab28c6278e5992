package io.todochat.language.command;

import io.todochat.language.time.Amount;
import io.todochat.schedule.MonthEnd;
import io.todochat.schedule.Slot;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * What is to be different about a task. Immutable; nothing in it is null.
 *
 * @param fields what it is to say; tags, reminders and checklist come to those it has
 * @param removedTags tags it is not to have any more
 * @param cleared names of fields that lose what they say before anything comes to them: {@code due}, {@code recurrence}, {@code notes},
 *     {@code tags}, {@code start}
 * @param later how much later than it is now due
 * @param earlier how much earlier than it is now due
 * @param isDayOpen whether of when it is to be due no day was said, as in "better at nine" or "every two weeks": the task
 *     keeps the day it has, and its time where only a day is in the fields
 * @param isHalfOpen whether of the hour at which it is to be due the half of the day was left open, as in "make it 8": the
 *     task keeps the half that it has
 * @param more further days or moments on which it comes, where it repeats
 * @param monthEnd what becomes of it in months that are too short for its day, where it repeats
 * @param ending how it ends from now on, where it repeats, as RFC 5545 says it: {@code UNTIL=20270301}, {@code COUNT=5};
 *     what the fields say of when it is due is then meant only where it does not
 * @param isFollowing whether, where it repeats, those that follow are to be due otherwise too: "from now on"
 */
public record Changes(
        Fields fields,
        SequencedSet<String> removedTags,
        SequencedSet<String> cleared,
        Optional<Amount> later,
        Optional<Amount> earlier,
        boolean isDayOpen,
        boolean isHalfOpen,
        List<Slot> more,
        Optional<MonthEnd> monthEnd,
        Optional<String> ending,
        boolean isFollowing) {

    /** Nothing was said of what is to be different. */
    public static final Changes NOTHING = Changes.to(Fields.NOTHING);

    public Changes {
        removedTags = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(removedTags));
        more = List.copyOf(more);
        cleared = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(cleared));
    }

    /** Of this one, where it repeats. */
    public Changes(
            Fields fields,
            SequencedSet<String> removedTags,
            SequencedSet<String> cleared,
            Optional<Amount> later,
            Optional<Amount> earlier,
            boolean isDayOpen) {
        this(
                fields,
                removedTags,
                cleared,
                later,
                earlier,
                isDayOpen,
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** The same, where it is to say this. */
    public Changes saying(Fields others) {
        return new Changes(
                others,
                removedTags,
                cleared,
                later,
                earlier,
                isDayOpen,
                isHalfOpen,
                more,
                monthEnd,
                ending,
                isFollowing);
    }

    /** The same from now on. */
    public Changes following() {
        return new Changes(
                fields, removedTags, cleared, later, earlier, isDayOpen, isHalfOpen, more, monthEnd, ending, true);
    }

    /** The same, where the hour may be one of the morning or of the evening. */
    public Changes inEitherHalf() {
        return new Changes(
                fields, removedTags, cleared, later, earlier, isDayOpen, true, more, monthEnd, ending, isFollowing);
    }

    /** The same, but what repeats is to end so. */
    public Changes ending(Optional<String> how) {
        return new Changes(
                fields, removedTags, cleared, later, earlier, isDayOpen, isHalfOpen, more, monthEnd, how, isFollowing);
    }

    /** The same, with something noted. */
    public Changes noting(String notes) {
        return saying(fields.noted(notes));
    }

    /** It is to say this. */
    public static Changes to(Fields fields) {
        return new Changes(fields, none(), none(), Optional.empty(), Optional.empty(), false);
    }

    /** The same, but it keeps the day that it has. */
    public static Changes toTime(Fields fields) {
        return new Changes(fields, none(), none(), Optional.empty(), Optional.empty(), true);
    }

    /** It is not to have this field any more. */
    public static Changes without(String field) {
        var cleared = new LinkedHashSet<>(List.of(field));
        return new Changes(Fields.NOTHING, none(), cleared, Optional.empty(), Optional.empty(), false);
    }

    /** It is to say this in place of what it says in that field. */
    public static Changes replacing(String field, Fields fields) {
        var cleared = new LinkedHashSet<>(List.of(field));
        return new Changes(fields, none(), cleared, Optional.empty(), Optional.empty(), false);
    }

    /** It is not to have these tags any more. */
    public static Changes untagging(SequencedSet<String> tags) {
        return new Changes(Fields.NOTHING, tags, none(), Optional.empty(), Optional.empty(), false);
    }

    /** Whether it is to be due at another time. */
    public boolean isMove() {
        return fields.due().isPresent() || later.isPresent() || earlier.isPresent();
    }

    /** It is to be due so much later. */
    public static Changes later(Amount amount) {
        return new Changes(Fields.NOTHING, none(), none(), Optional.of(amount), Optional.empty(), false);
    }

    /** It is to be due so much earlier. */
    public static Changes earlier(Amount amount) {
        return new Changes(Fields.NOTHING, none(), none(), Optional.empty(), Optional.of(amount), false);
    }

    /** It is to come then too. */
    public static Changes also(List<Slot> more) {
        return repeating(more, Optional.empty());
    }

    /** It is to come so in short months. */
    public static Changes at(MonthEnd monthEnd) {
        return repeating(List.of(), Optional.of(monthEnd));
    }

    private static Changes repeating(List<Slot> more, Optional<MonthEnd> monthEnd) {
        return new Changes(
                Fields.NOTHING,
                none(),
                none(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                more,
                monthEnd,
                Optional.empty(),
                false);
    }

    private static SequencedSet<String> none() {
        return new LinkedHashSet<>();
    }
}
