package io.todochat.task.tasks.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.events.Priority;
import io.todochat.events.Status;
import io.todochat.events.TaskEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds after any sequence of commands, each seed being one. */
class AnySequenceTest {

    private static final int STEPS = Account.STEPS_KEPT;

    private final Desk desk = new Desk();
    private Random random;

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoneStepByStepEverythingIsAsAtTheStart(int seed) {
        random = new Random(seed);
        IntStream.range(0, 30).forEach(_ -> step());
        var start = desk.account().step();
        var before = desk.contents();
        var ids = desk.seriesIds();
        var series = desk.series(ids);
        while (desk.account().step() < start + STEPS) {
            step();
        }
        for (int step = 0; step < STEPS; step++) {
            assertThat(desk.decide(new Command.Undo(null))).isInstanceOf(Decision.Accepted.class);
        }
        assertThat(desk.contents()).isEqualTo(before);
        assertThat(desk.series(ids)).isEqualTo(series);
        assertThat(desk.decide(new Command.Undo(null)))
                .isEqualTo(new Decision.Rejected(Decision.Reason.NOTHING_TO_UNDO));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSequenceHasNoGapAndVersionsAndNumbersAreNeverUsedAgain(int seed) {
        random = new Random(seed);
        var versions = new ArrayList<Long>();
        for (int index = 0; index < 60; index++) {
            desk.decide(random.nextInt(6) == 0 ? new Command.Undo(null) : command());
        }
        desk.told().stream()
                .map(TaskEvent::task)
                .filter(task -> task != null)
                .forEach(task -> versions.add(task.version()));

        assertThat(desk.told().stream().map(TaskEvent::sequence))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, desk.told().size()).boxed().toList());
        assertThat(versions).doesNotHaveDuplicates();
        assertThat(created()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRunningSeriesHasOneOpenTaskOnceItWasCarriedOnAndWhateverChangesItIsTold(int seed) {
        random = new Random(seed);
        for (int index = 0; index < 60; index++) {
            desk.decide(random.nextInt(6) == 0 ? new Command.Undo(null) : command());
            if (random.nextInt(3) == 0) {
                desk.carryOn();
            }
            assertThat(desk.untold()).isEmpty();
        }
        desk.carryOn();

        for (var id : desk.seriesIds()) {
            var series = desk.series(id);
            var open = desk.book().openTasks().stream()
                    .filter(task -> id.equals(task.series()))
                    .toList();
            assertThat(open).hasSize(series.open() ? 1 : 0);
            assertThat(series.open() || series.paused() || series.isOver()).isTrue();
            assertThat(open).allMatch(task -> task.number() == series.lastTask());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pagesAndCountsOfTheAccountSayWhatIsThere(int seed) {
        random = new Random(seed);
        for (int index = 0; index < 80; index++) {
            desk.decide(random.nextInt(8) == 0 ? new Command.Undo(null) : command());
        }
        var book = desk.book();
        var all = book.allTasks();

        assertThat(desk.account().tasks()).isEqualTo(all.size());
        assertThat(book.openTasks()).isEqualTo(all.stream().filter(Task::isOpen).toList());
        assertThat(book.trash())
                .isEqualTo(all.stream().filter(task -> task.deleted() != null).toList());
        var earliest = desk.account().earliestReminder();
        all.stream()
                .flatMap(task -> task.nextReminder(desk.account().settings()).stream())
                .forEach(next -> assertThat(earliest).isBeforeOrEqualTo(next));
    }

    /** A command, and what follows from it by itself. */
    private void step() {
        desk.decide(command());
        desk.carryOn();
    }

    private List<String> created() {
        return desk.told().stream()
                .filter(event -> event.happened() == TaskEvent.Happened.TASK_CREATED)
                .map(event -> event.task().id())
                .toList();
    }

    private Command command() {
        return switch (random.nextInt(19)) {
            case 0, 1, 2, 3 -> new Command.Add(draft());
            case 4 -> new Command.Complete(task());
            case 5 -> new Command.Reopen(task());
            case 6 -> new Command.Delete(task());
            case 7 -> new Command.Restore(task());
            case 8 -> new Command.Cancel(task());
            case 9 -> new Command.Duplicate(task());
            case 10 -> new Command.Bulk(List.of(new Command.Add(draft()), new Command.Complete(task())));
            case 11 -> new Command.Retag("home", random.nextBoolean() ? null : "house", 10);
            case 12 -> new Command.Skip(task(), random.nextBoolean() ? null : "2026-12-1" + random.nextInt(9));
            case 13 -> verb(new SeriesVerb.Pause());
            case 14 -> verb(new SeriesVerb.Resume());
            case 15 -> verb(random.nextBoolean() ? new SeriesVerb.End() : new SeriesVerb.Skip("2026-12-20"));
            case 16 -> {
                var title = "title " + random.nextInt(100);
                yield new Command.Edit(task(), scope(), before -> retitled(before, title));
            }
            default -> {
                var draft = draft();
                yield new Command.Edit(task(), scope(), _ -> draft);
            }
        };
    }

    private Command verb(SeriesVerb verb) {
        var ids = desk.seriesIds().stream().sorted().toList();
        var id = ids.isEmpty() ? "1" : ids.get(random.nextInt(ids.size()));
        return new Command.ChangeSeries(id, null, verb);
    }

    private Scope scope() {
        return Scope.values()[random.nextInt(Scope.values().length)];
    }

    private static Draft retitled(Draft draft, String title) {
        return new Draft(
                title,
                draft.notes(),
                draft.status(),
                draft.priority(),
                draft.tags(),
                draft.due(),
                draft.zone(),
                draft.start(),
                draft.checklist(),
                draft.reminders(),
                draft.recurrence());
    }

    private int task() {
        return 1 + random.nextInt(Math.max(1, desk.account().nextTask()));
    }

    private Draft draft() {
        var due = random.nextBoolean() ? null : "2026-12-0" + (1 + random.nextInt(9));
        var rule = due != null && random.nextInt(3) == 0 ? Repetition.of("FREQ=DAILY") : null;
        var reminder = due == null
                ? Draft.Wish.at(Desk.NOON.plusSeconds(random.nextInt(1_000)))
                : Draft.Wish.before(Duration.ofMinutes(random.nextInt(99)));
        return new Draft(
                "task " + random.nextInt(100),
                random.nextBoolean() ? null : "notes",
                random.nextInt(9) == 0 ? Status.DONE : Status.OPEN,
                Priority.values()[random.nextInt(5)],
                random.nextBoolean() ? List.of() : List.of("home", "Garden"),
                due,
                null,
                null,
                List.of(new ChecklistItem(null, "thing", random.nextBoolean())),
                random.nextInt(3) == 0 ? List.of(reminder) : List.of(),
                rule);
    }
}
