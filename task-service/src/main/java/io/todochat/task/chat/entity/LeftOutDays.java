package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Series;
import io.todochat.task.tasks.entity.Task;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** "Not on Wednesdays", "except over Christmas", "no, Thursday": on which days a task comes that repeats. Pure. */
record LeftOutDays(Scene scene, Task task) {

    private static final Pattern NOT = Pattern.compile(
            "(?:but |just |only )?(?:not|except|excluding|apart from|other than|without|never|skip|leave out)"
                    + "(?: (?<link>for|on|over|in|at|during|from))?(?: (?:the|my))? (?<when>.+)",
            Pattern.CASE_INSENSITIVE);

    private static final List<DayOfWeek> WORKDAYS = List.of(DayOfWeek.values()).subList(0, 5);

    private static final List<DayOfWeek> WEEKEND = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final Map<String, List<DayOfWeek>> PARTS =
            Map.of("weekends", WEEKEND, "weekend", WEEKEND, "weekdays", WORKDAYS, "workdays", WORKDAYS);

    private static final Pattern BETWEEN = Pattern.compile("(?:[,&\\s]|\\b(?:and|or|on)\\b)+");

    /** The same as an order; empty where it is said of no day. */
    Optional<String> said(String words) {
        var not = NOT.matcher(words);
        if (task.series() == null) {
            return not.matches() && isThen(not.group("when")) ? Optional.of("move it") : Optional.empty();
        }
        if (not.matches()) {
            var days = weekdays(not.group("when"));
            return days.isEmpty() ? leftOut(not.group("link"), not.group("when")) : without(days);
        }
        return isOther(words) && !weekdays(words).isEmpty() ? other(weekdays(words)) : Optional.empty();
    }

    /** Said of days on which it does not come. */
    Optional<String> answer(String words) {
        var not = NOT.matcher(words);
        var days = not.matches() ? weekdays(not.group("when")) : List.<DayOfWeek>of();
        return rule().filter(rule -> !days.isEmpty() && rule.stream().noneMatch(days::contains))
                .map(_ -> scene.wording().title(task) + " does not come then.");
    }

    /** "Not on Friday" of what is due then: it is asked when, rather. */
    private boolean isThen(String when) {
        var reading = scene.saying().inWords(when).readings().getFirst();
        return task.due() != null
                && TimeAlone.isAll(when, reading, "")
                && reading.times().size() == 1
                && reading.times()
                        .getFirst()
                        .mention()
                        .value()
                        .date()
                        .equals(Slot.parse(task.due()).date());
    }

    /** "No, Thursday", after what comes every Tuesday. */
    private boolean isOther(String words) {
        var done = scene.now().done();
        return !words.equals(scene.saying().text().strip())
                && done != null
                && done.tasks().contains(task.number())
                && Correction.repeats(done);
    }

    private Optional<String> other(List<DayOfWeek> days) {
        return rule().filter(rule -> rule.size() == 1).map(_ -> every(days));
    }

    private Optional<String> without(List<DayOfWeek> days) {
        return rule().filter(rule -> rule.containsAll(days) && rule.size() > days.size())
                .map(rule ->
                        every(rule.stream().filter(day -> !days.contains(day)).toList()));
    }

    /** At its time, so that the first is not past. */
    private String every(List<DayOfWeek> days) {
        var time = task.due() != null && Slot.parse(task.due()) instanceof Slot.Moment(var at)
                ? " at " + at.toLocalTime()
                : "";
        return "make it every " + days.stream().map(LeftOutDays::name).collect(Collectors.joining(" and ")) + time;
    }

    private Optional<String> leftOut(String link, String when) {
        var order = "skip it " + (link == null || link.equalsIgnoreCase("for") ? "on" : link) + " " + when;
        var reading = scene.saying().inWords(order).readings();
        return reading.size() == 1
                        && reading.getFirst().command() instanceof Command.Skip skip
                        && skip.from().isPresent()
                        && reading.getFirst().times().size() == 1
                        && reading.getFirst()
                                .times()
                                .getFirst()
                                .mention()
                                .repeat()
                                .isEmpty()
                        && TimeAlone.isAll(
                                when, scene.saying().inWords(when).readings().getFirst(), "")
                ? Optional.of(order)
                : Optional.empty();
    }

    /** The days of the week on which it comes; empty for other rules. */
    private Optional<List<DayOfWeek>> rule() {
        return Optional.ofNullable(task.series())
                .flatMap(scene.book().shelf()::series)
                .map(Series::rule)
                .flatMap(Weekly::days);
    }

    /** The days that are named, if nothing else is. */
    private static List<DayOfWeek> weekdays(String text) {
        var days = new ArrayList<DayOfWeek>();
        for (var word : BETWEEN.split(text.toLowerCase(Locale.ROOT))) {
            if (word.isEmpty()) {
                continue;
            }
            if (PARTS.containsKey(word)) {
                days.addAll(PARTS.get(word));
                continue;
            }
            var day = Arrays.stream(DayOfWeek.values())
                    .filter(one -> isName(word, name(one)))
                    .findFirst();
            if (day.isEmpty()) {
                return List.of();
            }
            days.add(day.get());
        }
        return days;
    }

    private static boolean isName(String word, String name) {
        return word.length() >= 3 && (name + "s").startsWith(word);
    }

    private static String name(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
