package io.todochat.task.finding.entity;

import java.util.List;
import java.util.function.Predicate;

/** Texts with {@code *} for any characters, also none. Nothing is tried twice, however many stars there are. */
final class Wildcards {

    private Wildcards() {}

    static Predicate<String> of(String pattern) {
        if (pattern.indexOf('*') < 0) {
            return pattern::equals;
        }
        var parts = List.of(pattern.split("\\*+", -1));
        return text -> matches(parts, text);
    }

    private static boolean matches(List<String> parts, String text) {
        var first = parts.getFirst();
        var last = parts.getLast();
        if (text.length() < first.length() + last.length() || !text.startsWith(first) || !text.endsWith(last)) {
            return false;
        }
        var position = first.length();
        for (var part : parts.subList(1, parts.size() - 1)) {
            var found = text.indexOf(part, position);
            if (found < 0) {
                return false;
            }
            position = found + part.length();
        }
        return position <= text.length() - last.length();
    }
}
