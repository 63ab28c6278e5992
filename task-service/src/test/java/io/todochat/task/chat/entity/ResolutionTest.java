package io.todochat.task.chat.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.Priority;
import io.todochat.events.Status;
import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.time.Instant;
import java.time.LocalDate;
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
    void aShortWordWithAnotherLetterMayBeAnotherWord() {
        var bank = new Resolution(List.of(task(1, "Call the bank")));

        assertThat(bank.of(Resolution.name("tank"))).isEmpty();
        assertThat(bank.nearest("tank")).hasSize(1);
        assertThat(bank.of(Resolution.name("bnak"))).hasSize(1);
        assertThat(bank.of(Resolution.name("bankk"))).hasSize(1);
    }

    @Test
    void whatComesNearestSharesAWord() {
        assertThat(new Resolution(OPEN).nearest("the blue line").stream().map(Task::number))
                .containsExactly(9);
        assertThat(new Resolution(OPEN).nearest("electrician")).isEmpty();
    }

    @Test
    void lettersAndWordsThatOnlyLinkMakeNothingAlike() {
        var several =
                new Resolution(List.of(task(1, "Zoe's party"), task(2, "Go to the shop"), task(3, "Fix the tap")));

        assertThat(several.nearest("spare seats")).isEmpty();
        assertThat(several.nearest("walk to the lake")).isEmpty();
        assertThat(several.nearest("tapestry")).isEmpty();
        assertThat(several.nearest("the loud partys")).extracting(Task::number).containsExactly(1);
    }

    @Test
    void wordsThatSayNothingMeanNothingUnlessTheyAreAWholeTitle() {
        assertThat(named("the one")).isEmpty();
        assertThat(named("no")).isEmpty();
        assertThat(new Resolution(List.of(task(1, "This one"), task(2, "This one too")))
                        .of(Resolution.name("this one")))
                .extracting(Task::number)
                .containsExactly(1);
    }

    @Test
    void aShortBeginningBesideATypoMeansNothing() {
        assertThat(named("plu")).containsExactly(3, 4, 9);
        assertThat(named("clal plu")).isEmpty();
        assertThat(named("clal plumb")).containsExactly(3);
    }

    @Test
    void aDayTellsThoseApartThatAreCalledTheSame() {
        var twice = List.of(task(1, "Water", "2026-11-24"), task(2, "Water", "2026-11-25T09:00"));
        var name = new Target.Named("water", "water on wednesday", Optional.of(LocalDate.parse("2026-11-25")));

        assertThat(new Resolution(twice).of(name)).extracting(Task::number).containsExactly(2);
    }

    @Test
    void aDayThatNoneIsDueOnTellsNothing() {
        var name = new Target.Named("plumb", "plumb friday", Optional.of(LocalDate.parse("2026-11-27")));

        assertThat(new Resolution(OPEN).of(name)).extracting(Task::number).containsExactly(9);
    }

    @Test
    void aTitleMayHoldWordsOfTime() {
        var both = List.of(task(1, "Report"), task(2, "Report 2026"));
        var name = new Target.Named("report", "report 2026", Optional.empty());

        assertThat(new Resolution(both).of(name)).extracting(Task::number).containsExactly(2);
    }

    @Test
    void wordsOfTimeDoNotHelpOutWhereTheOthersAreHalfRight() {
        var several =
                List.of(task(1, "Move the piano to friday"), task(2, "Call Mr. Friday"), task(3, "Pay Mr. Friday"));
        var name = new Target.Named("frida", "frida to friday", Optional.of(LocalDate.parse("2026-11-27")));

        assertThat(new Resolution(several).of(name)).hasSize(3);
    }

    @Test
    void aSingleLetterIsTheBeginningOfNothing() {
        assertThat(named("c")).isEmpty();
        assertThat(named("call p")).isEmpty();
    }

    @Test
    void wordsOfTimeAloneAreNoName() {
        var piano = List.of(task(1, "Move the piano to friday"));
        var name = new Target.Named("the!", "the to friday", Optional.of(LocalDate.parse("2026-11-27")));

        assertThat(new Resolution(piano).of(name)).isEmpty();
    }

    @Test
    void exactlyMeansNeitherBeginningsNorTypos() {
        var resolution = new Resolution(OPEN);

        assertThat(resolution.exactly(Resolution.name("call the plumber"))).hasSize(1);
        assertThat(resolution.exactly(Resolution.name("call plumber"))).hasSize(1);
        assertThat(resolution.exactly(Resolution.name("call the plumebr"))).isEmpty();
        assertThat(resolution.exactly(Resolution.name("call plum"))).isEmpty();
    }

    @Test
    void whatSharesMostComesFirst() {
        assertThat(new Resolution(OPEN).nearest("pay the electric plumber"))
                .extracting(Task::number)
                .containsExactly(4, 3, 9);
    }

    private static List<Integer> named(String words) {
        var name = new Target.Named(words, words, Optional.empty());
        return new Resolution(OPEN).of(name).stream().map(Task::number).toList();
    }

    private static Task task(int number, String title) {
        return task(number, title, null);
    }

    private static Task task(int number, String title, String due) {
        var then = Instant.EPOCH;
        return new Task(
                number,
                null,
                title,
                null,
                Status.OPEN,
                Priority.NONE,
                null,
                due,
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
