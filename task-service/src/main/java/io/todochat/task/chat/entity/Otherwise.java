package io.todochat.task.chat.entity;

import io.todochat.language.Interpreter;
import io.todochat.language.Reading;
import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How something is otherwise than it was: to when it is moved, or that it does not take place. Pure.
 *
 * @param text what is told of it
 * @param words of that, in small letters
 * @param times that are told, when it was among them
 */
record Otherwise(String text, List<String> words, List<Reading.Time> times) {

    /** What is so does not take place. */
    private static final Set<String> OFF = News.set("""
            cancelled canceled off closed no not can't cant cannot won't wont isn't isnt doesn't doesnt ill sick falls fell
            """);

    /** "3 instead of 2": to which hour, and which it was. */
    private static final Pattern INSTEAD =
            Pattern.compile("\\b(?<other>\\d{1,2}(?::\\d\\d)?) (?:instead of|rather than|not)"
                    + " (?:at )?(?<old>\\d{1,2})(?::(?<minute>\\d\\d))?\\b");

    /** "An hour earlier". */
    private static final Pattern EARLIER = Pattern.compile(
            "(?i)\\b(?<by>(?:an?|half an|one|two|three|\\d{1,3}) (?:hour|minute|min|day|week)s? (?:earlier|later|sooner))\\b");

    /** "Sabine can only do 1": an hour. */
    private static final Pattern HOUR = Pattern.compile(
            "(?i)\\b(?:can(?: only)? (?:do|make)|wants?|prefers?|says?|said|asks? for|asked for|suggests?|offers?|it'?s(?: now)?"
                    + "|moved (?:me|us) to)(?: it)?(?: at)? (?<hour>\\d{1,2})(?=$|[,.!;]| now\\b)");

    /** For how long it does not take place. */
    private static final Pattern LENGTH = Pattern.compile(
            "(?i)\\bfor (?:(?:the )?next )?(?<length>(?:an?|\\d{1,2}|two|three|four|five|six|seven|eight"
                    + "|ten|twelve|a couple of|a few) (?:day|week|month)s?)\\b");

    private static final Pattern CLOSED = Pattern.compile("(?i)\\b(?:closed|full|ill|sick|off|cancell?ed)\\b");

    /** Where one part of what is told ends and another begins. */
    static final Pattern PARTS = Pattern.compile("[,;.!?]\\s+|\\s+(?:but|and)\\s+");

    private static final Pattern WEEK_AFTER =
            Pattern.compile("(?i)\\bthe (?:week|\\p{L}+day) after(?: that)?(?=$|[,;.!]| at )");

    private static final Pattern ORDINAL =
            Pattern.compile("(?i)(?<=\\b(?:is|be|it|its|it's|now|for) )the (?=\\d{1,2}(?:st|nd|rd|th)\\b)");

    private static final Pattern LINKED = Pattern.compile("(?i)(?:at|on|to|until|till|by|in) .*");

    /** Whether it was to be at one of these times. */
    boolean isOfTime(Task task) {
        return mentions().stream().anyMatch(new WasDue(task)::is);
    }

    /** Whether it was to be at the hour that is another now, on a day that is told, if one is. */
    boolean isOfHour(Task task) {
        return instead()
                .filter(hours -> new WasDue(task).isAt(hour(hours), minute(hours)))
                .filter(_ -> isOnOneOfTheDays(task))
                .isPresent();
    }

    /** "New date is the 16th" is said of a day like "on the 16th". */
    static String dated(String text) {
        return ORDINAL.matcher(text).replaceAll("on the ");
    }

    /** Whether that says when it is instead. */
    static boolean isMove(String order) {
        return order.matches("(?:move|make|rename) it .+");
    }

    /** Whether it is told by how much something is to be earlier or later. */
    static boolean isShift(String text) {
        return EARLIER.matcher(text).find();
    }

    private Optional<Matcher> instead() {
        return Optional.of(INSTEAD.matcher(text)).filter(Matcher::find);
    }

    private static int hour(Matcher hours) {
        return Integer.parseInt(hours.group("old"));
    }

    private static int minute(Matcher hours) {
        return hours.group("minute") == null ? 0 : Integer.parseInt(hours.group("minute"));
    }

    private boolean isOnOneOfTheDays(Task task) {
        var days = mentions().stream()
                .filter(time -> !time.isDayOpen())
                .map(time -> time.value().date())
                .toList();
        return days.isEmpty() || new WasDue(task).isOn(days);
    }

