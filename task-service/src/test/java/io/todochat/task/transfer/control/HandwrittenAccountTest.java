package io.todochat.task.transfer.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.transfer.control.Transfers.Form;
import io.todochat.task.transfer.entity.Progress;
import io.todochat.task.transfer.entity.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An account that no service has written must not bring in what nobody could have written one by one. */
class HandwrittenAccountTest {

    private static final String DATED = "\"created\":\"2026-01-01T00:00:00Z\",\"updated\":\"2026-01-01T00:00:00Z\"";
    private static final String GOOD = "{\"number\":1,\"title\":\"Milk\"," + DATED + "}";

    private final Office office = new Office();

    @Test
    void whatIsWrittenOtherwiseIsBroughtIntoTheFormThatTasksHave() {
        var progress = take("{\"number\":1,\"title\":\" Oat  milk \",\"notes\":\" \",\"tags\":[\"A\",\"a\",\"#b\"],"
                + "\"checklist\":[{\"id\":\"1\",\"title\":\" one \"}]," + DATED + "}");

        var task = office.task("bob", 1);
        assertThat(progress.lossless()).isTrue();
        assertThat(progress.refused()).isEmpty();
        assertThat(task.title()).isEqualTo("Oat milk");
        assertThat(task.notes()).isNull();
        assertThat(task.tags()).containsExactly("A", "b");
        assertThat(task.checklist().getFirst().title()).isEqualTo("one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"number\":2,\"tags\":[\"#\"]",
                "\"number\":2,\"tags\":[null]",
                "\"number\":2,\"checklist\":[null]",
                "\"number\":2,\"reminders\":[null]",
                "\"number\":2,\"uid\":\" \"",
                "\"number\":2,\"uid\":\"\\u0000\"",
                "\"number\":2,\"series\":\"a||b\"",
                "\"number\":2,\"series\":\"0\"",
                "\"number\":2147483647",
                "\"number\":1000000000",
                "\"number\":-1"
            })
    void whatCannotBeATaskIsToldAndTheOtherComesIn(String parts) {
        isRefused(take(GOOD + ",{\"title\":\"Bread\"," + parts + "," + DATED + "}"));
    }

    @Test
    void aNameThatIsTooLongIsRefusedAndNotRepeated() {
        var progress = take(
                GOOD + ",{\"number\":2,\"title\":\"Bread\",\"uid\":\"" + "x".repeat(200_000) + "\"," + DATED + "}");

        isRefused(progress);
        assertThat(progress.refused().getFirst().uid()).isNull();
    }

    private void isRefused(Progress progress) {
        assertThat(progress.lossless()).isTrue();
        assertThat(progress.created()).isEqualTo(1);
        assertThat(progress.refused()).extracting(Refusal::where).containsExactly("/tasks/1");
        office.execute("bob", new Command.Add(Draft.titled("Next")));
        assertThat(office.tasks("bob")).extracting(Task::title).containsExactly("Milk", "Next");
        office.export("bob", Form.ACCOUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a||b", "", "0", "1000000000"})
    void aSeriesIsCalledLikeItsFirstTask(String id) {
        var progress = take(
                GOOD,
                ",\"series\":[{\"id\":\"" + id + "\",\"rule\":\"FREQ=DAILY\",\"start\":\"2026-01-01\","
                        + "\"zone\":\"Europe/Berlin\",\"monthEnd\":\"clamp\",\"from\":\"schedule\","
                        + "\"lastSlot\":\"2026-01-01\",\"lastTask\":1,\"open\":true}]");

        assertThat(progress.created()).isEqualTo(1);
        assertThat(progress.refused()).extracting(Refusal::where).containsExactly("/series/0");
    }

    @Test
    void theHighestNumberThatCanComeInLeavesRoomForTheNext() {
        var progress = take("{\"number\":999999999,\"title\":\"Milk\"," + DATED + "}", ",\"account\":\"a\"");

        assertThat(progress.lossless()).isFalse();
        assertThat(office.tasks("bob")).extracting(Task::number).containsExactly(1);
    }

    @Test
    void anAccountThatHasNoUsableIdComesInUnderAnother() {
        var progress = take(GOOD, ",\"account\":\"" + "x".repeat(200_000) + "\"");

        assertThat(progress.created()).isEqualTo(1);
        assertThat(progress.refused()).extracting(Refusal::where).containsExactly("/account");
    }

    private Progress take(String tasks) {
        return take(tasks, "");
    }

    private Progress take(String tasks, String more) {
        return office.take(
                "bob",
                Form.ACCOUNT,
                "{\"format\":\"todochat-account\",\"version\":1" + more + ",\"tasks\":[" + tasks + "]}");
    }
}
