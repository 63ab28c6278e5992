package io.todochat.cell.language;

import java.util.Map;
import java.util.TreeMap;

/** How many of how many were right, in all and by group. */
final class Score {

    private final Map<String, int[]> groups = new TreeMap<>();
    private int right;
    private int all;

    void count(boolean isRight, String... names) {
        add(isRight);
        for (var name : names) {
            var group = groups.computeIfAbsent(name, n -> new int[2]);
            group[0] += isRight ? 1 : 0;
            group[1]++;
        }
    }

    private void add(boolean isRight) {
        right += isRight ? 1 : 0;
        all++;
    }

    String total() {
        return line(right, all);
    }

    /** One line a group. */
    Map<String, String> byGroup() {
        var lines = new TreeMap<String, String>();
        groups.forEach((name, group) -> lines.put(name, line(group[0], group[1])));
        return lines;
    }

    private static String line(int right, int all) {
        return "%5.1f %%  %d of %d".formatted(100.0 * right / Math.max(1, all), right, all);
    }
}
