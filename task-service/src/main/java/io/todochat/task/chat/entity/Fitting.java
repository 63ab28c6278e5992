package io.todochat.task.chat.entity;

import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what somebody says to have done is what tasks ask for: who called the dentist has not been there. Pure. */
record Fitting(Command.Complete complete) {

    private static final Pattern PARTS = Pattern.compile("\\s*,\\s*(and\\s+)?|\\s+and\\s+");

    /** What is done with people from afar. */
    private static final Set<String> TALKING =
            Set.of("phone", "call", "ring", "text", "email", "mail", "write", "message", "ask", "tell", "contact");

    /** Whether each of them asks for it, or says nothing but what it was done with. */
    boolean isOf(List<Task> tasks) {
        return complete.by().isEmpty() || tasks.stream().allMatch(this::isOf);
    }

    /** Those of them that say themselves what was done with them. */
    List<Task> asking(List<Task> tasks) {
        return tasks.stream()
                .filter(task -> words(task.title()).stream().anyMatch(complete.by()::contains))
                .toList();
    }

    private boolean isOf(Task task) {
        var title = words(task.title());
        var said = complete.targets().stream()
                .filter(Target.Named.class::isInstance)
                .flatMap(target -> words(((Target.Named) target).said()).stream())
                .collect(Collectors.toSet());
        return title.stream().anyMatch(complete.by()::contains) && isAll(task.title(), said)
                || said.isEmpty()
                || !(isTalk() && task.due() != null)
                        && title.stream().allMatch(word -> said.contains(word) || Resolution.saysNothing(word));
    }

    /** Who phoned the dentist has not been there, where that is on a day. */
    private boolean isTalk() {
        return TALKING.containsAll(complete.by());
    }

    /** Whether a name has a word of each thing that a title joins. */
    static boolean isAll(String title, Target.Named name) {
        return isAll(title, words(name.said()));
    }

    /** Who got the milk has not got the bread and the eggs of the same task. */
    private static boolean isAll(String title, Set<String> said) {
        return said.isEmpty()
                || PARTS.splitAsStream(title)
                        .allMatch(part -> words(part).stream().anyMatch(said::contains));
    }

    private static Set<String> words(String text) {
        return Stream.of(Resolution.fold(text).split(" ")).collect(Collectors.toSet());
    }
}
