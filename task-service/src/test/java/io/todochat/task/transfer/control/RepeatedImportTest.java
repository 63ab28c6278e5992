package io.todochat.task.transfer.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.todochat.task.tasks.control.MemoryStore;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Repetition;
import io.todochat.task.transfer.control.Transfers.Form;
import io.todochat.task.transfer.entity.Progress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports that come again under their Idempotency-Key. */
class RepeatedImportTest {

    private final Office office = new Office();

    @Test
    void oneThatIsThroughIsToldAsItWentWhateverCameInSince() {
        add(1);
        var export = office.export("ann", Form.ACCOUNT);
        var first = office.take("bob", Form.ACCOUNT, export, "k");
        office.take("bob", Form.CALENDAR, office.export("ann", Form.CALENDAR));
        office.execute("bob", new Command.Delete(1));

        assertThat(office.take("bob", Form.ACCOUNT, export, "k")).isEqualTo(first);
        assertThat(first.created()).isEqualTo(1);
        assertThat(office.take("bob", Form.ACCOUNT, export, "other key").created())
                .isZero();
    }

    @Test
    void anotherBodyUnderTheKeyIsRefusedAndChangesNothing() {
        add(1);
        office.take("bob", Form.ACCOUNT, office.export("ann", Form.ACCOUNT), "k");
        var before = office.timeless("bob");
        add(1);
        var later = office.export("ann", Form.ACCOUNT);

        assertThatThrownBy(() -> office.take("bob", Form.ACCOUNT, later, "k"))
                .isInstanceOf(Transfers.KeyUsedBefore.class);
        assertThat(office.timeless("bob")).isEqualTo(before);
        assertThat(office.take("carl", Form.ACCOUNT, later, "k").created()).isEqualTo(2);
    }

    @Test
    void oneThatBrokeOffGoesOnThoughAnotherOneCameBetween() {
        add(400);
        var export = office.export("ann", Form.ACCOUNT);
        office.store.killAfter(1);
        assertThatThrownBy(() -> office.take("bob", Form.ACCOUNT, export, "k")).isInstanceOf(MemoryStore.Killed.class);
        office.store.killAfter(Integer.MAX_VALUE);
        var begun = office.transfers.progress("bob").orElseThrow();
        office.take("bob", Form.CALENDAR, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n");

        var progress = office.take("bob", Form.ACCOUNT, export, "k");

        assertThat(progress.state()).isEqualTo(Progress.State.DONE);
        assertThat(progress.started()).isEqualTo(begun.started());
        assertThat(progress.created()).isEqualTo(400);
        assertThat(office.timeless("bob")).isEqualTo(office.timeless("ann"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "other key")
    void stepsThatAnotherRequestHasTakenAreNotTakenAgain(String other) {
        var export = fourHundredAndOneThatRepeats();
        office.store.killAfter(1);
        assertThatThrownBy(() -> office.take("bob", Form.ACCOUNT, export, "k")).isInstanceOf(MemoryStore.Killed.class);
        office.store.killAfter(Integer.MAX_VALUE);
        var through = office.take("bob", Form.ACCOUNT, export, other);
        moveOn();
        var then = office.timeless("bob");

        assertThat(office.take("bob", Form.ACCOUNT, export, "k")).isEqualTo(through);
        assertThat(office.timeless("bob")).isEqualTo(then);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void stepsThatAnotherReplicaTakesMeanwhileAreNotTakenAgain(int before) {
        var export = fourHundredAndOneThatRepeats();
        var other = office.replica();
        var then = new ArrayList<String>();
        meanwhile(before, () -> {
            Office.take(other, "bob", Form.ACCOUNT, export, "k");
            moveOn();
            then.add(office.timeless("bob"));
        });

        var progress = office.take("bob", Form.ACCOUNT, export, "k");

        assertThat(progress.created()).isEqualTo(401);
        assertThat(office.transfers.progress("bob")).contains(progress);
        assertThat(then).containsExactly(office.timeless("bob"));
    }

    @Test
    void aSeriesThatIsHereStaysAsItIsWhenTheStepComesAgain() {
        office.execute("ann", new Command.Add(daily()));
        var account = office.transfers.outgoing("ann");
        var again = new Command.Reinstate(
                null, 2, null, account.tasks(), List.copyOf(account.series().values()));
        office.execute("bob", again);
        office.execute("bob", new Command.Complete(1));
        var then = office.timeless("bob");

        office.execute("bob", again);

        assertThat(office.timeless("bob")).isEqualTo(then);
    }

    private void meanwhile(int transactions, Runnable other) {
        office.store.meanwhile(transactions == 0 ? other : () -> meanwhile(transactions - 1, other));
    }

    private String fourHundredAndOneThatRepeats() {
        add(200);
        office.execute("ann", new Command.Add(daily()));
        add(200);
        return office.export("ann", Form.ACCOUNT);
    }

    private static Draft daily() {
        return new Draft(
                "Daily", null, null, null, null, "2026-11-24", null, null, null, null, Repetition.of("FREQ=DAILY"));
    }

    /** What was imported is not what is there any more. */
    private void moveOn() {
        office.execute("bob", new Command.Complete(201));
        for (var number : new int[] {100, 300}) {
            office.execute("bob", new Command.Delete(number));
            office.execute("bob", new Command.Purge(number));
        }
    }

    private void add(int tasks) {
        for (int number = 0; number < tasks; number++) {
            office.execute("ann", new Command.Add(Draft.titled("Task " + number)));
        }
    }
}
