package io.todochat.task.finding.entity;

import static io.todochat.task.finding.entity.Sample.filter;
import static io.todochat.task.finding.entity.Sample.find;
import static io.todochat.task.finding.entity.Sample.numbers;
import static io.todochat.task.finding.entity.Sample.query;
import static io.todochat.task.finding.entity.Sample.task;
import static io.todochat.task.finding.entity.Sample.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.todochat.events.Priority;
import io.todochat.events.Status;
import io.todochat.task.finding.entity.Facets.By;
import io.todochat.task.finding.entity.Facets.Count;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {

    private static final Sample[] TASKS = {
        task(1, "late").due("2026-11-23").priority(Priority.LOW).tags("Home"),
        task(2, "missed").due("2026-11-24T11:59").zone("Europe/Berlin").tags("home", "phone"),
        task(3, "today").due("2026-11-24"),
        task(4, "tonight").due("2026-11-24T20:00").zone("Europe/Berlin").priority(Priority.HIGH),
        task(5, "sunday").due("2026-11-29"),
        task(6, "monday").due("2026-11-30"),
        task(7, "someday").priority(Priority.URGENT),
        task(8, "done").due("2026-11-20").status(Status.DONE),
        task(9, "given up").status(Status.CANCELLED),
        task(40, "thrown away").inTrash()
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | - | - | - | - | 1 3 2 4 5 6 7",
                "all | - | - | - | - | 8 1 3 2 4 5 6 7 9",
                "done,cancelled | - | - | - | - | 8 9",
                "- | high,urgent | - | - | - | 4 7",
                "- | - | overdue | - | - | 1 2",
                "- | - | today | - | - | 3 4",
                "- | - | week | - | - | 5",
                "- | - | later | - | - | 6",
                "- | - | none | - | - | 7",
                "- | - | 2026-11-24 | - | - | 3 2 4",
                "- | - | - | today | - | 1",
                "- | - | - | now | - | 1 2",
                "- | - | - | - | today | 5 6",
                "- | - | - | endOfWeek+1d | yesterday | 3 2 4 5"
            })
    void plainParametersNarrow(
            String status, String priority, String due, String before, String after, String expected) {
        var criteria = new Criteria(null, null, status, priority, null, due, before, after);
        var found = numbers(find(query(criteria, null), TASKS));
        assertThat(found).map(String::valueOf).containsExactly(expected.split(" "));
    }

    @Test
    void aFilterThatNamesTheStatusIsNotAboutOpenTasksOnly() {
        assertThat(numbers(find(query(filter("status!=open"), null), TASKS))).containsExactly(8, 9);
        assertThat(numbers(find(query(filter("due<today"), null), TASKS))).containsExactly(1);
        assertThat(Finding.of(query(filter("due<today"), null), Sample.BERLIN).isAboutOpenTasks())
                .isTrue();
        assertThat(Finding.of(query(filter("status==done"), null), Sample.BERLIN)
                        .isAboutOpenTasks())
                .isFalse();
    }

    @Test
    void severalTagsMustAllBeThere() {
        var both = new Criteria(null, null, null, null, List.of("HOME", "phone"), null, null, null);
        assertThat(numbers(find(query(both, null), TASKS))).containsExactly(2);
    }

    @Test
    void whatIsGivenNarrowsWhatIsSaved() {
        var saved = new Criteria(null, "day", null, null, null, null, null, null);
        var given = filter("due>today");
        var query = new Query(List.of(filter("title==*day"), given), null, 50, null, true, EnumSet.noneOf(By.class));
        assertThat(numbers(find(query, TASKS))).containsExactly(5, 6);
        assertThat(saved.q()).isEqualTo("day");
        var two = new Query(List.of(words("to"), words("night")), null, 50, null, false, EnumSet.noneOf(By.class));
        assertThat(numbers(find(two, TASKS))).isEmpty();
    }

    @Test
    void allAreCountedWhateverPartOfThemIsGiven() {
        var query = new Query(
                List.of(new Criteria(null, null, "all", null, null, null, null, null)),
                null,
                2,
                null,
                true,
                EnumSet.allOf(By.class));
        var found = find(query, TASKS);
        assertThat(found.total()).isEqualTo(9);
        assertThat(found.hits()).hasSize(2);
        assertThat(found.facets().tag()).containsExactly(new Count("Home", 2), new Count("phone", 1));
        assertThat(found.facets().priority())
                .containsExactly(
                        new Count("urgent", 1), new Count("high", 1), new Count("low", 1), new Count("none", 6));
        assertThat(found.facets().status())
                .containsExactly(new Count("open", 7), new Count("done", 1), new Count("cancelled", 1));
        assertThat(found.facets().due())
                .containsExactly(
                        new Count("overdue", 2),
                        new Count("today", 2),
                        new Count("week", 1),
                        new Count("later", 1),
                        new Count("none", 2),
                        new Count("past", 1));
    }

    @Test
    void nothingIsCountedThatWasNotAskedFor() {
        var found = find(query(filter("id>0"), null), TASKS);
        assertThat(found.total()).isNull();
        assertThat(found.facets()).isNull();
        assertThat(found.next()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "due | 1 3 2 4 5 6 7",
                "-due | 6 5 4 2 3 1 7",
                "-priority,due | 7 4 1 3 2 5 6",
                "title | 1 2 6 7 5 3 4",
                "-id | 7 6 5 4 3 2 1",
                "start,-version | 7 6 5 4 3 2 1"
            })
    void itIsSortedWithWhatHasNothingLast(String sort, String expected) {
        var found = numbers(find(query(filter("status==open"), sort), TASKS));
        assertThat(found).map(String::valueOf).containsExactly(expected.split(" "));
    }

    @Test
    void titlesSortWithoutCaseAndAccents() {
        var found = find(query(filter("id>0"), "title"), task(1, "zoo"), task(2, "Äpfel"), task(3, "apple"));
        assertThat(numbers(found)).containsExactly(2, 3, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"duee | 0", "due,-prio | 5", "due,,id | 4", "-due,due | 5", "due, id | 4"})
    void anOrderThatIsNoneIsPointedAt(String sort, int position) {
        assertThatThrownBy(() -> find(query(filter("id>0"), sort)))
                .isInstanceOfSatisfying(NotUnderstood.class, thrown -> {
                    assertThat(thrown.field()).isEqualTo("sort");
                    assertThat(thrown.position()).isEqualTo(position);
                });
    }

    @Test
    void parametersThatAreNoneArePointedAt() {
        refused(new Criteria(null, null, "open,closed", null, null, null, null, null), "status", 5);
        refused(new Criteria(null, null, null, "p1", null, null, null, null), "priority", 0);
        refused(new Criteria(null, null, null, null, null, "soon", null, null), "due", 0);
        refused(new Criteria(null, null, null, null, null, null, "today+7", null), "dueBefore", 5);
        refused(new Criteria(null, null, null, null, null, null, null, "2026-02-30"), "dueAfter", 0);
    }

    private static void refused(Criteria criteria, String field, int position) {
        assertThatThrownBy(() -> find(query(criteria, null))).isInstanceOfSatisfying(NotUnderstood.class, thrown -> {
            assertThat(thrown.field()).isEqualTo(field);
            assertThat(thrown.position()).isEqualTo(position);
        });
    }

    @Test
    void whatWasErasedIsNotFound() {
        var pages = Sample.pages(List.of(task(3, "old").build(), task(5, "new").build()), Sample.BERLIN.zone());
        var found = Finding.of(query(filter("id>0"), null), Sample.BERLIN).in(pages, 5);
        assertThat(numbers(found)).containsExactly(5);
    }
}
