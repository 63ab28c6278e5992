package io.todochat.task.tasks.entity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What earlier versions stored, as they stored it. A change of format adds samples here and never changes one. */
class EarlierDocumentsTest {

    private static final Jsonb JSONB = JsonbBuilder.create();

    @Test
    void aHeadOfFormatOneIsReadAsItWasMeant() {
        var account = read("account-1.json", Account.class);

        assertThat(account.sequence()).isEqualTo(4);
        assertThat(account.openPages().numbers()).containsExactly(0);
        assertThat(account.settings()).isEqualTo(Settings.usual("Europe/Berlin"));
        assertThat(account.zoneIsSet()).isFalse();
        assertThat(account.tasks()).isEqualTo(2);
        assertThat(account.trashPages().numbers()).isEmpty();
    }

    @Test
    void aPageOfFormatOneKeepsWhatWasInIt() {
        var tasks = read("page-1.json", Page.class).tasks();

        assertThat(tasks).extracting(Task::title).containsExactly("Water the plants", "Buy milk");
        assertThat(tasks.getFirst().reminders()).containsExactly(new Reminder("1", null, "PT15M", null, 1, null));
        assertThat(tasks.getFirst().checklist()).isEmpty();
        assertThat(tasks.getLast().deleted()).isEqualTo("2026-11-24T11:00:00Z");
    }

    @Test
    void aSeriesOfFormatOneGoesBySchedule() {
        var series = read("series-1.json", Series.class);

        assertThat(series.repetition()).isEqualTo(Repetition.of("FREQ=DAILY"));
        assertThat(series.open()).isTrue();
    }

    @Test
    void aSeriesOfBeforeThereWereVerbsRunsAndCountsFromNowOn() {
        var series = read("series-2.json", Series.class);

        assertThat(series.asksForTheNext()).isTrue();
        assertThat(series.missed()).isEqualTo(3);
        assertThat(series.done()).isZero();
        assertThat(series.position()).isEqualTo(1);
        assertThat(series.following()).isNull();
    }

    @Test
    void aSeriesOfBeforeItHadDatesOfItsOwnHasNone() {
        var series = read("series-3.json", Series.class);

        assertThat(series.repetition()).isEqualTo(Repetition.of("FREQ=WEEKLY;COUNT=9", "skip", "completion"));
        assertThat(series.skipTo()).isEqualTo("2026-12-24");
        assertThat(series.passed()).isEqualTo(new Series.Passed(1, 2));
        assertThat(series.following().title()).isEqualTo("Water the plants");
    }

    @Test
    void whatIsStoredNowIsReadAgainUnchanged() {
        var desk = new Desk();
        desk.accept(new Command.Add(Desk.draft("plants", "2026-11-24", "FREQ=DAILY", null)
                .with(List.of(), List.of(), new Repetition("FREQ=DAILY", null, null, null, List.of("2026-11-26")))));
        desk.accept(new Command.Complete(1));
        desk.openNext("1", 2, "2026-11-27", 2);
        desk.accept(new Command.Edit(2, Scope.THIS, before -> before.withTags(List.of("once"))));
        desk.addRemindedAt("stretch", Desk.NOON.plusSeconds(5));
        var page = desk.book().shelf().page(0).orElseThrow();
        var step = desk.book().shelf().undo(1).orElseThrow();

        Stream.of(page, desk.account(), desk.series("1"), step)
                .forEach(document -> assertThat(JSONB.fromJson(JSONB.toJson(document), document.getClass()))
                        .isEqualTo(document));
    }

    /** Whoever adds one raises the format: older replicas would write the head without it, and so they refuse it. */
    @Test
    void aHeadOfFormatTwoHasTheseMembers() {
        assertThat(Account.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly(
                        "sequence",
                        "nextTask",
                        "earliestReminder",
                        "openPages",
                        "settings",
                        "zoneIsSet",
                        "id",
                        "tasks",
                        "trashPages",
                        "oldestTrash",
                        "step",
                        "undone",
                        "settingsVersion",
                        "firstTask",
                        "erased",
                        "erasedPages",
                        "restored",
                        "seal");
    }

    private static <T> T read(String name, Class<T> type) {
        try (var in = EarlierDocumentsTest.class.getResourceAsStream("/documents/" + name)) {
            return JSONB.fromJson(new String(in.readAllBytes(), StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
