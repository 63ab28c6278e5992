package io.todochat.task.finding.entity;

import static io.todochat.task.finding.entity.Sample.BERLIN;
import static io.todochat.task.finding.entity.Sample.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.todochat.events.Priority;
import io.todochat.task.tasks.entity.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "due",
                "-due,priority",
                "-priority,due,title",
                "title",
                "-id",
                "created,-title",
                "start",
                "-status"
            })
    void nothingThatStaysIsLeftOutOrGivenTwiceWhileOthersComeGoAndChange(String sort) {
        for (int seed = 0; seed < 15; seed++) {
            new Walk(seed, sort, null).check();
        }
    }

    @Test
    void theSameHoldsForASearch() {
        for (int seed = 0; seed < 15; seed++) {
            new Walk(seed, null, "lamp").check();
        }
    }

    /** Pages through tasks that change between the pages. */
    private static final class Walk {

        private final Random random;
        private final String sort;
        private final String q;
        private final TreeMap<Integer, Task> tasks = new TreeMap<>();
        private final Set<Integer> touched = new HashSet<>();
        private final List<Integer> given = new ArrayList<>();
        private int nextNumber = 1;

        Walk(int seed, String sort, String q) {
            random = new Random(seed);
            this.sort = sort;
            this.q = q;
            for (int count = random.nextInt(120); count >= 0; count--) {
                add();
            }
        }

        void check() {
            var before = new TreeMap<>(tasks);
            String cursor = null;
            do {
                var query = new Query(
                        List.of(q == null ? Sample.filter("id>0") : Sample.words(q)),
                        sort,
                        1 + random.nextInt(9),
                        cursor,
                        true,
                        Set.of());
                var found = Finding.of(query, BERLIN).in(Sample.pages(tasks.values(), BERLIN.zone()), 1);
                given.addAll(Sample.numbers(found));
                cursor = found.next();
                disturb();
            } while (cursor != null);
            for (int number : before.keySet()) {
                if (!touched.contains(number)) {
                    assertThat(given).as("task %d", number).containsOnlyOnce(number);
                }
            }
        }

        private void disturb() {
            for (int count = random.nextInt(6); count > 0; count--) {
                var number = 1 + random.nextInt(nextNumber);
                switch (random.nextInt(3)) {
                    case 0 -> add();
                    case 1 -> {
                        touched.add(number);
                        tasks.remove(number);
                    }
                    default -> {
                        if (tasks.containsKey(number)) {
                            touched.add(number);
                            tasks.put(number, made(number));
                        }
                    }
                }
            }
        }

        private void add() {
            touched.add(nextNumber);
            if (given.isEmpty()) {
                touched.remove(nextNumber);
            }
            tasks.put(nextNumber, made(nextNumber));
            nextNumber++;
        }

        private Task made(int number) {
            var titles = List.of("lamp", "lamps", "Ångström lamp", "a lamp", "lampe \"x\"", "=lamp", "🎉 lamp");
            var made = task(number, titles.get(random.nextInt(titles.size())))
                    .priority(Priority.values()[random.nextInt(5)])
                    .created("2026-11-0" + (1 + random.nextInt(9)) + "T00:00:00.123456Z");
            if (random.nextBoolean()) {
                made.due("2026-11-2" + random.nextInt(10)
                        + (random.nextBoolean() ? "" : "T0" + random.nextInt(3) + ":00"));
            }
            return made.build();
        }
    }

    @Test
    void aCursorHoldsForItsQuestionAndOrderOnly() {
        var cursor = first("due", "id>0").next();
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        refused("-due", "id>0", cursor);
        refused("due,id", "id>0", cursor);
        refused("due", "id>1", cursor);
    }

    @Test
    void aCursorThatWasNotGivenIsRefused() {
        var cursor = first("due", "id>0").next();
        for (var forged : List.of("", "12", "%", cursor + "A", cursor.substring(1), "A".repeat(9_000))) {
            refused("due", "id>0", forged);
        }
        for (int index = 0; index < cursor.length() - 1; index++) {
            var other = cursor.charAt(index) == 'A' ? 'B' : 'A';
            refused("due", "id>0", cursor.substring(0, index) + other + cursor.substring(index + 1));
        }
    }

    private static Finding.Found first(String sort, String filter) {
        return page(sort, filter, null);
    }

    private static void refused(String sort, String filter, String cursor) {
        assertThatThrownBy(() -> page(sort, filter, cursor))
                .isInstanceOfSatisfying(
                        NotUnderstood.class,
                        thrown -> assertThat(thrown.field()).isEqualTo("cursor"));
    }

    private static Finding.Found page(String sort, String filter, String cursor) {
        var query = new Query(List.of(Sample.filter(filter)), sort, 1, cursor, false, Set.of());
        var tasks = List.of(task(2, "a").due("2026-11-24").build(), task(3, "b").build());
        return Finding.of(query, BERLIN).in(Sample.pages(tasks, BERLIN.zone()), 1);
    }
}
