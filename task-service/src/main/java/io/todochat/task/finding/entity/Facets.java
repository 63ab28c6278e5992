package io.todochat.task.finding.entity;

import io.todochat.events.LowerCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many of the tasks that were found have what; null where that was not asked for. What none has is left out.
 *
 * @param tag the 100 most frequent, spelled as the first task has them; what more tasks have comes first
 * @param priority what presses more comes first
 * @param status open, done, cancelled
 * @param due overdue, today, week (the rest of it after today), later, none; and past for closed tasks
 */
public record Facets(List<Count> tag, List<Count> priority, List<Count> status, List<Count> due) {

    private static final int MOST = 100;

    /** By what tasks are counted. */
    public enum By {
        TAG,
        PRIORITY,
        STATUS,
        DUE
    }

    /**
     * One value, and how many tasks have it.
     *
     * @param value as the parameter of that name takes it
     */
    public record Count(String value, int count) {}

    /** Counts for one answer, in one thread. */
    static final class Counting {

        private final Map<By, Map<Object, int[]>> counts = new EnumMap<>(By.class);
        private final Map<String, String> spelling = new LinkedHashMap<>();
        private final DueTime.Clock clock;

        Counting(Set<By> wanted, Here here) {
            wanted.forEach(by -> counts.put(by, new LinkedHashMap<>()));
            clock = DueTime.Clock.of(here);
        }

        void count(Entry entry) {
            counts.forEach((by, values) -> {
                switch (by) {
                    case TAG -> tags(entry, values);
                    case PRIORITY -> add(values, entry.task().priority());
                    case STATUS -> add(values, entry.task().status());
                    case DUE -> add(values, clock.of(entry));
                }
            });
        }

        private void tags(Entry entry, Map<Object, int[]> values) {
            var folded = entry.tags();
            for (int index = 0; index < folded.size(); index++) {
                spelling.putIfAbsent(folded.get(index), entry.task().tags().get(index));
                add(values, folded.get(index));
            }
        }

        private static void add(Map<Object, int[]> values, Object value) {
            values.computeIfAbsent(value, _ -> new int[1])[0]++;
        }

        /** Null where nothing was asked for. */
        Facets facets() {
            return counts.isEmpty()
                    ? null
                    : new Facets(tags(), words(By.PRIORITY, true), words(By.STATUS, false), words(By.DUE, false));
        }

        private List<Count> tags() {
            var values = counts.get(By.TAG);
            return values == null
                    ? null
                    : values.entrySet().stream()
                            .map(entry -> new Count(spelling.get((String) entry.getKey()), entry.getValue()[0]))
                            .sorted(Comparator.comparing(Count::count)
                                    .reversed()
                                    .thenComparing(Count::value))
                            .limit(MOST)
                            .toList();
        }

        private List<Count> words(By by, boolean lastFirst) {
            var values = counts.get(by);
            if (values == null) {
                return null;
            }
            var words = new ArrayList<Count>();
            values.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> ((Enum<?>) entry.getKey()).ordinal()))
                    .forEach(entry ->
                            words.add(new Count(LowerCase.word((Enum<?>) entry.getKey()), entry.getValue()[0])));
            return lastFirst ? words.reversed() : words;
        }
    }
}