    private List<Mention> mentions() {
        return times.stream().map(Reading.Time::mention).toList();
    }

    /** The same as a command about "it"; empty where it is not told. */
    Optional<String> order(List<Task> tasks) {
        return counted(tasks)
                .or(() ->
                        instead().map(hours -> "make it " + hours.group("other") + " instead of " + hours.group("old")))
                .or(() -> by(tasks))
                .or(() -> atOtherTime(tasks));
    }

    /** What counts something else now is called otherwise, and not given up. */
    private Optional<String> counted(List<Task> tasks) {
        return Optional.of(tasks)
                .filter(one -> one.size() == 1 && !isOfHour(one.getFirst()))
                .flatMap(one -> Recounting.amid(one.getFirst(), text))
                .map(title -> "rename it to " + title);
    }

    /** By how much, or to which hour of its day, it is moved of which an hour is known. */
    private Optional<String> by(List<Task> tasks) {
        var isTimed =
                tasks.stream().allMatch(task -> task.due() != null && Slot.parse(task.due()) instanceof Slot.Moment);
        return Optional.of(EARLIER.matcher(text))
                .filter(Matcher::find)
                .map(said -> "move it " + said.group("by"))
                .or(() -> Optional.of(HOUR.matcher(text))
                        .filter(said -> isTimed && times.isEmpty() && said.find())
                        .map(said -> "make it " + said.group("hour")));
    }

    private Optional<String> atOtherTime(List<Task> tasks) {
        if (WEEK_AFTER.matcher(text).find()) {
            return Optional.of("move it to the week after");
        }
        var others = times.stream()
                .filter(time -> tasks.stream().noneMatch(task -> new WasDue(task).is(time.mention())))
                .map(Reading.Time::text)
                .toList();
        if (isOff() && repeat(tasks) && !others.isEmpty() && others.size() == times.size()) {
            return Optional.of(leftOut(others));
        }
        var meant = others.stream().filter(time -> !isClosed(time)).toList();
        return meant.isEmpty() ? calledOff(tasks) : Optional.of(moved(meant));
    }

    /** "The pool is closed on Friday" says nothing of when it is instead. */
    private boolean isClosed(String time) {
        return !time.toLowerCase(Locale.ROOT).matches("(?:un)?til.*")
                && Stream.of(PARTS.split(text))
                        .filter(part -> part.contains(time))
                        .anyMatch(part -> CLOSED.matcher(part).find());
    }

    /** "120 copies, not 80" says of how many it is. */
    private boolean isOff() {
        return IntStream.range(0, words.size())
                .anyMatch(at -> OFF.contains(words.get(at))
                        && (at + 1 == words.size() || !words.get(at + 1).matches("\\d+")));
    }

    private static String moved(List<String> others) {
        var time = others.getLast();
        return LINKED.matcher(time).matches() ? "move it " + time : "move it to " + time.replaceFirst("(?i)^for ", "");
    }

    /** Of what repeats other days are told than the next one. */
    private static String leftOut(List<String> others) {
        return "skip it on " + String.join(" and ", others).replaceFirst("(?i)^(?:on|for|in) ", "");
    }

    /** Where a shop is closed then, what is to be got there is not given up. */
    private Optional<String> calledOff(List<Task> tasks) {
        var isErrand = tasks.stream()
                .allMatch(task ->
                        Interpreter.isDoing(Resolution.fold(task.title()).split(" ")[0]));
        var isThen = repeat(tasks) || tasks.stream().anyMatch(this::isOfTime);
        return isOff() && (isThen || !isErrand && times.isEmpty())
                ? Optional.of(repeat(tasks) ? "skip it" + length() : isErrand ? "move it" : "mark it as cancelled")
                : Optional.empty();
    }

    private String length() {
        var length = LENGTH.matcher(text);
        return length.find() ? " for " + length.group("length") : "";
    }

    /** Those that repeat, where it is told for how long something does not take place. */
    List<Task> missed(List<Task> tasks) {
        var repeating = tasks.stream().filter(task -> task.series() != null).toList();
        return isOff() && !length().isEmpty() && !repeating.isEmpty() ? repeating : tasks;
    }

    private static boolean repeat(List<Task> tasks) {
        return tasks.stream().allMatch(task -> task.series() != null);
    }
}
