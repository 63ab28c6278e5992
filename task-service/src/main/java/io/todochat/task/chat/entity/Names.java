package io.todochat.task.chat.entity;

import io.todochat.language.command.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells whether what "and" or commas join is one name or several: "bread and butter" may be a title. Whatever the tasks
 * are called more closely is meant, and one name where it is as close. Pure.
 *
 * @param matches the tasks that a name means
 */
record Names(Function<Target.Named, Resolution.Match> matches) {

    /** Nobody names more in a breath. */
    static final int MOST = 20;

    /** A mark or word between names; what stands in quotes is passed over. */
    private static final Pattern QUOTE_OR_BETWEEN = Pattern.compile(
            "\"[^\"]*\"|“[^”]*”"
                    + "|(?<between>\\s*[,;&/+](?!\\d)\\s*(?:(?:and|plus|also)\\s+)*"
                    + "|\\s+(?:and|plus|as well as|along with)\\s+(?:also\\s+)?)",
            Pattern.CASE_INSENSITIVE);

    /** What says that several names follow. */
    private static final Pattern LEAD =
            Pattern.compile("^(?:both|(?:the )?(?:tasks|todos|items|reminders))\\s+", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTED = Pattern.compile("^[\"“](.*)[\"”]$");

    /** The name itself, or those that it is made of, in order. */
    List<Target.Named> in(Target.Named name) {
        var words = pieces(name.words());
        var said = pieces(name.said());
        if (words.size() == 1 || words.size() > MOST || words.size() != said.size()) {
            return List.of(name);
        }
        var parts = IntStream.range(0, words.size())
                .mapToObj(i -> name(words.get(i), said.get(i), name))
                .toList();
        var whole = matches.apply(name);
        var names = grouped(parts);
        var isSeveral = whole.tasks().isEmpty()
                ? names.stream().anyMatch(part -> !matches.apply(part).tasks().isEmpty())
                : areCloser(names, whole);
        return isSeveral ? names : List.of(name);
    }

    /** "Milk and bread and butter" may be two. */
    private List<Target.Named> grouped(List<Target.Named> parts) {
        var names = new ArrayList<Target.Named>();
        for (var from = 0; from < parts.size(); ) {
            var to = parts.size();
            while (to > from + 1 && !isOne(parts.subList(from, to))) {
                to--;
            }
            names.add(joined(parts.subList(from, to)));
            from = to;
        }
        return names;
    }

    private boolean isOne(List<Target.Named> parts) {
        var whole = matches.apply(joined(parts));
        return whole.isExact() && !areCloser(parts, whole);
    }

    private boolean areCloser(List<Target.Named> parts, Resolution.Match whole) {
        return parts.stream()
                .map(matches)
                .allMatch(part -> part.tasks().size() == 1 && part.distance() < whole.distance());
    }

    private static Target.Named joined(List<Target.Named> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : Resolution.name(String.join(
                        " and ", parts.stream().map(Target.Named::said).toList()));
    }

    /** The day of all of them is that of the one that it was said of. */
    private static Target.Named name(String words, String said, Target.Named all) {
        var isDated = !Resolution.fold(words).equals(Resolution.fold(said));
        return new Target.Named(words, said, isDated ? all.due() : Optional.empty());
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var rest = LEAD.matcher(text).replaceFirst("");
        var between = QUOTE_OR_BETWEEN.matcher(rest);
        var from = 0;
        while (between.find()) {
            if (between.group("between") != null) {
                pieces.add(rest.substring(from, between.start()));
                from = between.end();
            }
        }
        pieces.add(rest.substring(from));
        return pieces.stream()
                .map(piece -> QUOTED.matcher(piece.strip()).replaceFirst("$1"))
                .filter(piece -> !piece.isBlank())
                .toList();
    }
}
