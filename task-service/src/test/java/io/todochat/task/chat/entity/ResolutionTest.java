package io.todochat.task.chat.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.Priority;
import io.todochat.events.Status;
import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    private static final List<Task> OPEN = List.of(
            task(3, "Call the plumber"), task(4, "Pay the plumber"), task(9, "Plumb line"), task(10, "Café visit"));

    @Test
    void theWholeTitleWinsOverItsWords() {
        assertThat(named("plumb line")).containsExactly(9);
    }

    @Test
    void wordsThatSeveralTitlesHoldMeanAllOfThem() {
        assertThat(named("the plumber")).containsExactly(3, 4);
    }

    @Test
    void beginningsOfWordsCountWhereNoWordsDo() {
        assertThat(named("pl")).containsExactly(3, 4, 9);
        assertThat(named("caf")).containsExactly(10);
    }

    @Test
    void caseAndPunctuationDoNotMatter() {
        assertThat(named("CALL the Plumber!")).containsExactly(3);
    }

    @Test
    void wordsThatAreNowhereMeanNothing() {
        assertThat(named("electrician")).isEmpty();
        assertThat(named("!!!")).isEmpty();
    }

    @Test
    void aTypoIsForgivenWhereNothingElseFits() {
        assertThat(named("plumebr")).containsExactly(3, 4);
    }

    @Test
    void whatComesNearestSharesAWord() {
        assertThat(new Resolution(OPEN).nearest("the blue line").stream().map(Task::number))
                .containsExactly(9);
        assertThat(new Resolution(OPEN).nearest("electrician")).isEmpty();
    }

    private static List<Integer> named(String words) {
        var name = new Target.Named(words, words, Optional.empty());
        return new Resolution(OPEN).of(name).stream().map(Task::number).toList();
    }

    private static Task task(int number, String title) {
        var then = Instant.EPOCH;
        return new Task(
                number,
                null,
                title,
                null,
                Status.OPEN,
                Priority.NONE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                then,
                then,
                null,
                null,
                1,
                1);
    }
}
