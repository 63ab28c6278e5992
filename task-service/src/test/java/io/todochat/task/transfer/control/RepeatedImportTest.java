package io.todochat.task.transfer.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.todochat.task.tasks.control.MemoryStore;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.transfer.control.Transfers.Form;
import io.todochat.task.transfer.entity.Progress;
import org.junit.jupiter.api.Test;

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

    private void add(int tasks) {
        for (int number = 0; number < tasks; number++) {
            office.execute("ann", new Command.Add(Draft.titled("Task " + number)));
        }
    }
}
