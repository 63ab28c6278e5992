package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Among which tasks those of a command are looked for. */
enum Pool {
    OPEN("open", "such open task"),
    OPEN_BEFORE_CLOSED("open", "such open task"),
    CLOSED("done,cancelled", "such finished task"),
    TRASH("open", "such task in the trash"),
    TRASH_BEFORE_OTHERS("open", "such task");

    private final String status;
    private final String name;

    Pool(String status, String name) {
        this.status = status;
        this.name = name;
    }

    static Pool of(Command command) {
        return switch (command) {
            case Command.Reopen _ -> CLOSED;
            case Command.Restore _ -> TRASH;
            case Command.Purge _ -> TRASH_BEFORE_OTHERS;
            case Command.Complete _,
                    Command.Cancel _,
                    Command.Skip _,
                    Command.Snooze _,
                    Command.Pause _,
                    Command.End _,
                    Command.Checklist _ -> OPEN;
            default -> OPEN_BEFORE_CLOSED;
        };
    }

    /** What {@code status=} is in the REST API, where nothing is said of it. */
    String status() {
        return status;
    }

    /** That no task was found, in words. */
    String nothing(Target.Named name) {
        return "I find no " + this.name + " as " + Quoted.of(name.words()) + ".";
    }

    /** Where a name is looked for. */
    Tiers tiers(TaskBook book) {
        return Tiers.of(
                switch (this) {
                    case OPEN -> List.of(book::openTasks);
                    case OPEN_BEFORE_CLOSED -> List.of(book::openTasks, () -> closed(book));
                    case CLOSED -> List.of(() -> closed(book));
                    case TRASH -> List.of(() -> trash(book));
                    case TRASH_BEFORE_OTHERS -> List.of(() -> trash(book), book::openTasks, () -> closed(book));
                });
    }

    /** Whether all, with nothing said of which, are those in the trash. */
    boolean beginsWithTrash() {
        return this == TRASH || this == TRASH_BEFORE_OTHERS;
    }

    private static List<Task> trash(TaskBook book) {
        return newest(book.trash().stream(), Task::deleted);
    }

    private static List<Task> closed(TaskBook book) {
        return newest(book.allTasks().stream().filter(task -> !task.isOpen() && task.deleted() == null), Task::updated);
    }

    /** Of those that are called the same, as occurrences of a series are, only the newest. */
    private static List<Task> newest(Stream<Task> tasks, Function<Task, Instant> when) {
        var newest = new LinkedHashMap<String, Task>();
        tasks.sorted(Comparator.comparing(when).reversed())
                .forEach(task -> newest.putIfAbsent(Resolution.fold(task.title()), task));
        return List.copyOf(newest.values());
    }
}
