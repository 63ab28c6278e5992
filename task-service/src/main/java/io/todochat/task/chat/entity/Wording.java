package io.todochat.task.chat.entity;

import io.todochat.events.LowerCase;
import io.todochat.events.Priority;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Task;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tasks in words, with real dates.
 *
 * @param today the person's
 */
public record Wording(LocalDate today) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter TIME_TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** Help with examples that work as they stand. */
    public static final String HELP = """
            Tell me what to remember, for example:
            add buy milk tomorrow !high #home
            water the plants every day
            remind me in 20 minutes to call Bob
            list, list #home, done 1, done buy milk, delete buy milk""";

    /** The title in quotes and whatever else is known of the task. */
    public String of(Task task) {
        var parts = new ArrayList<String>();
        if (task.due() != null) {
            parts.add("due " + when(task.due()));
        }
        if (task.series() != null) {
            parts.add("repeating");
        }
        if (!task.reminders().isEmpty()) {
            parts.add("with a reminder");
        }
        if (task.priority() != Priority.NONE) {
            parts.add(LowerCase.word(task.priority()) + " priority");
        }
        task.tags().forEach(tag -> parts.add("#" + tag));
        return parts.isEmpty() ? title(task) : title(task) + ", " + String.join(", ", parts);
    }

    /** The title in quotes. */
    public String title(Task task) {
        return "“" + task.title() + "”";
    }

    /** Tasks numbered from one, a line each. */
    public String numbered(List<Task> tasks) {
        return IntStream.range(0, tasks.size())
                .mapToObj(index -> (index + 1) + ". " + of(tasks.get(index)))
                .collect(Collectors.joining("\n"));
    }

    private String when(String due) {
        return switch (Slot.parse(due)) {
            case Slot.Day day -> day(day.date());
            case Slot.Moment moment ->
                day(moment.date()) + " at "
                        + (moment.at().getSecond() == 0 ? TIME : TIME_TO_THE_SECOND).format(moment.at());
        };
    }

    private String day(LocalDate date) {
        var name = (date.getYear() == today.getYear() ? DAY : DAY_AND_YEAR).format(date);
        if (date.equals(today)) {
            return "today, " + name;
        }
        return date.equals(today.plusDays(1)) ? "tomorrow, " + name : name;
    }
}
