package io.todochat.task.tasks.entity;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the head keeps of a person.
 *
 * @param sequence of the newest event; versions, editions, generations and revisions are made of it, so that none is ever
 *     used again
 * @param nextTask the number the next task gets
 * @param earliestReminder no unfired reminder is due before it; null where there is none
 * @param openPages which pages hold open tasks
 * @param settings the person's own
 * @param zoneIsSet whether the person set the zone of the settings; else it is the one last heard of
 * @param id of the account, part of what its tasks are called elsewhere; null before the first change
 * @param tasks how many tasks are kept, also in the trash; null in heads of format 1
 * @param trashPages which pages hold tasks in the trash; null for none
 * @param oldestTrash nothing in the trash is older; null where it is empty
 * @param step the newest step that can be undone, counted from 1
 * @param undone which of the newest steps were undone: bit i is the step i before the newest
 * @param settingsVersion grows with each change of the settings
 * @param firstTask tasks with smaller numbers were erased
 * @param erased the sequence of the event that told of the erasure; 0 where there was none
 * @param erasedPages pages from 0 to here, not included, may still hold what was erased
 * @param restored the restore from a backup after which the counters were raised; null for none
 * @param seal what answers kept for repeats and conversations are sealed with, so that they are gone with it; null before
 *     the first of them
 */
public record Account(
        long sequence,
        int nextTask,
        Instant earliestReminder,
        PageSet openPages,
        Settings settings,
        boolean zoneIsSet,
        String id,
        Integer tasks,
        PageSet trashPages,
        Instant oldestTrash,
        long step,
        int undone,
        long settingsVersion,
        int firstTask,
        long erased,
        int erasedPages,
        String restored,
        String seal) {

    /** How many of the newest steps can be undone. */
    public static final int STEPS_KEPT = 20;

    /** Nothing is left that could be undone. */
    static final int ALL_UNDONE = (1 << STEPS_KEPT) - 1;

    /** How far counters are raised after a restore: further than anybody came since the backup. */
    private static final long SEQUENCE_RAISE = 1_000_000;

    private static final int TASK_RAISE = Limits.TASKS;

    public Account {
        trashPages = trashPages == null ? PageSet.NONE : trashPages;
        tasks = tasks == null ? nextTask - 1 : tasks;
    }

    /** A person of whom nothing is stored. */
    public static Account empty(String zone) {
        return new Account(
                0,
                1,
                null,
                PageSet.NONE,
                Settings.usual(zone),
                false,
                null,
                0,
                null,
                null,
                0,
                0,
                0,
                1,
                0,
                0,
                null,
                null);
    }

    /**
     * The IANA zone in which the person's days begin.
     *
     * @param heard where the person seems to be: it counts as long as the person set none; null where nothing was heard
     */
    public String zone(String heard) {
        return zoneIsSet || heard == null ? settings.zone() : heard;
    }

    /** The same with some parts changed. */
    public Account with(Consumer<AccountParts> change) {
        var parts = new AccountParts(this);
        change.accept(parts);
        return parts.account();
    }

    /** The same with a bound on the earliest reminder that is known exactly. */
    public Account withEarliestReminder(Instant exact) {
        return with(parts -> parts.earliestReminder = exact);
    }

    /** The same with fewer pages that hold what was erased. */
    public Account withErasedPages(int left) {
        return with(parts -> parts.erasedPages = left);
    }

    /** The same with something to seal with, unless it has that already. */
    public Account withSeal(Supplier<String> fresh) {
        return seal != null ? this : with(parts -> parts.seal = fresh.get());
    }

    /** What tells one state of the list of steps from every other. */
    public String stepsState() {
        var state = step + "." + undone + "." + erased;
        return restored == null ? state : state + "." + Integer.toHexString(restored.hashCode());
    }

    /** The same with one more step that can be undone. */
    Account withStep() {
        return with(parts -> {
            parts.step = step + 1;
            parts.undone = (undone << 1) & ALL_UNDONE;
        });
    }

    /** Whether a step is among those kept and not undone yet. */
    public boolean canUndo(long wanted) {
        return isKept(wanted) && (undone & bit(wanted)) == 0;
    }

    /** Whether a step is among those kept. */
    public boolean isKept(long wanted) {
        return wanted >= 1 && wanted <= step && wanted > step - STEPS_KEPT;
    }

    Account withUndone(long wanted) {
        return with(parts -> parts.undone = undone | bit(wanted));
    }

    private int bit(long wanted) {
        return 1 << (int) (step - wanted);
    }

    /**
     * The same with counters that nothing outside has seen yet, once for each restore: what happened after the backup is
     * known to other services and to clients, and must not be mistaken for what happens now.
     *
     * @param restore names the restore
     */
    public Account raisedFor(String restore) {
        if (restore.equals(restored)) {
            return this;
        }
        return with(parts -> {
            parts.restored = restore;
            parts.sequence = sequence + SEQUENCE_RAISE;
            parts.nextTask = nextTask + TASK_RAISE;
            parts.earliestReminder = Instant.EPOCH;
        });
    }
}
