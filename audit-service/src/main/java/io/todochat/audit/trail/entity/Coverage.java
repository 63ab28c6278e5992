package io.todochat.audit.trail.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of a person's sequences are accounted for: each up to {@code through} is in the chain or in a hole.
 *
 * @param through the highest
 * @param holes in ascending order; ranges, since a restored task store jumps ahead by a million
 */
public record Coverage(long through, List<Hole> holes) {

    static final Coverage NOTHING = new Coverage(0, List.of());

    /** Holds its own copy. */
    public Coverage {
        holes = List.copyOf(holes);
    }

    /** Whether an event of this sequence would tell something new. */
    boolean lacks(long sequence) {
        return sequence > through || holes.stream().anyMatch(hole -> hole.contains(sequence));
    }

    Coverage with(long sequence) {
        return sequence > through
                ? new Coverage(sequence, upTo(sequence - 1).holes)
                : new Coverage(
                        through,
                        holes.stream().flatMap(hole -> hole.without(sequence)).toList());
    }

    /** What lies between becomes a hole. */
    Coverage upTo(long sequence) {
        if (sequence <= through) {
            return this;
        }
        var more = new ArrayList<>(holes);
        var touches = !holes.isEmpty() && holes.getLast().last() == through;
        more.add(new Hole(touches ? more.removeLast().first() : through + 1, sequence));
        return new Coverage(sequence, more);
    }
}
