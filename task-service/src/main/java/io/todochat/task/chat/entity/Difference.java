package io.todochat.task.chat.entity;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Priority;
import io.todochat.language.command.Reminder;
import io.todochat.language.time.Amount;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Draft;
import io.todochat.task.tasks.entity.Task;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is to be different about tasks, in words: whoever agrees to it agrees to these dates. Pure. */
record Difference(Revision revision, Wording wording) {

    /** As in "to be due Friday and have urgent priority"; empty where there are no words for it. */
    String of(List<Task> tasks) {
        var all = Stream.of(due(tasks), said(), cleared())
                .flatMap(List::stream)
                .collect(Collectors.toCollection(ArrayList::new));
        if (all.isEmpty()) {
            return "";
        }
        var last = all.removeLast();
        return " to " + (all.isEmpty() ? last : String.join(", ", all) + " and " + last);
    }

    private Changes changes() {
        return revision.changes();
    }

    /** The date itself where it is one for all of them, the way to it else. */
    private List<String> due(List<Task> tasks) {
        var dues = tasks.stream()
                .filter(task -> !Objects.equals(task.due(), due(task)))
                .map(this::due)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return switch (dues.size()) {
            case 0 -> List.of();
            case 1 -> List.of("be due " + wording.when(Slot.parse(dues.getFirst())));
            default ->
                Stream.of(
                                changes().later().map(length -> length(length) + " later"),
                                changes().earlier().map(length -> length(length) + " earlier"),
                                changes().fields().due().map(this::when))
                        .flatMap(Optional::stream)
                        .map(when -> "be due " + when)
                        .toList();
        };
    }

    private String due(Task task) {
        return revision.apply(Draft.of(task, Optional.empty())).due();
    }

    private String when(Slot said) {
        return said instanceof Slot.Moment moment && changes().isDayOpen()
                ? "at " + wording.time(moment)
                : wording.when(said);
    }

    private List<String> said() {
        var fields = changes().fields();
        var all = new ArrayList<String>();
        fields.title().ifPresent(title -> all.add("be called " + Quoted.of(title)));
        fields.start().ifPresent(start -> all.add("start " + wording.when(start)));
        fields.recurrence().ifPresent(_ -> all.add("repeat that way"));
        changes().ending().ifPresent(end -> all.add(ending(end)));
        fields.priority().ifPresent(priority -> all.add("have " + word(priority) + " priority"));
        fields.tags().forEach(tag -> all.add("be tagged #" + Quoted.line(tag)));
        fields.notes().ifPresent(notes -> all.add("say " + Quoted.of(notes) + " in the notes"));
        fields.checklist().forEach(item -> all.add("have " + Quoted.of(item) + " on the checklist"));
        all.addAll(reminders(fields));
        return all;
    }

    /** As in "end on Thursday 1 April", of {@code UNTIL=20270401} and the like. */
    private String ending(String rule) {
        var value = rule.substring(rule.indexOf('=') + 1);
        return rule.startsWith("UNTIL=")
                ? "end on "
                        + wording.when(
                                new Slot.Day(LocalDate.parse(value.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE)))
                : "come " + count(Long.parseLong(value), "time") + " more";
    }

    private static String word(Priority priority) {
        return priority == Priority.NONE ? "no" : priority.word();
    }

    private List<String> reminders(Fields fields) {
        return fields.reminders().stream()
                .map(reminder -> "remind you "
                        + switch (reminder) {
                            case Reminder.At(var instant) ->
                                wording.when(new Slot.Moment(LocalDateTime.ofInstant(
                                        instant, revision.at().getZone())));
                            case Reminder.DaysBefore(var days, var time) ->
                                count(days.getDays(), "day") + " before at " + time;
                            case Reminder.Hour(var time, var _, var _) -> "at " + time;
                            case Reminder.Before(var amount) when length(amount).isEmpty() -> "when due";
                            case Reminder.Before(var amount) -> length(amount) + " before";
                        })
                .toList();
    }

    private List<String> cleared() {
        var removed = changes().removedTags().stream().map(tag -> "not be tagged #" + Quoted.line(tag) + " any more");
        var isReplaced = changes().fields().notes().isPresent();
        var gone = changes().cleared().stream()
                .filter(field -> !isReplaced || !field.equals("notes"))
                .map(field -> switch (field) {
                    case "due" -> "have no due date";
                    case "recurrence" -> "repeat no more";
                    default -> "have no " + field;
                });
        return Stream.concat(removed, gone).toList();
    }

    /** As in "1 week"; empty for no time at all. */
    private static String length(Amount amount) {
        var days = amount.period().getDays();
        var isWeeks = days % 7 == 0;
        return Stream.of(
                        count(amount.period().getYears(), "year"),
                        count(amount.period().getMonths(), "month"),
                        isWeeks ? count(days / 7, "week") : count(days, "day"),
                        count(amount.time().toHours(), "hour"),
                        count(amount.time().toMinutesPart(), "minute"),
                        count(amount.time().toSecondsPart(), "second"))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String count(long number, String unit) {
        return number == 0 ? "" : number + " " + unit + (number == 1 ? "" : "s");
    }
}
