package io.todochat.task.tasks.entity;

import io.todochat.events.NextOccurrence;
import java.time.Instant;
import java.util.List;

/** The parts of a {@link Series} while one is made of another. Serves one change, in one thread. */
final class SeriesParts {

    /** Stands for the revision of the commit that is being decided. */
    static final long NOW = -1;

    String id;
    String rule;
    String start;
    String zone;
    String monthEnd;
    long revision;
    String lastSlot;
    int lastTask;
    boolean open;
    boolean ended;
    int missed;
    String from;
    int previous;
    long edition;
    boolean paused;
    boolean stopped;
    String skipTo;
    Instant completed;
    int done;
    int skipped;
    int position = 1;
    Series.Passed passed;
    long opening;
    Template following;
    List<String> rdates;
    List<String> exdates;

    SeriesParts() {}

    SeriesParts(Series series) {
        id = series.id();
        rule = series.rule();
        start = series.start();
        zone = series.zone();
        monthEnd = series.monthEnd();
        revision = series.revision();
        lastSlot = series.lastSlot();
        lastTask = series.lastTask();
        open = series.open();
        ended = series.ended();
        missed = series.missed();
        from = series.from();
        previous = series.previous();
        edition = series.edition();
        paused = series.paused();
        stopped = series.stopped();
        skipTo = series.skipTo();
        completed = series.completed();
        done = series.done();
        skipped = series.skipped();
        position = series.position();
        passed = series.passed();
        opening = series.opening();
        following = series.following();
        rdates = series.rdates();
        exdates = series.exdates();
    }

    void repeats(Repetition how) {
        rule = how.rule();
        monthEnd = how.monthEnd();
        from = how.from();
        rdates = how.rdates();
        exdates = how.exdates();
    }

    /** @param doneAt null where the newest task was given up */
    void close(Instant doneAt) {
        open = false;
        count(doneAt != null, 1);
        completed = doneAt;
    }

    /** The newest task is open after all. */
    void reopen(boolean wasDone) {
        open = true;
        ended = false;
        completed = null;
        skipTo = null;
        count(wasDone, -1);
    }

    /** Occurrences that were closed before there were counts are in none. */
    void count(boolean isDone, int difference) {
        if (isDone) {
            done = Math.max(0, done + difference);
        } else {
            skipped = Math.max(0, skipped + difference);
        }
    }

    void open(NextOccurrence next, int task) {
        passed = new Series.Passed(next.missed(), next.skipped());
        pass(passed, 1);
        previous = lastTask;
        lastSlot = next.slot();
        lastTask = task;
        open = true;
        completed = null;
        skipTo = null;
        following = null;
        opening = NOW;
    }

    /** The task before the newest is the newest again. */
    void withdraw(Task back, Template next) {
        if (passed != null) {
            pass(passed, -1);
        }
        passed = null;
        lastSlot = back.slot();
        lastTask = back.number();
        previous = 0;
        opening = 0;
        following = next;
    }

    private void pass(Series.Passed slots, int sign) {
        missed = Math.max(0, missed + sign * slots.missed());
        skipped = Math.max(0, skipped + sign * slots.skipped());
        position = Math.max(1, position + sign * (1 + slots.missed() + slots.skipped()));
    }

    Series series() {
        return new Series(
                id, rule, start, zone, monthEnd, revision, lastSlot, lastTask, open, ended, missed, from, previous,
                edition, paused, stopped, skipTo, completed, done, skipped, position, passed, opening, following,
                rdates, exdates);
    }
}
