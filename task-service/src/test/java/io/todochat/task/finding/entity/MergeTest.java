package io.todochat.task.finding.entity;

import static io.todochat.task.finding.entity.Sample.BERLIN;
import static io.todochat.task.finding.entity.Sample.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.Priority;
import io.todochat.task.tasks.entity.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTest {

    @ParameterizedTest
    @ValueSource(strings = {"due,-priority", "-due", "title,-id", "-priority,due", "relevance", "-id"})
    void itGivesWhatSortingAllOfThemGives(String sort) {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var tasks = IntStream.rangeClosed(1, random.nextInt(300))
                    .filter(_ -> random.nextInt(4) > 0)
                    .mapToObj(number -> any(number, random))
                    .toList();
            var pages = Sample.pages(tasks, BERLIN.zone());
            for (var filter : List.of("id>0", "priority==high", "id>250", "due=le=2026-11-24")) {
                assertThat(walk(pages, sort, filter, 1 + random.nextInt(30), random.nextBoolean()))
                        .as("seed %d, %s", seed, filter)
                        .isEqualTo(sorted(tasks, sort, filter));
            }
        }
    }

    /** All parts of the list one after another. */
    private static List<Integer> walk(List<PageIndex> pages, String sort, String filter, int limit, boolean total) {
        var numbers = new ArrayList<Integer>();
        String cursor = null;
        do {
            var query = new Query(List.of(Sample.filter(filter)), sort, limit, cursor, total, Set.of());
            var found = Finding.of(query, BERLIN).in(pages, 1);
            numbers.addAll(Sample.numbers(found));
            cursor = found.next();
        } while (cursor != null);
        return numbers;
    }

    private static List<Integer> sorted(List<Task> tasks, String sort, String filter) {
        Predicate<Entry> test = Filter.read(filter, BERLIN).test();
        return tasks.stream()
                .filter(Task::isOpen)
                .map(task -> new Entry(task, BERLIN.zone()))
                .filter(test)
                .map(entry -> new Hit(entry, 0))
                .sorted(Sorting.read(sort))
                .map(hit -> hit.entry().task().number())
                .toList();
    }

    private static Task any(int number, Random random) {
        var made = task(number, "title " + random.nextInt(5)).priority(Priority.values()[random.nextInt(5)]);
        if (random.nextBoolean()) {
            made.due("2026-11-2" + random.nextInt(10));
        }
        return (random.nextInt(6) == 0 ? made.inTrash() : made).build();
    }
}
