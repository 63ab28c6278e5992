package io.todochat.audit.trail.entity;

import static io.todochat.audit.trail.entity.Steps.steps;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private final Map<Integer, Page> pages = pages(2_500);

    @Test
    void theNewestComeFirst() {
        var excerpt = before(2_500, 3, entry -> true);

        assertThat(excerpt.entries()).extracting(Entry::sequence).containsExactly(2_500L, 2_499L, 2_498L);
        assertThat(excerpt.next()).isEqualTo(2_497);
    }

    @Test
    void theNextPartGoesOnWhereTheLastEnded() {
        assertThat(before(2_497, 1, entry -> true).entries())
                .extracting(Entry::sequence)
                .containsExactly(2_497L);
    }

    @Test
    void atTheBeginningNothingFollows() {
        assertThat(before(3, 3, entry -> true).next()).isNull();
        assertThat(before(0, 3, entry -> true)).isEqualTo(new Excerpt(List.of(), null));
    }

    @Test
    void whoFiltersForSomethingRareGetsItInALaterPart() {
        var first = before(2_500, 50, entry -> entry.task().equals("7"));
        var second = before(first.next(), 50, entry -> entry.task().equals("7"));

        assertThat(first.entries()).isEmpty();
        assertThat(second.entries()).extracting(Entry::task).containsExactly("7");
        assertThat(second.next()).isNull();
    }

    private Excerpt before(int end, int limit, Predicate<Entry> wanted) {
        return Excerpt.before(end, limit, wanted, number -> Optional.ofNullable(pages.get(number)));
    }

    private static Map<Integer, Page> pages(int entries) {
        var append = (Receipt.Append) Chain.EMPTY.receive(new Batch(1, entries, steps(1, entries)));
        return Page.appended(0, append.entries(), number -> Optional.empty());
    }
}
