package io.todochat.task.chat.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.Priority;
import io.todochat.events.Status;
import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    private static final List<Task> OPEN = List.of(
            task(3, "Call the plumber"), task(4, "Pay the plumber"), task(9, "Plumb line"), task(10, "Café visit"));

    @Test
    void aNumberMeansWhatWasShownUnderIt() {
        var shown = Conversation.NEW.listed(List.of(9, 3));

        assertThat(meant(shown, new Target.Numbered(2))).containsExactly(3);
        assertThat(meant(shown, new Target.Numbered(3))).isEmpty();
    }

    @Test
    void whereNothingWasShownANumberMeansNothing() {
        assertThat(meant(Conversation.NEW, new Target.Numbered(9))).isEmpty();
    }

    @Test
    void itIsTheTaskThatWasSpokenOf() {
        assertThat(meant(Conversation.NEW.about(4), new Target.Last())).containsExactly(4);
        assertThat(meant(Conversation.NEW, new Target.Last())).isEmpty();
    }

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

    private static List<Integer> named(String words) {
        return meant(Conversation.NEW, new Target.Named(words, words, java.util.Optional.empty()));
    }

    private static List<Integer> meant(Conversation conversation, Target target) {
        return new Resolution(OPEN, conversation)
                .of(target).stream().map(Task::number).toList();
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
