package io.todochat.task.chat.entity;

import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether some of the things that a task is about are named, and not it: of "reviews: Ann, Ben, Cem" only Ann. Pure. */
record InPart(List<Target> targets) {

    private static final Pattern HEADING = Pattern.compile(":\\s+");
    private static final Pattern PARTS = Pattern.compile("\\s*,\\s*(and\\s+)?|\\s+and\\s+|\\s*&\\s*");

    /** Who names fewer of them hardly means the rest. */
    private static final int FEWEST = 3;

    boolean isOf(List<Task> tasks) {
        return tasks.size() == 1
                && !targets.isEmpty()
                && targets.stream().allMatch(Target.Named.class::isInstance)
                && isOf(tasks.getFirst().title());
    }

    private boolean isOf(String title) {
        var headed = HEADING.split(title, 2);
        var parts = PARTS.splitAsStream(headed[headed.length - 1]).toList();
        var said = targets.stream()
                .flatMap(target -> words(((Target.Named) target).said()).stream())
                .collect(Collectors.toSet());
        var named = parts.stream().filter(part -> isNamed(part, said)).count();
        return parts.size() >= FEWEST && named > 0 && named < parts.size() && !saysWhole(headed, said);
    }

    /** By its heading, or by the verb of all of it. */
    private static boolean saysWhole(String[] headed, Set<String> said) {
        return headed.length > 1
                ? isNamed(headed[0], said)
                : said.contains(Resolution.fold(headed[0]).split(" ")[0]);
    }

    private static boolean isNamed(String part, Set<String> said) {
        return words(part).stream().anyMatch(word -> said.contains(word) && !Resolution.saysNothing(word));
    }

    private static Set<String> words(String text) {
        return Stream.of(Resolution.fold(text).split(" ")).collect(Collectors.toSet());
    }
}
