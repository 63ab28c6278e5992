package io.todochat.task.chat.entity;

import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds which tasks a person means. Pure. */
public record Resolution(List<Task> open, Conversation conversation) {

    /**
     * The tasks that may be meant: none, the one, or several to choose from. A number means what was shown under it, and
     * nothing else: whoever has forgotten the list must not guess.
     */
    public List<Task> of(Target target) {
        return switch (target) {
            case Target.Numbered(int number) ->
                conversation.shownAs(number).flatMap(this::task).stream().toList();
            case Target.Last() ->
                Optional.ofNullable(conversation.last()).flatMap(this::task).stream()
                        .toList();
            case Target.Named(var words, var said, var due) -> {
                var whole = named(fold(said));
                yield whole.isEmpty() ? named(fold(words)) : whole;
            }
            case Target.Shown several -> List.of();
            case Target.Other other -> List.of();
            case Target.All all -> List.of();
        };
    }

    private Optional<Task> task(int number) {
        return open.stream().filter(task -> task.number() == number).findAny();
    }

    /** The closest kind of match that finds anything: the whole title, all words, beginnings of words. */
    private List<Task> named(String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        var wanted = Arrays.asList(words.split(" "));
        Predicate<Task> whole = task -> fold(task.title()).equals(words);
        Predicate<Task> allWords = task -> titleWords(task).containsAll(wanted);
        Predicate<Task> beginnings = task ->
                wanted.stream().allMatch(word -> titleWords(task).stream().anyMatch(other -> other.startsWith(word)));
        return Stream.of(whole, allWords, beginnings)
                .map(kind -> open.stream().filter(kind).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> titleWords(Task task) {
        return Arrays.asList(fold(task.title()).split(" "));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
