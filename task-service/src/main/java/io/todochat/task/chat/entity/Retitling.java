package io.todochat.task.chat.entity;

import io.todochat.language.Interpreter;
import io.todochat.language.command.Changes;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Target;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a title becomes where only a part of it was wrong: "Tim" in "call Tom about the flat". Pure. */
final class Retitling {

    private static final String QUOTE = "\"'“”„‘’«»";

    private Retitling() {}

    /**
     * A title with what was meant in the place of what was written.
     *
     * @return empty where it says a whole title
     */
    static Optional<String> corrected(String title, String meant) {
        var words = List.of(title.split(" "));
        var names = words.stream().skip(1).filter(Retitling::isName).toList();
        if (isName(meant) && !meant.contains(" ") && names.size() == 1) {
            return Optional.of(inPlace(title, names.getFirst(), meant));
        }
        var isKind =
                words.size() > 1 && meant.endsWith(" " + words.getLast()) && !meant.startsWith(words.getFirst() + " ");
        var isThing = words.size() == 2 && !meant.contains(" ");
        return isKind || isThing
                ? Optional.of(title.substring(0, title.lastIndexOf(' ') + 1) + meant)
                : Optional.empty();
    }

    /** The verb with which a title begins, and the space behind it; empty for none. */
    static String verb(String title) {
        var first = title.split(" ")[0];
        return Interpreter.isDoing(first.toLowerCase(Locale.ROOT)) ? first + " " : "";
    }

    /** The same changes, where a name was to be changed and not all of the title. */
    static Changes ofName(String title, List<Target> targets, Changes changes) {
        return changes.fields()
                .title()
                .filter(other -> changes.equals(Changes.to(Fields.NOTHING.titled(other))))
                .flatMap(other -> ofQuoted(title, targets, other).or(() -> named(title, targets, other)))
                .map(renamed -> Changes.to(Fields.NOTHING.titled(renamed)))
                .orElse(changes);
    }

    private static Optional<String> named(String title, List<Target> targets, String other) {
        return Optional.of(other)
                .filter(_ -> isName(other) && !other.contains(" "))
                .flatMap(_ -> targets.stream()
                        .filter(target -> target instanceof Target.Named)
                        .map(target -> ((Target.Named) target).said())
                        .filter(said ->
                                isName(said) && List.of(title.split(" ")).contains(said))
                        .findFirst()
                        .filter(said -> !title.equals(said))
                        .map(said -> inPlace(title, said, other)));
    }

    /** What is quoted is a part of the title as it stands there, and what is around it stays. */
    private static Optional<String> ofQuoted(String title, List<Target> targets, String other) {
        return targets.stream()
                .filter(target -> target instanceof Target.Named name
                        && QUOTE.indexOf(name.said().charAt(0)) >= 0)
                .map(target -> ((Target.Named) target).words())
                .map(words -> Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(title))
                .filter(Matcher::find)
                .filter(part -> part.end() < title.length() || part.start() > 0 && !beginsAlike(title, other))
                .map(part -> part.replaceFirst(Matcher.quoteReplacement(other)))
                .findFirst();
    }

    /** Whether the other one is a whole title, too. */
    private static boolean beginsAlike(String title, String other) {
        return other.split(" ")[0].equalsIgnoreCase(title.split(" ")[0]);
    }

    private static String inPlace(String title, String name, String other) {
        return Stream.of(title.split(" "))
                .map(word -> word.equals(name) ? other : word)
                .collect(Collectors.joining(" "));
    }

    private static boolean isName(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
}
