package io.todochat.task.chat.entity;

import io.todochat.schedule.Slot;
import io.todochat.task.tasks.entity.Task;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * "The one on Friday", "the older one", "the first and the third": which of several tasks are meant, by when they are, were
 * made or stand in the list. Pure.
 */
record Pointed(Scene scene, List<Task> candidates) {

    private static final Pattern DUE = Pattern.compile(
            "(?:i mean |i meant |no )?(?:the |that )?(?:one|task)(?: (?:that's|that is|which is|due|planned|coming))*"
                    + " (?<when>(?:on|at|for|from|in|this|next|of|due|tomorrow|today|tonight)\\b.*)"
                    + "|(?:i mean |i meant |no )?(?:the|that) (?<which>.+) (?:one|task)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DATELESS = Pattern.compile(
            "(?:the )?(?:one )?(?:without|with no|that has no) (?:a |any )?(?:due )?(?:date|day|time)"
                    + "|the (?:undated|dateless) one",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RANK = Pattern.compile(
            "(?:i mean |i meant )?the (?<rank>older|oldest|newer|newest|most recent|earlier|earliest|sooner|soonest|later|latest)"
                    + "(?: (?:one|task))?(?: (?:please|of the two|of them|of those))*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BUT = Pattern.compile(
            "(?:all|all of them|everything|every one|both)(?: of them)? (?:but|except|but not|apart from|without)(?: for)?(?: the)? (?<name>.+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENDS = Pattern.compile(
            "(?:the )?(?<end>first|last) (?<count>two|three|2|3)(?: ones| of them)?", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> COUNTS = Map.of("two", 2, "2", 2, "three", 3, "3", 3);

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,\\s*(?:and )?|\\s(?:and|&)\\s)\\s*");

    private static final Pattern PLACE = Pattern.compile(
            "(?:the |number |no )?(?:(?<number>\\d{1,2})(?:st|nd|rd|th)?|(?<ordinal>first|second|third|fourth|fifth))(?: one)?(?: of (?:those|these|them))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_THOSE = Pattern.compile(" of (?:those|these|them)$", Pattern.CASE_INSENSITIVE);

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    private static final Comparator<Task> BY_DUE = Comparator.comparing(Task::due);

    private static final Comparator<Task> BY_AGE = Comparator.comparing(Task::number);

    /** Those that are meant so; none where something else is said, or one of them cannot be told. */
    List<Task> by(String text) {
        var words = text.strip().replaceFirst("[.!\\s]+$", "");
        return one(words)
                .map(List::of)
                .or(() -> rest(words))
                .or(() -> ends(words))
                .orElseGet(() -> several(words));
    }

    /** "All but Tom". */
    private Optional<List<Task>> rest(String words) {
        var but = BUT.matcher(words);
        if (!but.matches()) {
            return Optional.empty();
        }
        var spared = single(but.group("name"));
        return spared.map(
                task -> candidates.stream().filter(other -> !other.equals(task)).toList());
    }

    /** "The last two". */
    private Optional<List<Task>> ends(String words) {
        var ends = ENDS.matcher(words);
        if (!ends.matches()) {
            return Optional.empty();
        }
        var count = COUNTS.get(ends.group("count").toLowerCase(Locale.ROOT));
        var all = candidates.size();
        return count > all
                ? Optional.empty()
                : Optional.of(
                        ends.group("end").equalsIgnoreCase("last")
                                ? candidates.subList(all - count, all)
                                : candidates.subList(0, count));
    }

    /** "1 and 2", "Tom and Ben": each of them is told. */
    private List<Task> several(String words) {
        var parts = List.of(BETWEEN.split(words.replaceFirst("(?i)^both ", "")));
        var found = parts.stream().map(this::single).toList();
        return parts.size() < 2
                        || parts.size() > candidates.size()
                        || found.stream().anyMatch(Optional::isEmpty)
                ? List.of()
                : found.stream().flatMap(Optional::stream).distinct().toList();
    }

    private Optional<Task> single(String words) {
        var place = PLACE.matcher(words.strip());
        if (place.matches()) {
            var number = place.group("number") == null
                    ? ORDINALS.indexOf(place.group("ordinal").toLowerCase(Locale.ROOT)) + 1
                    : Integer.parseInt(place.group("number"));
            return number >= 1 && number <= candidates.size()
                    ? Optional.of(candidates.get(number - 1))
                    : Optional.empty();
        }
        var found =
                words.isBlank() ? List.<Task>of() : new Resolution(candidates).exactly(Resolution.name(words.strip()));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Optional<Task> one(String words) {
        if (OF_THOSE.matcher(words).find()) {
            return single(words);
        }
        var rank = RANK.matcher(words);
        if (rank.matches()) {
            return ranked(rank.group("rank").toLowerCase(Locale.ROOT));
        }
        if (DATELESS.matcher(words).matches()) {
            return only(task -> task.due() == null);
        }
        var due = DUE.matcher(words);
        return due.matches()
                ? dueThen(due.group("when") == null ? due.group("which") : due.group("when"))
                : Optional.empty();
    }

    private Optional<Task> ranked(String rank) {
        return switch (rank) {
            case "older", "oldest" -> candidates.stream().min(BY_AGE);
            case "newer", "newest", "most recent" -> candidates.stream().max(BY_AGE);
            case "later", "latest" -> byDue(BY_DUE.reversed());
            default -> byDue(BY_DUE);
        };
    }

    private Optional<Task> byDue(Comparator<Task> first) {
        var dated = candidates.stream()
                .filter(task -> task.due() != null)
                .sorted(first)
                .toList();
        return dated.size() == candidates.size()
                        && dated.size() > 1
                        && !dated.getFirst().due().equals(dated.get(1).due())
                ? Optional.of(dated.getFirst())
                : Optional.empty();
    }

    private Optional<Task> dueThen(String when) {
        var readings = scene.saying().inWords(when).readings();
        if (readings.size() > 1
                || !TimeAlone.isAll(when, readings.getFirst(), "")
                || readings.getFirst().times().size() > 1) {
            return Optional.empty();
        }
        var time = readings.getFirst().times().getFirst().mention();
        return only(task -> task.due() != null
                && switch (Slot.parse(task.due())) {
                    case Slot.Moment(var at)
                    when time.value() instanceof Slot.Moment(var then) ->
                        at.toLocalTime().equals(then.toLocalTime())
                                && (time.isDayOpen() || at.toLocalDate().equals(then.toLocalDate()));
                    case Slot own ->
                        !time.isDayOpen() && own.date().equals(time.value().date());
                });
    }

    private Optional<Task> only(Predicate<Task> kind) {
        var found = candidates.stream().filter(kind).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
