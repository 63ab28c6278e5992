package io.todochat.task.chat.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.language.command.Command;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionTest {

    private final Sample sample = new Sample();

    @ParameterizedTest
    @ValueSource(
            strings = {"no, I meant the other one", "the other one", "no, I meant the invoice", "no, the second one"})
    void whoMeansAnotherTaskSaysSo(String said) {
        assertThat(isOne(said, done("done 1", List.of(1), List.of(2)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the second one", "no", "list", "no, add buy bread"})
    void whatLooksAtATaskOrStandsForItselfIsNone(String said) {
        assertThat(isOne(said, done("done 1", List.of(1), List.of(2)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"and the other one", "the other one too", "also the second one", "the old invoice as well"})
    void whoWantsItDoneToAnotherTaskAsWellCorrectsNothing(String said) {
        var now = done("done 1", List.of(1), List.of(2));
        var saying = Sample.saying(said);

        assertThat(isOne(said, now)).isFalse();
        assertThat(Correction.isMore(saying, saying.readings(), now)).isTrue();
        assertThat(Correction.isMore(saying, saying.readings(), done("add buy milk", List.of(1), List.of())))
                .isFalse();
    }

    @Test
    void whereNothingWasDoneThereIsNothingToCorrect() {
        assertThat(isOne("no, I meant the other one", Conversation.NEW)).isFalse();
    }

    @Test
    void theOtherOneIsTheOnlyOneThatIsLeft() {
        assertThat(given("no, I meant the other one", done("done 1", List.of(1), List.of(2))))
                .contains(Given.NOTHING.found(List.of(2)));
    }

    @Test
    void ofSeveralOthersItIsAskedWhich() {
        sample.add("the report");
        var milk = sample.add("buy milk");
        var bread = sample.add("buy bread");
        var now = done("done 1", List.of(1), List.of(2, 3));

        assertThat(given("no, I meant the other one", now)).isEmpty();
        assertThat(question(now))
                .isEqualTo(new Plan.Ask(
                        Pending.Kind.WHICH,
                        "Which one?\n1. “buy milk”\n2. “buy bread”",
                        List.of(milk, bread),
                        Given.NOTHING));
    }

    @Test
    void whereNoOtherCouldHaveBeenMeantItIsAskedWhichTask() {
        assertThat(question(done("done 1", List.of(1), List.of())).kind()).isEqualTo(Pending.Kind.TARGET);
    }

    @Test
    void aNumberIsOneOfTheListThatWasShown() {
        var now = done("done 1", List.of(4), List.of()).listed(List.of(4, 7), null);

        assertThat(given("no, I meant number 2", now)).contains(Given.NOTHING.found(List.of(7)));
        assertThat(given("no, I meant number 3", now)).isEmpty();
    }

    @Test
    void aNameIsLookedForAmongAllTasksButIsTheTitleOfWhatWasMade() {
        assertThat(given("no, I meant the invoice", done("done the report", List.of(1), List.of())))
                .contains(Given.NOTHING.named("invoice"));
        assertThat(given("no, I meant buy bread", done("add buy milk", List.of(1), List.of())))
                .contains(Given.NOTHING.said("buy bread"));
    }

    @Test
    void whatIsMeantStandsInThePlaceOfTheNameThatWasWrong() {
        assertThat(given("no, I meant Tim", done("add call Tom about the flat", List.of(1), List.of())))
                .contains(Given.NOTHING.said("call Tim about the flat"));
    }

    @Test
    void aNameIsOfTheMessageDirectlyBefore() {
        var looked = done("done the report", List.of(1), List.of(2)).looked(true);

        assertThat(isOne("no, I meant the invoice", looked)).isFalse();
        assertThat(isOne("no, I meant the other one", looked)).isTrue();
    }

    @Test
    void nothingIsTakenBackForWhatIsNotThere() {
        sample.add("buy milk");
        sample.add("the dentist");
        var now = done("add buy milk", List.of(1), List.of());

        assertThat(isThere("no, the 3rd", now)).isFalse();
        assertThat(isThere("no, I meant the dentist", now)).isFalse();
        assertThat(isThere("no, I meant the invoice", now)).isTrue();
        assertThat(isThere("no, I meant the invoice", done("done buy milk", List.of(1), List.of())))
                .isFalse();
    }

    @Test
    void aDayOfTheMonthIsMeantWhereNoListIsAsLong() {
        var now = done("buy stamps by 10 May 2031", List.of(1), List.of());

        assertThat(Correction.ofTime(Sample.saying("no, the 11th"), now))
                .map(Saying::text)
                .contains("no, on the 11th of May 2031");
        assertThat(Correction.ofTime(Sample.saying("no, the 2nd"), now.listed(List.of(1, 2), null)))
                .isEmpty();
        assertThat(Correction.ofTime(Sample.saying("the 11th"), now)).isEmpty();
    }

    @Test
    void anotherDayAfterAListIsOfTheList() {
        var view = new Conversation.View(null, "due=ge=2026-12-04", null, null, List.of(""), null);
        var friday = Conversation.NEW.listed(List.of(1), view).about(List.of(1));

        assertThat(Correction.ofTime(Sample.saying("I meant Saturday"), friday.looked(true)))
                .map(Saying::text)
                .contains("Saturday");
        assertThat(Correction.ofTime(Sample.saying("I meant Saturday"), friday)).isEmpty();
    }

    private boolean isThere(String said, Conversation now) {
        var choose = (Command.Choose) Sample.saying(said).readings().getFirst().command();
        return new Correction(sample.scene(now, Sample.saying(said)), now.done()).isThere(choose);
    }

    private static Conversation done(String said, List<Integer> tasks, List<Integer> others) {
        return Conversation.NEW.did(new Conversation.Done(Sample.saying(said), 0, tasks, others, 1L));
    }

    private static boolean isOne(String said, Conversation now) {
        var saying = Sample.saying(said);
        return Correction.isOne(saying, saying.readings(), now);
    }

    private Optional<Given> given(String said, Conversation now) {
        var choose = (Command.Choose) Sample.saying(said).readings().getFirst().command();
        return new Correction(sample.scene(now, Sample.saying(said)), now.done()).given(choose);
    }

    private Plan.Ask question(Conversation now) {
        return new Correction(sample.scene(now, Sample.saying("the other one")), now.done()).question();
    }
}
