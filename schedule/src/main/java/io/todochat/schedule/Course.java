package io.todochat.schedule;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/** A rule's slots in its zone, each strictly later than the one before, until the rule ends. */
final class Course {

    /** Over 20 years of every hour; gone through in well under a second. */
    static final int MOST_STEPS = 200_000;

    private final Rule rule;
    private final ZoneId zone;
    private final Iterator<Slot> steps;

    /** Read already, but what a gap moved may have to let others go first. */
    private final Queue<Placed> waiting = new PriorityQueue<>(Placed.ORDER);

    /** What is still to be read does not lie before this one; null at first. */
    private Placed safe;

    private Placed last;
    private boolean ended;
    private int read;
    private int given;

    /** @param from slots before may be left out */
    Course(Rule rule, Slot start, ZoneId zone, MonthEnd monthEnd, LocalDateTime from) {
        this.rule = rule;
        this.zone = zone;
        this.steps = rule.steps(start, monthEnd, from);
    }

    /**
     * The next slot, or empty, from then on, when the rule has ended.
     *
     * @throws IllegalArgumentException after too many slots
     */
    Optional<Placed> next() {
        var next = given < rule.count() ? earliest() : null;
        while (next != null && last != null && !next.isAfter(last)) {
            next = earliest();
        }
        if (next != null) {
            given++;
            last = next;
        }
        return Optional.ofNullable(next);
    }

    private Placed earliest() {
        while (!ended && (safe == null || waiting.isEmpty() || waiting.peek().isAfter(safe))) {
            read();
        }
        return waiting.poll();
    }

    private void read() {
        if (!steps.hasNext()) {
            ended = true;
            return;
        }
        if (read++ >= MOST_STEPS) {
            throw new IllegalArgumentException("the rule has more than " + MOST_STEPS + " dates up to there");
        }
        var placed = Placed.in(zone, steps.next());
        var isReached = rule.reaches(placed.slot(), zone);
        if (isReached) {
            waiting.add(placed);
        }
        if (!placed.isMoved()) {
            safe = placed;
            ended = !isReached;
        }
    }
}
