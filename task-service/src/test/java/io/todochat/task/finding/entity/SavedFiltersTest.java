package io.todochat.task.finding.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SavedFiltersTest {

    @Test
    void aNameIsOneHoweverItIsSpelled() {
        var filters = SavedFilters.none().with(named("Work", "id>1")).with(named("WORK", "id>2"));
        assertThat(filters.filters()).containsExactly(named("WORK", "id>2"));
        assertThat(filters.named("work")).contains(named("WORK", "id>2"));
        assertThat(filters.without("wOrk").filters()).isEmpty();
    }

    @Test
    void theyAreKeptByName() {
        var filters = SavedFilters.none()
                .with(named("b", null))
                .with(named("C", null))
                .with(named("a", null));
        assertThat(filters.filters()).map(SavedFilter::name).containsExactly("a", "b", "C");
    }

    @Test
    void aNameIsOneLineOfUpToSixtyCharacters() {
        assertThat(SavedFilters.name("  this \n week ")).isEqualTo("this week");
        assertThat(SavedFilters.name("👩‍👩‍👧".repeat(60))).isNotEmpty();
        assertThatThrownBy(() -> SavedFilters.name("x".repeat(61))).isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> SavedFilters.name("  ")).isInstanceOf(NotUnderstood.class);
    }

    private static SavedFilter named(String name, String filter) {
        return new SavedFilter(name, filter, null, null, null, null, null, null, null, null);
    }
}
