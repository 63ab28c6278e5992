package io.todochat.task.chat.entity;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Fields;
import io.todochat.schedule.MonthEnd;
import io.todochat.schedule.Occurrence;
import io.todochat.schedule.Recurrence;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Repetition;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.Settings;
import io.todochat.task.tasks.entity.Task;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On which further days a task comes that repeats, in months too short for its day, and until when. Pure. */
record Coming(Changes changes) implements UnaryOperator<Repetition> {

    /** Among so many of a month, or of a year, one would be in a month that is too short. */
    private static final int MOST_COMPARED = 24;

    private static final String UNTIL = "UNTIL=";

    /** Whether anything is said of that. */
    boolean isSaid() {
        return !changes.more().isEmpty() || changes.monthEnd().isPresent() || endsOnly();
    }

    /** What repeats ends then, and is not due then. */
    static Changes of(Task task, Changes changes) {
        return changes.ending().isPresent() && task.series() != null ? changes.saying(Fields.NOTHING) : changes;
    }

    private boolean endsOnly() {
        return changes.ending().isPresent() && changes.fields().due().isEmpty();
    }

    /** Why it cannot be so. */
    Optional<String> refusal(Task task, Optional<Series> series, Settings settings, Wording wording) {
        var title = Quoted.of(task.title());
        if (series.isEmpty()) {
            return Optional.of(title + " does not repeat."
                    + (changes.more().isEmpty() ? "" : " “duplicate” and its title makes another one."));
        }
        if (!changes.more().isEmpty() && series.get().isFromCompletion()) {
            return Optional.of(title + " is counted from when it is done, and comes on no other days.");
        }
        var own = Slot.parse(task.slot());
        var isPast = changes.more().stream().anyMatch(slot -> !slot.isAfter(own));
        if (isPast) {
            return Optional.of(title + " is open for " + wording.when(own) + ": it can come again only after that.");
        }
        if (changes.ending().filter(end -> isBefore(end, own)).isPresent()) {
            return Optional.of(title + " is open for " + wording.when(own) + ": it can end only after that.");
        }
        return changes.monthEnd().isPresent() && !lacksDays(series.get(), settings)
                ? Optional.of("No month is too short for " + title + ".")
                : Optional.empty();
    }

    private static boolean isBefore(String end, Slot own) {
        return end.startsWith(UNTIL)
                && LocalDate.parse(end.substring(UNTIL.length()), DateTimeFormatter.BASIC_ISO_DATE)
                        .isBefore(own.date());
    }

    private static boolean lacksDays(Series series, Settings settings) {
        return !slots(series, MonthEnd.CLAMP, settings).equals(slots(series, MonthEnd.SKIP, settings));
    }

    private static List<Slot> slots(Series series, MonthEnd monthEnd, Settings settings) {
        var all = series.recurrence(settings);
        try {
            return new Recurrence(monthEnd.in(all.rule()), all.start(), all.zone(), monthEnd)
                    .first(MOST_COMPARED).stream().map(Occurrence::slot).toList();
        } catch (IllegalArgumentException e) {
            return List.of(); // too many steps away
        }
    }

    @Override
    public Repetition apply(Repetition before) {
        var texts = changes.more().stream().map(Slot::text).toList();
        var monthEnd = changes.monthEnd();
        var rule = monthEnd.map(policy -> policy.in(before.rule())).orElse(before.rule());
        return new Repetition(
                changes.ending().map(end -> ending(rule, end)).orElse(rule),
                monthEnd.map(MonthEnd::word).orElse(before.monthEnd()),
                before.from(),
                Stream.concat(texts(before.rdates()), texts.stream()).distinct().toList(),
                texts(before.exdates()).filter(day -> !isSaid(day)).toList());
    }

    private static String ending(String rule, String end) {
        var rest = Stream.of(rule.split(";")).filter(part -> !part.startsWith(UNTIL) && !part.startsWith("COUNT="));
        return Stream.concat(rest, Stream.of(end)).collect(Collectors.joining(";"));
    }

    /** Who has it come on a day does not leave that out any more. */
    private boolean isSaid(String left) {
        return changes.more().stream()
                .anyMatch(slot -> slot.date().equals(Slot.parse(left).date()));
    }

    private static Stream<String> texts(List<String> dates) {
        return dates == null ? Stream.empty() : dates.stream();
    }
}
