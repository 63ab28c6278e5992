package io.todochat.task.chat.entity;

import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Task;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * "For December make that the 18th", "move the January one to the 18th": of what comes every month, only that one is on
 * another day. The next one is moved; one further on is left out, and comes by itself. Pure.
 */
record InMonth(Scene scene) {

    private static final String MONTH = Stream.of(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("|", "(?<month>", ")"));

    private static final String DAY = "(?:to |on |for |be )*(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)";

    /** Once in every month. */
    private static final Pattern MONTHLY = Pattern.compile(
            "FREQ=MONTHLY(?:;INTERVAL=1)?(?:;BYMONTHDAY=\\d+|;BYDAY=-?\\d[A-Z]{2})?(?:;(?:UNTIL|COUNT)=[^;]+)?");

    private static final Pattern FOR = Pattern.compile(
            "(?:(?:but|and|just|only|please) )*(?:for|in) " + MONTH
                    + "(?: only)?,? (?:(?:just|only|please) )*(?:make|move|put|do|change|shift) (?:that|it|this) " + DAY
                    + "(?: instead| only| please)*[.!]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ONE = Pattern.compile(
            "(?:(?:but|and|just|only|please) )*(?:make|move|put|change|shift) (?:the )?" + MONTH + "(?:'s)?(?: one)? "
                    + DAY + "(?: instead| only| please)*[.!]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ITS = Pattern.compile(
            "(?:(?:but|and|only) )*(?:the )?" + MONTH + "(?:'s)?(?: one)? (?:is|should be|will be|has to be|goes) "
                    + DAY + "(?: instead| only| please)*[.!]*",
            Pattern.CASE_INSENSITIVE);

    /** The same as orders; empty where something else is said, or nothing that comes every month was spoken of. */
    Optional<String> said() {
        var text = scene.saying().text().strip().replace('’', '\'');
        var about = scene.now().about();
        return about.size() != 1
                ? Optional.empty()
                : scene.task(about.getFirst())
                        .filter(task -> task.isOpen() && task.due() != null && isMonthly(task))
                        .flatMap(task -> Stream.of(FOR, ONE, ITS)
                                .map(pattern -> pattern.matcher(text))
                                .filter(said -> said.matches())
                                .findFirst()
                                .flatMap(said -> moved(
                                        task,
                                        Month.valueOf(said.group("month").toUpperCase(Locale.ROOT)),
                                        Integer.parseInt(said.group("day")))));
    }

    private boolean isMonthly(Task task) {
        return Optional.ofNullable(task.series())
                .flatMap(scene.book().shelf()::series)
                .filter(series -> MONTHLY.matcher(series.rule()).matches())
                .isPresent();
    }

    private static Optional<String> moved(Task task, Month month, int number) {
        var next = Slot.parse(task.due()).date();
        var day = day(next, month, number);
        return day.map(to -> to.getMonth() == next.getMonth() && to.getYear() == next.getYear()
                ? "move it to " + AnotherTime.words(new Slot.Day(to))
                : "skip it in " + name(to) + "\nadd \"" + task.title().replace('"', '\'') + "\" on "
                        + AnotherTime.words(atItsHour(task, to)));
    }

    /** The first such day that is not in a month before the next one. */
    private static Optional<LocalDate> day(LocalDate next, Month month, int number) {
        var year = next.getYear() + (month.compareTo(next.getMonth()) < 0 ? 1 : 0);
        return number > 0 && number <= month.length(LocalDate.of(year, 1, 1).isLeapYear())
                ? Optional.of(LocalDate.of(year, month, number))
                : Optional.empty();
    }

    private static String name(LocalDate day) {
        return day.getMonth().name().toLowerCase(Locale.ROOT) + " " + day.getYear();
    }

    private static Slot atItsHour(Task task, LocalDate day) {
        return Slot.parse(task.due()) instanceof Slot.Moment(var at)
                ? new Slot.Moment(day.atTime(at.toLocalTime()))
                : new Slot.Day(day);
    }
}
