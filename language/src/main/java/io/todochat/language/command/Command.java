package io.todochat.language.command;

import io.todochat.language.time.Amount;
import io.todochat.schedule.Slot;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a person wants. Immutable; nothing in it is null. */
public sealed interface Command {

    /** Its name, such as {@code next-page}. */
    default String intent() {
        return switch (this) {
            case NextPage _ -> "next-page";
            case PreviousPage _ -> "previous-page";
            default -> getClass().getSimpleName().toLowerCase(Locale.ROOT);
        };
    }

    /** Something that is done with tasks that exist. */
    sealed interface About extends Command {

        /** Which tasks; empty where it was not said. */
        List<Target> targets();
    }

    /**
     * A new task.
     *
     * @param fields without a title where none was said, which is then asked
     */
    record Add(Fields fields) implements Command {}

    /**
     * Tasks are looked for.
     *
     * @param most how many of them are wanted, in that order; {@link #ALL} for all
     */
    record Find(Manner manner, Filter filter, Optional<String> sort, int most) implements Command {

        /** However many there are. */
        public static final int ALL = 0;

        /** All of them. */
        public Find(Manner manner, Filter filter, Optional<String> sort) {
            this(manner, filter, sort, ALL);
        }

        /** How they are shown: in a list, as what is found for some words, or only how many, or how many were shown. */
        public enum Manner {
            LIST,
            SEARCH,
            COUNT,
            COUNT_SHOWN
        }

        @Override
        public String intent() {
            return (manner == Manner.COUNT_SHOWN ? Manner.COUNT : manner).name().toLowerCase(Locale.ROOT);
        }
    }

    /** All about a task. */
    record Show(List<Target> targets) implements About {}

    /**
     * It is done.
     *
     * @param by verbs of what was done, where that was said: call and phone for "called"; empty where it is only done
     */
    record Complete(List<Target> targets, Set<String> by) implements About {

        /** However it was done. */
        public Complete(List<Target> targets) {
            this(targets, Set.of());
        }
    }

    /** It is to be done after all. */
    record Reopen(List<Target> targets) implements About {}

    /** It is given up, and stays to be seen. */
    record Cancel(List<Target> targets) implements About {}

    /** It is to go away. */
    record Delete(List<Target> targets) implements About {}

    /** It is to be forgotten for good, wherever it is. */
    record Purge(List<Target> targets) implements About {}

    /** It comes back from the trash. */
    record Restore(List<Target> targets) implements About {}

    /**
     * One more of the same.
     *
     * @param changes what is to be different about the other one
     */
    record Duplicate(List<Target> targets, Changes changes) implements About {

        /** With nothing different. */
        public Duplicate(List<Target> targets) {
            this(targets, Changes.NOTHING);
        }
    }

    /**
     * This time it is left out, or for a while.
     *
     * @param from where the days begin in which it is left out; empty where what is due now is the first
     * @param until what is due before is left out
     * @param times how often it is left out, where nothing is said of days
     */
    record Skip(List<Target> targets, Optional<Slot> from, Optional<Slot> until, int times) implements About {

        /** Once, or for a while. */
        public Skip(List<Target> targets, Optional<Slot> from, Optional<Slot> until) {
            this(targets, from, until, 1);
        }
    }

    /**
     * Remind again later.
     *
     * @param until when; empty for the usual while
     * @param length for how long, where that is how it was said; what has not rung yet is put off from its own time
     */
    record Snooze(List<Target> targets, Optional<Slot> until, Optional<Amount> length) implements About {

        /** Until a time that was said. */
        public Snooze(List<Target> targets, Optional<Slot> until) {
            this(targets, until, Optional.empty());
        }
    }

    /**
     * A repetition rests.
     *
     * @param from where the days begin on which it rests; empty for at once
     * @param until when it goes on; empty for when that is said
     */
    record Pause(List<Target> targets, Optional<Slot> from, Optional<Slot> until) implements About {}

    /** A repetition goes on. */
    record Resume(List<Target> targets) implements About {}

    /** It is not to come back after the one that is open. */
    record End(List<Target> targets) implements About {}

    /**
     * Something becomes of what stands on its checklist.
     *
     * @param items by their words, or their places; empty for all of them
     * @param name what one of them is called from now on; empty where that stays
     * @param beside the one before or behind which they come; empty where that is not said
     */
    record Checklist(
            List<Target> targets, Mark mark, List<Target> items, Optional<String> name, Optional<Target> beside)
            implements About {

        /** What becomes of them: ticked, open again, taken off, called otherwise, or put at another place. */
        public enum Mark {
            DONE,
            OPEN,
            GONE,
            CALLED,
            FIRST,
            LAST,
            BEFORE,
            BEHIND
        }

        /** They keep their names and places. */
        public Checklist(List<Target> targets, Mark mark, List<Target> items) {
            this(targets, mark, items, Optional.empty(), Optional.empty());
        }

        /** The same on the checklist of other tasks. */
        public Checklist of(List<Target> tasks) {
            return new Checklist(tasks, mark, items, name, beside);
        }

        /** The same with another name for what is on it. */
        public Checklist called(String other) {
            return new Checklist(targets, mark, items, Optional.of(other), beside);
        }
    }

