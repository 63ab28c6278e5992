package io.todochat.task.chat.entity;

import io.todochat.events.LowerCase;
import io.todochat.events.Priority;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.ChecklistItem;
import io.todochat.task.tasks.entity.Settings;
import io.todochat.task.tasks.entity.Task;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tasks in words, with real dates as the person writes them.
 *
 * @param today the person's
 * @param locale English, in the person's country
 * @param zone the person's
 */
public record Wording(LocalDate today, Locale locale, ZoneId zone) {

    private static final int MOST_NAMED = 5;

    /** Help with examples that work as they stand. */
    public static final String HELP = """
            Tell me what to remember, or what is to become of it, for example:
            add buy milk tomorrow !high #home
            water the plants every day
            remind me in 20 minutes to call Bob
            what is due this week, list #home, how many tasks are overdue
            done 1, done buy milk, move it to friday, better at nine
            skip the gym, pause the gym, snooze for an hour
            tick paint on the hardware list, save this list as urgent work, what is in the trash
            delete buy milk, undo, who changed buy milk""";

    /** As the person is used to it; what is written is English, whatever the language. */
    static Wording of(Saying saying) {
        return of(saying.at(), Locale.forLanguageTag(saying.locale()));
    }

    /** As somebody is used to it in a place, now and there. */
    public static Wording of(ZonedDateTime now, Locale locale) {
        var country = locale.getCountry().isEmpty() ? "GB" : locale.getCountry();
        return new Wording(now.toLocalDate(), Locale.of("en", country), now.getZone());
    }

    /** The title in quotes and whatever else is known of the task. */
    public String of(Task task) {
        var parts = new ArrayList<String>();
        if (task.due() != null) {
            parts.add("due " + when(task, Slot.parse(task.due())));
        }
        if (task.start() != null) {
            from(task, Slot.parse(task.start())).ifPresent(parts::add);
        }
        if (task.series() != null) {
            parts.add("repeating");
        }
        if (!task.reminders().isEmpty()) {
            parts.add(
                    task.reminders().size() == 1
                            ? "with a reminder"
                            : "with " + task.reminders().size() + " reminders");
        }
        if (task.priority() != Priority.NONE) {
            parts.add(LowerCase.word(task.priority()) + " priority");
        }
        task.tags().forEach(tag -> parts.add("#" + Quoted.line(tag)));
        return parts.isEmpty() ? title(task) : title(task) + ", " + String.join(", ", parts);
    }

    /** When a task, or one that comes after it, is due: what repeats by the clocks of another zone is told by both. */
    String when(Task task, Slot due) {
        if (task.series() == null || task.zone() == null || !(due instanceof Slot.Moment there)) {
            return when(due);
        }
        var here = new Slot.Moment(
                there.in(ZoneId.of(task.zone())).withZoneSameInstant(zone).toLocalDateTime());
        if (here.equals(there)) {
            return when(due);
        }
        var city = task.zone().substring(task.zone().lastIndexOf('/') + 1).replace('_', ' ');
        return when(here) + " (" + (here.date().equals(there.date()) ? time(there) : when(there)) + " " + city
                + " time)";
    }

    /** From when on, unless that is past; on the day when it is due only from what time. */
    private Optional<String> from(Task task, Slot start) {
        if (start.date().isBefore(today)) {
            return Optional.empty();
        }
        var isThatDay = task.due() != null && Slot.parse(task.due()).date().equals(start.date());
        return Optional.of("from " + (isThatDay && start instanceof Slot.Moment moment ? time(moment) : when(start)));
    }

    /** The title in quotes, on one line; a long one is cut. */
    public String title(Task task) {
        return Quoted.of(task.title());
    }

    /** Titles, the first few of many. */
    public String names(List<Task> tasks) {
        return some(tasks, this::title, ", ");
    }

    /** Titles and whatever else is known, of the first few of many. */
    String all(List<Task> tasks) {
        return some(tasks, this::of, "; ");
    }

    /** Days, the first few of many. */
    String days(List<LocalDate> days) {
        return some(days, this::day, "; ");
    }

    private static <T> String some(List<T> all, Function<T, String> words, String between) {
        var named = all.stream().limit(MOST_NAMED).map(words).collect(Collectors.joining(between));
        var more = all.size() - MOST_NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }

    /** Tasks numbered from one, a line each. */
    public String numbered(List<Task> tasks) {
        return IntStream.range(0, tasks.size())
                .mapToObj(index -> (index + 1) + ". " + of(tasks.get(index)))
                .collect(Collectors.joining("\n"));
    }

    /** Notes, each line with a sign before it, so that none can pass for something else that is said. */
    public String notes(Task task) {
        return task.notes().lines().map(line -> "> " + Quoted.line(line)).collect(Collectors.joining("\n"));
    }

    /** When a task reminds, the first few of many. */
    public String reminders(Task task, Settings settings, ZoneId zone) {
        var due = task.dueInstant(settings).orElse(null);
        return some(
                task.reminders(),
                reminder -> Optional.ofNullable(reminder.instant(due))
                        .map(at -> when(new Slot.Moment(
                                LocalDateTime.ofInstant(at, zone).withNano(0))))
                        .orElse("once it has a date"),
                "; ");
    }

    /** What is on a checklist, the first things of many. */
    String checklist(Task task) {
        return task.checklist().isEmpty() ? "nothing is left on it" : some(task.checklist(), this::item, ", ");
    }

    /** A thing on a checklist. */
    public String item(ChecklistItem item) {
        return (item.done() ? "☑ " : "☐ ") + Quoted.line(item.title());
    }

    /** A day or a moment. */
    public String when(Slot slot) {
        return switch (slot) {
            case Slot.Day day -> day(day.date());
            case Slot.Moment moment -> day(moment.date()) + " at " + time(moment);
        };
    }

    /** A moment with its year, however near it is. */
    public String exactly(LocalDateTime at) {
        var pattern = isMonthFirst() ? "EEEE, MMMM d, yyyy" : "EEEE d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(at) + ", "
                + time(new Slot.Moment(at.withSecond(0).withNano(0)));
    }

    private boolean isMonthFirst() {
        return locale.getCountry().equals("US");
    }

    /** A time of day. */
    public String time(Slot.Moment moment) {
        var parts = moment.at().getSecond() == 0 ? "jm" : "jms";
        // The narrow space before AM and PM is one that people cannot type or search for.
        return DateTimeFormatter.ofLocalizedPattern(parts)
                .localizedBy(locale)
                .format(moment.at())
                .replace('\u202f', ' ');
    }

    private String day(LocalDate date) {
        var monthFirst = isMonthFirst();
        var year = date.getYear() == today.getYear() ? "" : monthFirst ? ", yyyy" : " yyyy";
        var name = DateTimeFormatter.ofPattern((monthFirst ? "EEEE, MMMM d" : "EEEE d MMMM") + year, locale)
                .format(date);
        if (date.equals(today)) {
            return "today, " + name;
        }
        return date.equals(today.plusDays(1)) ? "tomorrow, " + name : name;
    }
}
