package io.todochat.task.chat.control;

import io.todochat.task.tasks.entity.Task;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of titles, and what is plainly meant by some. */
final class Words {

    private static final Set<String> EMPTY = Set.of("the", "a", "an", "my", "our", "that", "this", "task", "one", "no");

    private final List<Titled> tasks;

    private record Titled(int number, List<String> words) {}

    Words(List<Task> tasks) {
        this.tasks = tasks.stream()
                .map(task -> new Titled(task.number(), words(task.title())))
                .toList();
    }

    /** The only task that is called so, or the only one that has all these words; nothing where it may be another. */
    Set<Integer> named(String said) {
        var all = words(said);
        var whole = these(task -> task.words().equals(all));
        var telling = telling(said);
        return theOne(
                whole.isEmpty() && !telling.isEmpty()
                        ? these(task -> task.words().containsAll(telling))
                        : whole);
    }

    /** The only task that has words which begin so. */
    Set<Integer> begun(String said) {
        var telling = telling(said);
        return theOne(these(task ->
                telling.stream().allMatch(word -> task.words().stream().anyMatch(its -> its.startsWith(word)))));
    }

    /** Up to three words of a title, in order, if they say anything; the whole title if they do not. */
    String some(Task task, Random random) {
        var words = task.title().split(" ");
        var from = random.nextInt(words.length);
        var some = Stream.of(words).skip(from).limit(1 + random.nextInt(3)).collect(Collectors.joining(" "));
        return telling(some).stream().anyMatch(word -> word.length() > 2) ? some : task.title();
    }

    /** The same, but none of them whole. */
    String beginnings(Task task, Random random) {
        return Stream.of(some(task, random).split(" "))
                .map(word -> word.substring(0, Math.min(word.length(), 3 + random.nextInt(3))))
                .collect(Collectors.joining(" "));
    }

    /** With a letter too much, one too few, or two swapped. */
    String misspelled(String text, Random random) {
        var at = 1 + random.nextInt(Math.max(1, text.length() - 2));
        if (text.length() < 3) {
            return text;
        }
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.charAt(at - 1) + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(at + 1);
            default -> text.substring(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.substring(at + 1);
        };
    }

    private static Set<Integer> theOne(Set<Integer> tasks) {
        return tasks.size() == 1 ? tasks : Set.of();
    }

    private Set<Integer> these(Predicate<Titled> wanted) {
        return tasks.stream().filter(wanted).map(Titled::number).collect(Collectors.toSet());
    }

    private static Set<String> telling(String said) {
        var telling = new HashSet<>(words(said));
        telling.removeAll(EMPTY);
        return telling;
    }

    /** In lower case. */
    static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