    /** Something about it becomes different. */
    record Update(List<Target> targets, Changes changes) implements About {}

    /** Reminders of it. */
    record Remind(List<Target> targets, List<Reminder> reminders, Manner manner) implements About {

        /** Beside those it has, in place of them, or by how much these come earlier. */
        public enum Manner {
            BESIDE,
            INSTEAD,
            EARLIER
        }

        /** One more. */
        public Remind(List<Target> targets, List<Reminder> reminders) {
            this(targets, reminders, Manner.BESIDE);
        }
    }

    /**
     * No more reminders, or not these.
     *
     * @param some those that are to go; empty for all
     * @param place of the only one that is to go among all, -1 for the last; 0 where that is not said
     */
    record Unremind(List<Target> targets, List<Reminder> some, int place) implements About {

        /** All of them. */
        public Unremind(List<Target> targets) {
            this(targets, List.of(), 0);
        }

        /** Whether others are to stay. */
        public boolean sparesSome() {
            return !some.isEmpty() || place != 0;
        }
    }

    /**
     * The person's tags: all are shown, or one is changed everywhere.
     *
     * @param tag the one that is changed
     * @param becomes its new name, or another one it becomes part of; empty where it is to go
     */
    record Tags(Optional<String> tag, Optional<String> becomes) implements Command {}

    /**
     * Saved filters: all are shown, or something becomes of one.
     *
     * @param name empty where all are shown
     * @param becomes its new name, where it gets one
     */
    record Filters(Verb verb, Optional<String> name, Optional<String> becomes) implements Command {

        /** What is wanted; what is saved is the list that was shown. */
        public enum Verb {
            ALL,
            USE,
            SAVE,
            RENAME,
            DELETE
        }
    }

    /** What is in the trash. */
    record Trash() implements Command {}

    /**
     * Takes the last changes back.
     *
     * @param times how many of them, from 1 to {@link #MOST}
     * @param changed what the last one is said to have changed; empty where nothing is said of it
     * @param place of the only one that is meant, 1 for the last; 0 where that is not said
     */
    record Undo(int times, List<Target> changed, int place) implements Command {

        /** Further back nothing is kept. */
        public static final int MOST = 20;

        public Undo {
            times = Math.clamp(times, 1, MOST);
            changed = List.copyOf(changed);
        }
    }

    /** What can be taken back. */
    record Steps() implements Command {}

    /** What was changed, in all or of these tasks. */
    record History(List<Target> targets) implements About {}

    /**
     * Settings are shown, or changed.
     *
     * @param changes by the names of the API: {@code zone}, {@code weekStart}, {@code locale}, {@code allDayHour},
     *     {@code defaultReminder}, which is blank for none, and the parts of the day, {@code morning} to {@code night}
     */
    record Settings(Map<String, String> changes) implements Command {

        public Settings {
            changes = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(changes));
        }
    }

    /** What can be said here? */
    record Help() implements Command {}

    /**
     * Something is to be told that no task says.
     *
     * @param day what is asked about, where that is a day
     */
    record Tell(Topic topic, Optional<Slot> day) implements Command {

        /** What it is about. */
        public enum Topic {
            /** The day and the time that it is now. */
            NOW,
            /** A day of the calendar. */
            DAY,
            /** Who it is that answers. */
            SELF,
            /** What was changed last. */
            CHANGED,
            /** How that was before. */
            BEFORE,
            /** What the person said last. */
            SAID,
            /** What was answered to that. */
            AGAIN,
            /** Whether all is stored. */
            SAVED,
            /** Which priorities there are. */
            PRIORITIES,
            /** Whether there can be several lists. */
            LISTS,
            /** What becomes of times in another place. */
            ZONES,
            /** Whose a task is. */
            OWNERS
        }

        /** Whether it is about the words of the last message or its answer. */
        public boolean isOfTheLast() {
            return topic == Topic.SAID || topic == Topic.AGAIN;
        }

        @Override
        public String intent() {
            return new None().intent();
        }
    }

    /** Agrees with what was asked. */
    record Yes() implements Command {}

    /** Does not agree, or wants nothing any more. */
    record No() implements Command {}

    /** One of those just shown is the one that was meant; several for "both". */
    record Choose(List<Target> targets) implements About {}

    /**
     * More of what was shown.
     *
     * @param page the one that is meant, from 1; 0 for the next
     */
    record NextPage(int page) implements Command {}

    /** What was shown before. */
    record PreviousPage() implements Command {}

    /**
     * A greeting or a farewell.
     *
     * @param leaves whether it is a farewell
     */
    record Greet(boolean leaves) implements Command {}

    /** A thank-you. */
    record Thanks() implements Command {}

    /** Nothing that could be acted on without guessing. */
    record None() implements Command {}
}
