package io.todochat.task.chat.entity;

import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which task a time is counted from, by the words that name it. Pure. */
record Anchor(Scene scene) {

    private static final int MOST_WORDS = 6;

    /** No name ends so. */
    private static final Set<String> LINKING = Set.of(
            "a", "an", "and", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "then", "to", "with",
            "please");

    /** Tasks, and how many characters name them. */
    record Named(List<Task> tasks, int length) {}

    /** The one that was spoken of. */
    Optional<Named> spokenOf(EventDistance distance) {
        var about = scene.tasks(scene.now().about());
        return about.size() == 1
                ? Optional.of(
                        new Named(about, distance.name().split("\\W", 2)[0].length()))
                : Optional.empty();
    }

    /** By as many of the words as any task is called by; one with a date rather than others. */
    Optional<Named> named(EventDistance distance) {
        var tasks = new Resolution(scene.book().openTasks());
        var ends = Pattern.compile("\\S+")
                .matcher(distance.name())
                .results()
                .limit(MOST_WORDS)
                .mapToInt(MatchResult::end)
                .toArray();
        return IntStream.range(0, ends.length)
                .map(at -> ends[ends.length - 1 - at])
                .filter(end -> !LINKING.contains(lastWord(distance.name().substring(0, end))))
                .filter(end -> !isDate(distance.name().substring(0, end)))
                .mapToObj(end ->
                        new Named(tasks.exactly(Resolution.name(distance.name().substring(0, end))), end))
                .filter(named -> !named.tasks().isEmpty())
                .map(named -> new Named(dated(named.tasks()), named.length()))
                .findFirst();
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static List<Task> dated(List<Task> tasks) {
        var dated = tasks.stream().filter(task -> task.due() != null).toList();
        var days = dated.stream().map(Task::due).distinct().count();
        return dated.isEmpty() ? tasks.subList(0, 1) : days == 1 ? dated.subList(0, 1) : dated;
    }

    /** "Two days before Christmas". */
    boolean isDate(String name) {
        return scene.saying().inWords("oil it on " + name).readings().getFirst().times().stream()
                .anyMatch(time -> time.to() >= "oil it on ".length() + name.length());
    }

    static String firstWords(String name) {
        return name.split("\\s+(?=at\\b|on\\b|by\\b|and\\b|to\\b)", 2)[0];
    }
}
