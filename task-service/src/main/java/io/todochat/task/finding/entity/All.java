package io.todochat.task.finding.entity;

import java.util.List;
import java.util.function.Predicate;

/** Several conditions that must all hold; none holds always. */
record All(List<Predicate<Entry>> tests) implements Predicate<Entry> {

    static Predicate<Entry> of(List<Predicate<Entry>> tests) {
        return tests.size() == 1 ? tests.getFirst() : new All(List.copyOf(tests));
    }

    @Override
    public boolean test(Entry entry) {
        for (var test : tests) {
            if (!test.test(entry)) {
                return false;
            }
        }
        return true;
    }
}
