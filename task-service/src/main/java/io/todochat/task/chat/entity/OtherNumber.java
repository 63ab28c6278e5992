package io.todochat.task.chat.entity;

import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Make the roses 250", "make the dentist 10": of the only task that is called so another number, or hour, is meant. Pure. */
record OtherNumber(Scene scene) {

    private static final Pattern SAID = Pattern.compile(
            "(?i)(?:(?:ok|okay|so|and|please|actually|better|hm+|no|oh|well)[,\\s]+)*(?:make|change) the"
                    + " (?<what>[\\p{L}' -]{3,40}?) (?:to )?(?<number>\\d{1,6})(?: (?:please|instead|then|now))*"
                    + "(?:[,;.!]\\s.*)?[.!]?");

    private static final Pattern QUOTES = Pattern.compile("[\"“”„]");

    private static final int LAST_HOUR = 24;

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
        return tasks.size() == 1 ? order(tasks.getFirst(), said.group("number")) : Optional.empty();
    }

    private static List<String> words(Task task) {
        return Stream.of(Resolution.fold(task.title()).split(" ")).toList();
    }

    private static Optional<String> order(Task task, String number) {
        var title = task.title();
        if (QUOTES.matcher(title).find()) {
            return Optional.empty();
        }
        return Recounting.with(title, number)
                .map(other -> "rename “" + title + "” to “" + other + "”")
                .or(() -> Optional.of("move “" + title + "” to " + number)
                        .filter(_ -> Integer.parseInt(number) <= LAST_HOUR && Recounting.hasHour(task)));
    }
}
