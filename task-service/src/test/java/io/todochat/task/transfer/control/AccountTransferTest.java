package io.todochat.task.transfer.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.todochat.dapr.Operation;
import io.todochat.events.PersonKey;
import io.todochat.task.tasks.control.MemoryStore;
import io.todochat.task.tasks.control.TaskKeys;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.transfer.control.Transfers.Form;
import io.todochat.task.transfer.entity.Progress;
import io.todochat.task.transfer.entity.Unreadable;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AccountTransferTest {

    private final Office office = new Office();

    @RepeatedTest(30)
    void whatGoesIntoAnEmptyAccountComesOutAsItWas(RepetitionInfo repetition) {
        new Habits(office, "ann", new Random(repetition.getCurrentRepetition())).act(60);

        var progress = office.take("bob", Form.ACCOUNT, office.export("ann", Form.ACCOUNT));

        assertThat(progress.refused()).isEmpty();
        assertThat(progress.created()).isEqualTo(office.tasks("ann").size());
        assertThat(office.timeless("bob")).isEqualTo(office.timeless("ann"));
    }

    @RepeatedTest(10)
    void whatComesInTwiceChangesNothing(RepetitionInfo repetition) {
        new Habits(office, "ann", new Random(repetition.getCurrentRepetition())).act(40);
        new Habits(office, "bob", new Random(99)).act(5);
        var export = office.export("ann", Form.ACCOUNT);
        var first = office.take("bob", Form.ACCOUNT, export);
        var then = office.timeless("bob");

        var second = office.take("bob", Form.ACCOUNT, export);

        assertThat(first.refused()).isEmpty();
        assertThat(first.lossless()).isFalse();
        assertThat(second.unchanged()).isEqualTo(second.total());
        assertThat(office.timeless("bob")).isEqualTo(then);
    }

    @Test
    void theSameAccountKnowsItsOwnTasksAgain() {
        new Habits(office, "ann", new Random(7)).act(60);
        var before = office.timeless("ann");

        var progress = office.take("ann", Form.ACCOUNT, office.export("ann", Form.ACCOUNT));

        assertThat(progress.unchanged()).isEqualTo(progress.total());
        assertThat(office.timeless("ann")).isEqualTo(before);
    }

    @Test
    void anOlderExportDoesNotTakeBackWhatWasDoneSince() {
        add("ann", "Milk");
        var export = office.export("ann", Form.ACCOUNT);
        office.execute("ann", new Command.Edit(1, before -> retitled(before, "Oat milk")));

        assertThat(office.take("ann", Form.ACCOUNT, export).kept()).isEqualTo(1);
        assertThat(office.task("ann", 1).title()).isEqualTo("Oat milk");
    }

    @Test
    void aNewerExportBringsWhatWasDoneElsewhere() {
        add("ann", "Milk");
        office.take("bob", Form.ACCOUNT, office.export("ann", Form.ACCOUNT));
        office.execute("ann", new Command.Edit(1, before -> retitled(before, "Oat milk")));
        office.execute("ann", new Command.Complete(1));

        assertThat(office.take("bob", Form.ACCOUNT, office.export("ann", Form.ACCOUNT))
                        .updated())
                .isEqualTo(1);
        assertThat(office.task("bob", 1).title()).isEqualTo("Oat milk");
        assertThat(office.task("bob", 1).completed())
                .isEqualTo(office.task("ann", 1).completed());
    }

    @Test
    void anImportThatBreaksOffGoesOnWhereItWas() {
        for (int number = 0; number < 400; number++) {
            add("ann", "Task " + number);
        }
        var export = office.export("ann", Form.ACCOUNT);
        office.store.killAfter(1);
        assertThatThrownBy(() -> office.take("bob", Form.ACCOUNT, export)).isInstanceOf(MemoryStore.Killed.class);
        office.store.killAfter(Integer.MAX_VALUE);
        var halfway = office.transfers.progress("bob").orElseThrow();

        var progress = office.take("bob", Form.ACCOUNT, export);

        assertThat(halfway.state()).isEqualTo(Progress.State.RUNNING);
        assertThat(halfway.done()).isEqualTo(150);
        assertThat(progress.state()).isEqualTo(Progress.State.DONE);
        assertThat(progress.created()).isEqualTo(400);
        assertThat(progress.started()).isEqualTo(halfway.started());
        assertThat(office.transfers.progress("bob")).contains(progress);
        assertThat(office.timeless("bob")).isEqualTo(office.timeless("ann"));
    }

    @Test
    void howFarAnImportIsCarriesAFormatVersionAndIsReadAsItWasBeforeThereWasOne() {
        add("ann", "Milk");
        var progress = office.take("bob", Form.ACCOUNT, office.export("ann", Form.ACCOUNT));
        var key = TaskKeys.importing(PersonKey.of("bob"));
        var stored = office.store.get(key).orElseThrow().json();

        office.store.transact(List.of(Operation.put(key, office.transfers.jsonb.toJson(progress))));

        assertThat(stored).startsWith("{\"format\":2,");
        assertThat(office.transfers.progress("bob")).contains(progress);
    }

    @Test
    void anImportIsAStepLikeAnyOther() {
        add("ann", "Milk");
        office.take("bob", Form.ACCOUNT, office.export("ann", Form.ACCOUNT));

        assertThat(office.execute("bob", new Command.Undo(null))).isInstanceOf(Decision.Accepted.class);
        assertThat(office.tasks("bob")).isEmpty();
        assertThat(office.take("bob", Form.ACCOUNT, office.export("ann", Form.ACCOUNT))
                        .created())
                .isEqualTo(1);
    }

    @Test
    void everyTaskThatComesInIsTold() {
        add("ann", "Milk");
        add("ann", "Bread");
        office.take("bob", Form.ACCOUNT, office.export("ann", Form.ACCOUNT));

        var events = office.store.count("event:" + PersonKey.of("bob") + ":");
        var sequence = office.transfers.tasks.read("bob", book -> book.account().sequence());

        assertThat(events).isEqualTo(sequence).isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatCannotBeAcceptedIsToldAndTheRestComesIn() {
        add("ann", "Milk");
        add("ann", "Bread");
        var broken = office.export("ann", Form.ACCOUNT).replace("\"Milk\"", "\"" + "x".repeat(501) + "\"");

        var progress = office.take("bob", Form.ACCOUNT, broken);

        assertThat(progress.created()).isEqualTo(1);
        assertThat(progress.refusals()).isEqualTo(1);
        assertThat(progress.refused().getFirst().where()).isEqualTo("/tasks/0");
        assertThat(progress.refused().getFirst().faults().getFirst().pointer()).isEqualTo("/title");
    }

    @Test
    void aBodyOfAnotherFormatIsRefusedAndSaysWhere() {
        assertThatThrownBy(() -> office.take("ann", Form.ACCOUNT, "{\n\"format\": nonsense}"))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.where()).startsWith("line 2"));
        assertThatThrownBy(() -> office.take("ann", Form.ACCOUNT, "{\"format\":\"other\"}"))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.where()).isEqualTo("/format"));
        assertThatThrownBy(() -> office.take("ann", Form.ACCOUNT, "{\"format\":\"todochat-account\",\"version\":2}"))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.where()).isEqualTo("/version"));
        assertThatThrownBy(() -> office.take("ann", Form.ACCOUNT, "{\"tasks\":7}"))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.where()).isEqualTo("/tasks"));
        assertThatThrownBy(() -> office.take("ann", Form.ACCOUNT, "")).isInstanceOf(Unreadable.class);
    }

    @RepeatedTest(5)
    void whateverIsSentIsReadOrRefused(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        new Habits(office, "ann", random).act(12);
        var export = office.export("ann", Form.ACCOUNT);
        for (int time = 0; time < 200; time++) {
            var spoilt = Spoiling.of(export, random);
            var person = "person" + time;
            try {
                office.take(person, Form.ACCOUNT, spoilt);
                office.export(person, Form.CALENDAR);
            } catch (Unreadable e) {
                assertThat(e.where()).isNotBlank();
            }
        }
    }

    private static Draft retitled(Draft before, String title) {
        return new Draft(
                title, null, null, null, null, null, null, null, null, before.reminders(), before.recurrence());
    }

    private void add(String user, String title) {
        office.execute(user, new Command.Add(Draft.titled(title)));
    }
}
