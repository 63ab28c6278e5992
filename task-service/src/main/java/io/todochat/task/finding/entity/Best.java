package io.todochat.task.finding.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first few of many, without sorting the rest. Serves one list, in one thread. */
final class Best {

    private final Comparator<Hit> order;
    private final int most;
    private final PriorityQueue<Hit> last;

    Best(Comparator<Hit> order, int most) {
        this.order = order;
        this.most = most;
        last = new PriorityQueue<>(most + 1, order.reversed());
    }

    void offer(Hit hit) {
        if (last.size() < most) {
            last.add(hit);
        } else if (order.compare(hit, last.peek()) < 0) {
            last.poll();
            last.add(hit);
        }
    }

    List<Hit> inOrder() {
        var all = new ArrayList<>(last);
        all.sort(order);
        return all;
    }
}
