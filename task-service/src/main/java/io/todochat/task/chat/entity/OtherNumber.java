package io.todochat.task.chat.entity;

import io.todochat.task.tasks.entity.Task;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Make the roses 250", "make the dentist 10": of the only task that is called so another number, or hour, is meant. Pure. */
record OtherNumber(Scene scene) {

    private static final Pattern SAID = Pattern.compile(
            "(?i)(?:(?:ok|okay|so|and|please|actually|better|hm+|no|oh|well)[,\\s]+)*(?:make|change) the"
                    + " (?<what>[\\p{L}' -]{3,40}?) (?:to )?(?<number>\\d{1,6})(?: (?:please|instead|then|now))*"
                    + "(?:[,;.!]\\s.*)?[.!]?");

    /** A title with these cannot be quoted as it is. */
    private static final Pattern QUOTES = Pattern.compile("[\"“”„]");

    private static final int LAST_HOUR = 24;

    /** The same as a command; empty where no single task has those words and one number. */
    Optional<String> said() {
        var said = SAID.matcher(scene.saying().text().strip());
        if (!said.matches()) {
            return Optional.empty();
        }
        return new Resolution(scene.book().openTasks())
                .only(said.group("what"))
                .filter(task -> !QUOTES.matcher(task.title()).find())
                .flatMap(task -> order(task, said.group("number")));
    }

    private static Optional<String> order(Task task, String number) {
        var name = "“" + task.title() + "”";
        return Recounting.with(task.title(), number)
                .map(other -> "rename " + name + " to “" + other + "”")
                .or(() -> Optional.of("move " + name + " to " + number)
                        .filter(_ -> Integer.parseInt(number) <= LAST_HOUR && Recounting.hasHour(task)));
    }
}
