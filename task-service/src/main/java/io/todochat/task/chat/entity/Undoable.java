package io.todochat.task.chat.entity;

import io.todochat.events.Status;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import io.todochat.task.tasks.entity.UndoStep;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a person did and can take back, message by message. Pure. */
public record Undoable(TaskBook book) {

    private static final SequencedMap<String, Function<Task, Object>> FIELDS = fields();

    private static SequencedMap<String, Function<Task, Object>> fields() {
        var fields = new LinkedHashMap<String, Function<Task, Object>>();
        fields.put("date", Task::due);
        fields.put("start", Task::start);
        fields.put("priority", Task::priority);
        fields.put("tags", Task::tags);
        fields.put("notes", Task::notes);
        fields.put("checklist", Task::checklist);
        fields.put("reminders", Undoable::wishes);
        fields.put("repetition", Task::series);
        return fields;
    }

    /** Without what came of them. */
    private static List<String> wishes(Task task) {
        return task.reminders().stream()
                .map(reminder -> reminder.at() + " " + reminder.before() + " " + reminder.snoozed())
                .toList();
    }

    /**
     * What came of one message or request.
     *
     * @param cause by which its steps belong together
     * @param at when the last of them was taken
     * @param deeds in words, without an end
     */
    public record Done(String cause, Instant at, List<String> deeds) {}

    /** A line for each, numbered from one; empty where there is nothing. */
    public String lines(Wording wording, ZoneId zone) {
        var all = all(wording);
        return IntStream.range(0, all.size())
                .mapToObj(index -> (index + 1) + ". " + line(all.get(index), wording, zone))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Done done, Wording wording, ZoneId zone) {
        var at = LocalDateTime.ofInstant(done.at(), zone).withNano(0).withSecond(0);
        return String.join("; ", done.deeds()) + " (" + wording.when(new Slot.Moment(at)) + ")";
    }

    /** What came of the last message that changed anything. */
    public Optional<String> last(Wording wording, ZoneId zone) {
        return all(wording).stream().findFirst().map(done -> line(done, wording, zone));
    }

    /** The tasks that it changed, as they were before. */
    public Optional<String> before(Wording wording) {
        var steps = book.stepsToUndo();
        var images = new LinkedHashMap<Integer, UndoStep.TaskImage>();
        steps.stream()
                .takeWhile(step -> step.cause().equals(steps.getFirst().cause()))
                .flatMap(step -> step.tasks().stream())
                .forEach(image -> images.put(image.number(), image));
        return Optional.of(images.values().stream()
                        .flatMap(image -> before(image, wording).stream())
                        .collect(Collectors.joining("\n")))
                .filter(text -> !text.isEmpty());
    }

    private Optional<String> before(UndoStep.TaskImage image, Wording wording) {
        return image.before() == null
                ? book.stored(image.number()).map(task -> wording.title(task) + " was not there before.")
                : Optional.of("It was " + wording.of(image.before())
                        + (image.before().due() == null ? ", without a date." : "."));
    }

    /** The newest first. */
    public List<Done> all(Wording wording) {
        var all = new LinkedHashMap<String, Done>();
        var later = new HashMap<Integer, Optional<Task>>();
        for (var step : book.stepsToUndo()) {
            var deeds = deeds(step, later, wording);
            if (deeds.isEmpty()) {
                continue; // all that it was about is forgotten
            }
            all.merge(step.cause(), new Done(step.cause(), step.at(), deeds), (newer, older) -> {
                var both = new ArrayList<>(older.deeds());
                both.addAll(newer.deeds());
                return new Done(newer.cause(), newer.at(), both);
            });
        }
        return List.copyOf(all.values());
    }

    /** @param later tasks as they were before what was done since, which this changes to before this step */
    private List<String> deeds(UndoStep step, Map<Integer, Optional<Task>> later, Wording wording) {
        var byDeed = new LinkedHashMap<String, List<Task>>();
        for (var image : step.tasks()) {
            var before = Optional.ofNullable(image.before());
            var after = later.getOrDefault(image.number(), book.stored(image.number()));
            later.put(image.number(), before);
            after.or(() -> before)
                    .ifPresent(task -> byDeed.computeIfAbsent(deed(before, after), _ -> new ArrayList<>())
                            .add(task));
        }
        var deeds = new ArrayList<String>();
        byDeed.forEach((deed, tasks) -> deeds.add(deed + " " + wording.names(tasks)));
        if (step.settings() != null) {
            deeds.add("changed the settings");
        }
        if (deeds.isEmpty() && !repeating(step).isEmpty()) {
            deeds.add("changed how it repeats: " + wording.names(repeating(step)));
        }
        return deeds;
    }

    private List<Task> repeating(UndoStep step) {
        return step.series().stream()
                .flatMap(image -> book.shelf().series(image.id()).stream())
                .flatMap(series -> book.stored(series.lastTask()).stream())
                .toList();
    }

    private static String deed(Optional<Task> before, Optional<Task> after) {
        if (before.isEmpty()) {
            return "added";
        }
        var was = before.get();
        var is = after.orElse(was);
        if ((was.deleted() == null) != (is.deleted() == null)) {
            return is.deleted() == null ? "restored" : "deleted";
        }
        return was.status() == is.status() ? written(was, is) : closed(is.status());
    }

    private static String written(Task was, Task is) {
        if (!was.title().equals(is.title())) {
            return "renamed " + Quoted.of(was.title()) + " to";
        }
        var fields = FIELDS.entrySet().stream()
                .filter(field -> !Objects.equals(
                        field.getValue().apply(was), field.getValue().apply(is)))
                .map(Map.Entry::getKey)
                .toList();
        return fields.isEmpty() ? "changed how it repeats:" : "changed the " + String.join(" and the ", fields) + " of";
    }

    private static String closed(Status status) {
        return switch (status) {
            case OPEN -> "reopened";
            case DONE -> "finished";
            case CANCELLED -> "cancelled";
        };
    }
}
