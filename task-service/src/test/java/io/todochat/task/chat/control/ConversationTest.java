package io.todochat.task.chat.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Task;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What comes of messages that follow each other. */
class ConversationTest {

    private final Sitting sitting = new Sitting(ZonedDateTime.parse("2026-11-24T12:00+01:00[Europe/Berlin]"));

    @Test
    void anotherTaskThatWasMeantLeavesTheOtherCommandsOfTheMessageAlone() {
        sitting.say("add the report");
        sitting.say("add the invoice");
        sitting.say("add call Bob");
        sitting.say("add buy bread and complete the report and complete the invoice");

        assertThat(reply("no, I meant call Bob")).contains("Undone: “the invoice”.", "Done: “call Bob”.");
        assertThat(sitting.states())
                .containsExactly("the report DONE", "the invoice OPEN", "call Bob DONE", "buy bread OPEN");
    }

    @Test
    void theOtherOneIsThatOfTheChoiceAndWhatFollowedItIsNotDoneAgain() {
        have("call the plumber", "pay the plumber");
        sitting.say("delete plumber and add buy bread");
        sitting.say("1");

        assertThat(reply("no, I meant the other one"))
                .isEqualTo("Undone: “call the plumber”.\nShall I delete “pay the plumber”? Say “yes”.");
        assertThat(reply("yes")).isEqualTo("Deleted: “pay the plumber”. “undo” takes it back.");
        assertThat(sitting.states())
                .containsExactly("call the plumber OPEN", "pay the plumber OPEN deleted", "buy bread OPEN");
    }

    @Test
    void whatIsGoneForGoodMeanwhileIsLeftOut() {
        have("parcel 1", "parcel 2", "parcel 3", "parcel 4");
        sitting.say("complete all tasks");
        sitting.decide(new Command.Delete(2));
        sitting.decide(new Command.Purge(2));

        assertThat(reply("yes")).startsWith("Done: 3 tasks").contains("What is gone for good was left out.");
    }

    @Test
    void whatWasMadeIsMadeUnderTheNameThatWasMeant() {
        sitting.say("add buy milk #home");

        assertThat(reply("no, I meant buy bread")).contains("Added “buy bread”, #home.");
        assertThat(sitting.states()).containsExactly("buy bread OPEN");
    }

    @Test
    void ofThoseAgreedToTheRestIsDoneWhereOneIsGone() {
        have("parcel 1", "parcel 2", "parcel 3", "parcel 4", "parcel 5");
        sitting.say("complete all tasks");
        sitting.sayElsewhere("complete parcel 2");
        sitting.sayElsewhere("delete parcel 3");
        sitting.sayElsewhere("yes");

        assertThat(reply("yes"))
                .startsWith("Done: 3 tasks: “parcel 1”, “parcel 4”, “parcel 5”.")
                .contains("Left out: “parcel 2” (finished already).", "Left out: “parcel 3” (in the trash).");
        assertThat(sitting.states())
                .containsExactly(
                        "parcel 1 DONE", "parcel 2 DONE", "parcel 3 OPEN deleted", "parcel 4 DONE", "parcel 5 DONE");
    }

    @Test
    void ofThoseAgreedToNoneMayBeLeft() {
        have("parcel 1", "parcel 2", "parcel 3", "parcel 4");
        sitting.say("complete all tasks");
        sitting.sayElsewhere("complete all tasks");
        sitting.sayElsewhere("yes");

        assertThat(reply("yes"))
                .isEqualTo("Nothing was changed. Left out: “parcel 1”, “parcel 2”, “parcel 3”, “parcel 4”"
                        + " (finished already).");
    }

    @Test
    void whatCannotBeDoneKeepsNothingElseOfTheMessageFromBeingDone() {
        sitting.say("add the report");
        sitting.say("list");
        sitting.sayElsewhere("complete the report");

        assertThat(reply("complete 1 and add buy bread"))
                .isEqualTo("That task is finished already.\nAdded “buy bread”. “undo” takes it back.");
    }

    @Test
    void undoIsOfferedBehindWhatWasDoneAndNotBehindAQuestion() {
        sitting.say("add the report");

        assertThat(reply("add buy bread and add buy milk and delete the report"))
                .isEqualTo("Added “buy bread”.\nAdded “buy milk”. “undo” takes all of it back.\n"
                        + "Shall I delete “the report”? Say “yes”.");
    }

    @Test
    void aQuestionThatIsTooOldIsNotAnswered() {
        sitting.say("add the report");
        sitting.say("delete the report");
        sitting.passes(Duration.ofMinutes(10));

        assertThat(reply("yes")).startsWith("I asked that too long ago.");
        assertThat(sitting.states()).containsExactly("the report OPEN");
    }

    @Test
    void whatIsUndoneIsToldApartFromWhatIsGoneWithIt() {
        sitting.say("add call Bob and add buy bread");

        assertThat(reply("undo")).isEqualTo("Undone: 2 tasks are gone again: “call Bob”, “buy bread”.");
        assertThat(sitting.states()).isEmpty();
    }

    @Test
    void aCopyIsDueWhenItIsCopiedTo() {
        sitting.say("add tidy the desk on 1 March 2031 at 9");

        assertThat(reply("copy the tidy the desk task to 4 March 2031"))
                .startsWith("Copied: “tidy the desk”, due Tuesday 4 March 2031 at 09:00.");
        assertThat(sitting.tasks()).extracting(Task::due).containsExactly("2031-03-01T09:00", "2031-03-04T09:00");
    }

    private void have(String... titles) {
        sitting.have(Stream.of(titles).map(Draft::titled).toList());
    }

    private String reply(String said) {
        return sitting.say(said).text();
    }
}
