package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.Status;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Task;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to a question. */
class AnswersTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Berlin]"));

    @BeforeEach
    void thereAreTasks() {
        sitting.have(Stream.of("call the plumber", "pay the plumber", "buy milk", "buy bread", "buy salt", "buy oil")
                .map(Draft::titled)
                .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"I guess so", "yess", "that is not wrong", "perhaps", "yes cancel", "yes but only half of it"})
    void whatIsHardlyAYesDeletesNothingAndIsAskedAgain(String answer) {
        sitting.say("delete buy milk");

        assertThat(sitting.say(answer).text()).isEqualTo("Please say “yes” or “no”. Shall I delete “buy milk”?");
        assertThat(deleted()).isEmpty();

        sitting.say("yes");

        assertThat(deleted()).containsExactly("buy milk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "no, they called about somebody else", "oh wait, that wasn't Brandt"})
    void whatWasDeniedIsNotDoneByWhatSaysTheSame(String answer) {
        sitting.say("call the lab about Brandt");
        sitting.say("Lab called back, Brandt is done");

        assertThat(sitting.say(answer).text()).isEqualTo("All right, nothing was changed.");
        assertThat(sitting.tasks()).allMatch(Task::isOpen);
    }

    @Test
    void whatFollowedOfAnotherTaskIsDoneAllTheSame() {
        sitting.say("call the lab about Brandt");
        sitting.say("Lab called back, bread is done");

        assertThat(sitting.say("no").text()).startsWith("All right, nothing was changed.\nDone: “buy bread”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes please delete", "yes please delete it", "yes, remove it", "ok delete it please"})
    void aYesMayNameWhatWasAskedAbout(String answer) {
        sitting.say("delete buy milk");

        assertThat(sitting.say(answer).text()).startsWith("Deleted: “buy milk”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I didn't mean the milk", "no, not the milk", "uhh no not that", "no wait"})
    void whatBeginsWithANoIsNone(String answer) {
        sitting.say("delete buy milk");

        assertThat(sitting.say(answer).text()).isEqualTo("All right, nothing was changed.");
        assertThat(sitting.say("yes").text()).isEqualTo("There is nothing to confirm.");
        assertThat(deleted()).isEmpty();
    }

    @Test
    void whatIsHardlyAYesAlsoChangesNoFour() {
        sitting.say("make everything urgent");

        assertThat(sitting.say("I guess so").text())
                .startsWith("Please say “yes” or “no”.\n1. “")
                .endsWith("Shall I change all of these 6 tasks to have urgent priority?");
        assertThat(sitting.say("yes").text()).startsWith("Changed: 6 tasks");
    }

    @Test
    void likelyIsEnoughWhereNothingIsTakenAway() {
        var question = sitting.say("done the new milk");

        assertThat(question.text()).contains("Shall I complete “buy milk” instead?");
        assertThat(sitting.say("I guess so").text()).startsWith("Done: “buy milk”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "the second one", "pay the plumber", "pay", "the pay one"})
    void whoPointsAtOneHasSaidWhatIsDeleted(String answer) {
        sitting.say("delete plumber");

        assertThat(sitting.say(answer).text()).startsWith("Deleted: “pay the plumber”.");
    }

    @Test
    void aNameWithATypoIsConfirmedBeforeItIsDeleted() {
        sitting.say("delete plumber");

        assertThat(sitting.say("pay the plumebr").text()).startsWith("Shall I delete “pay the plumber”?");
        assertThat(deleted()).isEmpty();
    }

    @Test
    void aNameWithATypoIsEnoughWhereNothingIsTakenAway() {
        sitting.say("done plumber");

        assertThat(sitting.say("pay the plumebr").text()).startsWith("Done: “pay the plumber”.");
    }

    @Test
    void aNumberBeyondTheListIsAskedForAgain() {
        sitting.say("delete plumber");

        assertThat(sitting.say("3").text()).isEqualTo("Please say a number from 1 to 2.");
        assertThat(sitting.say("1").text()).startsWith("Deleted: “call the plumber”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "the third one", "number 3"})
    void anotherNumberOfTheListIsAskedAboutInstead(String answer) {
        sitting.say("list");
        sitting.say("delete 2");

        assertThat(sitting.say(answer).text()).startsWith("Shall I delete “buy milk”?");
        sitting.say("yes");
        assertThat(deleted()).containsExactly("buy milk");
    }

    @Test
    void aNumberThatIsNotOnTheListEndsTheQuestion() {
        sitting.say("list");
        sitting.say("delete 2");

        assertThat(sitting.say("9").text()).isEqualTo("The list that I showed has 6 entries.");
        sitting.say("yes");
        assertThat(deleted()).isEmpty();
    }

    @Test
    void aYesDoesNotTellWhichOne() {
        sitting.say("delete plumber");

        assertThat(sitting.say("yes").text()).isEqualTo("Please say which one, by its number.");
        assertThat(deleted()).isEmpty();
    }

    @Test
    void allOfThemAreAskedAboutOnceMore() {
        sitting.say("delete plumber");

        assertThat(sitting.say("all of them").text()).contains("Shall I delete all of these 2 tasks?");
        assertThat(deleted()).isEmpty();
    }

    @Test
    void theNearestOneIsDeletedOnlyUponAClearYes() {
        assertThat(sitting.say("delete the goat milk").text())
                .contains("Shall I delete “buy milk” instead? Say “yes”.");
        assertThat(sitting.say("exactly").text())
                .isEqualTo(
                        "Please say “yes” or “no”. I find no such open task as “goat milk”. Shall I delete “buy milk” instead?");
        assertThat(sitting.say("yes").text()).startsWith("Deleted: “buy milk”.");
    }

    @Test
    void whatIsAskedAboutIsWhatNumbersMean() {
        sitting.say("list");
        sitting.say("search for oil");
        var question = sitting.say("delete everything");

        assertThat(question.text()).startsWith("1. “call the plumber”").contains("and 1 more");
        assertThat(question.choices())
                .extracting(Task::title)
                .containsExactly("call the plumber", "pay the plumber", "buy milk", "buy bread", "buy salt");
        assertThat(sitting.say("2").text()).startsWith("Please say “yes” or “no”.\n1. “call the plumber”");
        assertThat(sitting.say("done 2").text()).startsWith("Done: “pay the plumber”.");
        assertThat(deleted()).isEmpty();
    }

    @Test
    void twoAreNotCancelledUnasked() {
        sitting.say("tag buy milk with shop");
        sitting.say("tag buy salt with shop");

        assertThat(sitting.say("cancel all tasks tagged shop").text()).contains("Shall I cancel all of these 2 tasks?");
        assertThat(sitting.say("yes").text()).startsWith("Cancelled: 2 tasks");
        assertThat(sitting.tasks())
                .filteredOn(task -> task.status() == Status.CANCELLED)
                .hasSize(2);
    }

    @Test
    void theChoicesAreGivenAlsoWhereMoreIsSaidBehindTheQuestion() {
        sitting.say("delete buy milk and add buy tea");
        var question = sitting.say("delete plumber");

        assertThat(question.text()).endsWith("is not done.");
        assertThat(question.choices()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I mean the milk", "no, the milk", "not the bread, the milk"})
    void whoNamesAnotherTaskInsteadOfAYesIsAskedAboutThatOne(String answer) {
        sitting.say("delete buy bread");

        assertThat(sitting.say(answer).text()).startsWith("Shall I delete “buy milk”?");
        sitting.say("yes");
        assertThat(deleted()).containsExactly("buy milk");
    }

    @Test
    void onlyTheFirstOfThemIsAskedAboutAlone() {
        sitting.say("delete buy bread and buy milk");

        assertThat(sitting.say("just the first").text()).startsWith("Shall I delete “buy bread”?");
        sitting.say("yes");
        assertThat(deleted()).containsExactly("buy bread");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bread no", "not the bread"})
    void whichOneItIsNotIsNoAnswer(String answer) {
        sitting.say("add bake the bread");
        sitting.say("done bread");

        sitting.say(answer);

        assertThat(sitting.states()).doesNotContain("buy bread DONE", "bake the bread DONE");
    }

    @Test
    void anOwnerIsEnoughToTellWhichOne() {
        sitting.say("add bread for Zoe's party");
        sitting.say("done bread");

        assertThat(sitting.say("Zoe's").text()).startsWith("Done: “bread for Zoe's party”.");
    }

    @Test
    void afterAQuestionNobodySpeaksOfWhatWasBeforeIt() {
        sitting.say("add buy tea");
        sitting.say("move the plumber to friday");
        sitting.say("what is the weather like?");

        assertThat(sitting.say("make it urgent").text()).startsWith("Which one?");
        sitting.say("reschedule buy milk");
        sitting.say("never mind");
        assertThat(sitting.say("make it urgent").text()).startsWith("Changed: “buy milk”");
    }

    private List<String> deleted() {
        return sitting.tasks().stream()
                .filter(task -> task.deleted() != null)
                .map(Task::title)
                .toList();
    }
}
