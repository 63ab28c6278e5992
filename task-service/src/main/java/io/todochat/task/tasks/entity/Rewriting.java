package io.todochat.task.tasks.entity;

import io.todochat.schedule.Beginning;
import io.todochat.schedule.MonthEnd;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What an edit of a task means for its repetition, and for the occurrences that follow it. */
record Rewriting(Changes changes, Scope scope) {

    private static final Fault RULE_FOR_ONE = new Fault(
            "/recurrence", "How a task repeats cannot be changed for one occurrence only. Leave out scope=this.");

    /** Why it cannot be meant like that; empty where it can. */
    Optional<Rejected> refusal(Task task, Repetition before, Repetition wanted) {
        var isOther = !Objects.equals(before, wanted);
        var forFollowing = isOther || (scope == Scope.FOLLOWING && before != null);
        if (before != null && isOther && scope == Scope.THIS) {
            return Optional.of(Rejected.faulty(List.of(RULE_FOR_ONE)));
        }
        return forFollowing && !new SeriesBook(changes).mayChange(task)
                ? Optional.of(new Rejected(Reason.NOT_THE_OPEN_OCCURRENCE))
                : Optional.empty();
    }

    /**
     * The task as it then is.
     *
     * @param after it with what was written, but how it repeats
     * @param rewrite what makes one of the other
     */
    Task repeating(Task before, Task after, Repetition wanted, Function<Task, Task> rewrite) {
        var running = new SeriesBook(changes).running(before);
        var current = changes.series(before).flatMap(series -> series.repetition(before));
        if (wanted == null) {
            return current.isEmpty() ? after : single(after, running);
        }
        if (running.isEmpty()) {
            return current.equals(Optional.of(wanted)) ? after : begun(after, wanted);
        }
        var series = running.get();
        var changed = isReplaced(series, before, after, wanted)
                ? replaced(series, before, after, wanted)
                : series.with(parts -> parts.repeats(wanted));
        var next = following(series, before, after, rewrite);
        var told = changed.with(parts -> parts.following = next);
        if (!told.isLike(series)) {
            changes.put(told);
        }
        return after.with(parts -> parts.slot = told.lastSlot());
    }

    private Task single(Task task, Optional<Series> running) {
        running.map(series -> series.with(parts -> {
                    parts.stopped = true;
                    parts.open = false;
                }))
                .ifPresent(changes::put);
        return task.with(parts -> {
            parts.series = null;
            parts.slot = null;
        });
    }

    private Task begun(Task task, Repetition wanted) {
        changes.put(Series.of(wanted, task, zone(task)));
        return task.with(parts -> {
            parts.series = task.id();
            parts.slot = task.due();
        });
    }

    private String zone(Task task) {
        return task.zone() == null ? changes.settings().zone() : task.zone();
    }

    /** Whether its slots are others from here on. */
    private boolean isReplaced(Series series, Task before, Task after, Repetition wanted) {
        return !series.rule().equals(wanted.rule())
                || !hasDates(wanted, series.start(), series.zone())
                || (scope == Scope.FOLLOWING && isMoved(before, after));
    }

    private static boolean isMoved(Task before, Task after) {
        return !Objects.equals(before.due(), after.due()) || !Objects.equals(before.zone(), after.zone());
    }

    /** The rule begins again here; what is left of a COUNT that nobody changed still counts. */
    private Series replaced(Series series, Task before, Task after, Repetition wanted) {
        var stays = !isMoved(before, after)
                && isOfOneKind(series.lastSlot(), after.due())
                && hasDates(wanted, series.lastSlot(), series.zone());
        var slot = stays ? series.lastSlot() : after.due();
        var how = series.rule().equals(wanted.rule()) ? movedTo(slot, series, wanted) : wanted;
        var beginning = beginning(series, Slot.parse(slot), how);
        return series.with(parts -> {
            parts.repeats(how.by(beginning.rule()));
            parts.start = beginning.start().text();
            parts.lastSlot = slot;
            parts.zone = slot.contains("T") ? zone(after) : series.zone();
            parts.position = 1;
            parts.passed = null;
        });
    }

    /** Known of the due date; from another day it may never come where it leaves short months out. */
    private static boolean hasDates(Repetition how, String slot, String zone) {
        try {
            how.recurrence(slot, zone);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** On another day than before it begins there; what counts from completion has no use for an earlier start. */
    private static Beginning beginning(Series series, Slot slot, Repetition how) {
        if (!"schedule".equals(how.from())
                || !slot.date().equals(Slot.parse(series.lastSlot()).date())) {
            return new Beginning(how.rule(), slot);
        }
        var other = series.repetition().recurrence(series.start(), series.zone());
        return Beginning.at(slot, other, how.rule(), MonthEnd.parse(how.monthEnd()));
    }

    /** Its own dates move along, unless they are as they are wanted now. */
    private static Repetition movedTo(String slot, Series series, Repetition wanted) {
        var isSame =
                Objects.equals(series.rdates(), wanted.rdates()) && Objects.equals(series.exdates(), wanted.exdates());
        var how = isSame ? wanted.moved(Slot.parse(series.lastSlot()), Slot.parse(slot)) : wanted;
        return how.by(series.ruleLeft());
    }

    private static boolean isOfOneKind(String one, String other) {
        return Slot.parse(one).getClass() == Slot.parse(other).getClass();
    }

    /** What the next one is made of; null where that is this one. */
    private Template following(Series series, Task before, Task after, Function<Task, Task> rewrite) {
        var was = SeriesBook.following(series, before);
        var rewritten = Template.of(series.following() == null ? after : rewrite.apply(was.over(before)));
        var next = switch (scope) {
            case THIS -> was;
            case USUAL -> rewritten.startingLike(was);
            case FOLLOWING -> rewritten;
        };
        return next.equals(Template.of(after)) ? null : next;
    }
}
