package io.todochat.task.chat.entity;

import io.todochat.language.command.Target;
import io.todochat.task.finding.entity.Typo;
import io.todochat.task.tasks.entity.Task;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds which tasks a name means. Pure.
 *
 * @param tasks among which
 */
record Resolution(List<Task> tasks) {

    private static final int MOST_NEAREST = 3;

    private static final Set<String> EMPTY_WORDS = Set.of("the", "a", "an", "my", "our", "that", "this", "task", "one");

    /** The tasks that may be meant: none, the one, or several to choose from. */
    List<Task> of(Target.Named name) {
        var whole = named(fold(name.said()));
        var found = whole.isEmpty() ? named(fold(name.words())) : whole;
        return name.due().map(day -> dueOn(day, found)).orElse(found);
    }

    /** Those that share most with a name that means none of them; none where nothing is alike. */
    List<Task> nearest(String name) {
        var wanted = words(fold(name));
        return tasks.stream()
                .filter(task -> likeness(wanted, task) > 0)
                .sorted(Comparator.comparing((Task task) -> likeness(wanted, task))
                        .reversed())
                .limit(MOST_NEAREST)
                .toList();
    }

    /** A day narrows down what several are called; a single one may have moved. */
    private static List<Task> dueOn(LocalDate day, List<Task> found) {
        var then = found.stream()
                .filter(task -> task.due() != null && task.due().startsWith(day.toString()))
                .toList();
        return then.isEmpty() ? found : then;
    }

    /** The closest kind of match that finds anything: the whole title, all words, beginnings of words, small typos. */
    private List<Task> named(String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        var wanted = words(words);
        return Stream.<Predicate<Task>>of(
                        task -> fold(task.title()).equals(words),
                        task -> has(wanted, task, String::equals),
                        task -> has(wanted, task, (word, its) -> its.startsWith(word)),
                        task -> has(wanted, task, Resolution::isAlike))
                .map(kind -> tasks.stream().filter(kind).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean has(List<String> wanted, Task task, BiPredicate<String, String> match) {
        var its = titleWords(task);
        return wanted.stream().allMatch(word -> its.stream().anyMatch(other -> match.test(word, other)));
    }

    private static boolean isAlike(String word, String its) {
        return its.startsWith(word) || Typo.isLikely(word, its);
    }

    private static long likeness(List<String> wanted, Task task) {
        var its = titleWords(task);
        return wanted.stream()
                .filter(word -> its.stream().anyMatch(other -> isAlike(word, other) || isAlike(other, word)))
                .count();
    }

    /** What a person writes around the name says nothing, unless there is nothing else. */
    private static List<String> words(String folded) {
        var all = Arrays.asList(folded.split(" "));
        var telling = all.stream().filter(word -> !EMPTY_WORDS.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    private static List<String> titleWords(Task task) {
        return Arrays.asList(fold(task.title()).split(" "));
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** A name that was given in an answer. */
    static Target.Named name(String words) {
        return new Target.Named(words, words, Optional.empty());
    }
}
