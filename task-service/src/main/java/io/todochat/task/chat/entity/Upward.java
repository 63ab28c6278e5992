package io.todochat.task.chat.entity;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** "^ tag hiring, due q1": an arrow points at what was said last. Pure. */
record Upward(Scene scene) {

    private static final Pattern ARROW = Pattern.compile("^\\s*(?:\\^|↑|⬆\\S*)\\s*(?=\\S)");

    private static final Pattern TAG = Pattern.compile("(?i)^(tag|label) (?!it\\b|that\\b)");

    private static final Pattern FIELD =
            Pattern.compile("(?i)(?:due|by|on|at|every|p[1-4]|urgent|important|high|low|normal|tomorrow|today)\\b.*");

    /** The same as orders about "it"; empty where nothing points, or no single task was spoken of. */
    Optional<String> said() {
        var arrow = ARROW.matcher(scene.saying().text());
        return arrow.find() && scene.now().about().size() == 1
                ? Optional.of(Pattern.compile(",\\s*")
                        .splitAsStream(
                                scene.saying().text().substring(arrow.end()).strip())
                        .map(Upward::order)
                        .collect(Collectors.joining(" and ")))
                : Optional.empty();
    }

    private static String order(String part) {
        return FIELD.matcher(part).matches()
                ? "make it " + part
                : TAG.matcher(part).replaceFirst("$1 it ");
    }
}
