package io.todochat.task.chat.entity;

import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Make the roses 250": of the only task of roses another number is meant than its title has. Pure. */
record OtherCount(Scene scene) {

    private static final Pattern SAID = Pattern.compile(
            "(?i)(?:(?:ok|okay|so|and|please|actually|better|hm+|no|oh|well)[,\\s]+)*(?:make|change) the"
                    + " (?<what>[\\p{L}' -]{3,40}?) (?:to )?(?<number>\\d{1,6})(?: (?:please|instead|then|now))*"
                    + "(?:[,;.!]\\s.*)?[.!]?");

    private static final Pattern QUOTES = Pattern.compile("[\"“”„]");

    /** The same as a command; empty where no single task has those words and one number. */
    Optional<String> said() {
        var said = SAID.matcher(scene.saying().text().strip());
        if (!said.matches()) {
            return Optional.empty();
        }
        var words = List.of(Resolution.fold(said.group("what")).split(" "));
        var tasks = scene.book().openTasks().stream()
                .filter(task -> words(task).containsAll(words))
                .toList();
        return tasks.size() == 1 ? renaming(tasks.getFirst().title(), said) : Optional.empty();
    }

    private static List<String> words(Task task) {
        return Stream.of(Resolution.fold(task.title()).split(" ")).toList();
    }

    private static Optional<String> renaming(String title, Matcher said) {
        return QUOTES.matcher(title).find()
                ? Optional.empty()
                : Recounting.with(title, said.group("number"))
                        .map(other -> "rename “" + title + "” to “" + other + "”");
    }
}
