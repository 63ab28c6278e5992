package io.todochat.task.chat.entity;

import io.todochat.language.Interpreter;
import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.language.time.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message by what stands between its commas and stops, and what each of these parts is by itself. Pure.
 *
 * @param read what each says in its plain words: reading is what takes time
 */
record SaidParts(Scene scene, List<String> all, Map<String, List<Reading>> read) {

    /** Who says more tells a story. */
    private static final int LONGEST = 120;

    private static final Pattern BETWEEN = Pattern.compile(
            "(?i)[,;.!]+\\s+|\\s+[-–—]+\\s+|\\s+(?=so (?:please )?(?:make|move|put|push|change|set) (?:it|that|this) )");

    private static final Pattern END = Pattern.compile("[.!?\\s]+$");

    /** They change nothing about what is said behind them. */
    private static final List<String> OPENINGS = List.of(
            "so",
            "and",
            "but",
            "then",
            "ok",
            "okay",
            "oh",
            "ah",
            "ugh",
            "hm",
            "hmm",
            "well",
            "actually",
            "no",
            "nope",
            "oops",
            "sorry",
            "wait",
            "hang on",
            "hold on",
            "damn",
            "shit",
            "crap",
            "god",
            "lol",
            "can we",
            "could we");

    /** Nor these about what is said before them. */
    private static final List<String> CLOSINGS = List.of(
            "actually",
            "finally",
            "lol",
            "then",
            "sometime",
            "please",
            "just now",
            "this time",
            "this once",
            "for once",
            "after all",
            "sorry",
            "i mean",
            "i meant");

    /** Behind a time alone one of these says that it is another one now. */
    private static final Pattern OTHERWISE = Pattern.compile("(?i).*\\b(?:then|instead|rather)\\b.*");

    private static final Pattern SHOVED = Pattern.compile("(?i)^(?:shove|kick|bump|slide) (?=(?:it|that|this) )");

    /** Who begins so tells something, and wants nothing done. */
    private static final Set<String> TELLING = News.set("""
            i i'm im i've ive he he's hes she she's shes they they're theyre they've they'll we we're we've it it's its that
            that's thats this there there's theres you someone somebody nobody everyone was were am
            """);

    /** Those of what is being said; none of a long text. */
    static SaidParts of(Scene scene) {
        var text = scene.saying().text().strip().replace('’', '\'');
        var all = text.length() > LONGEST || text.contains("\n")
                ? List.<String>of()
                : BETWEEN.splitAsStream(END.matcher(text).replaceFirst("")).toList();
        return new SaidParts(
                scene,
                all,
                all.stream()
                        .distinct()
                        .collect(Collectors.toMap(
                                part -> part,
                                part -> scene.saying().inWords(plain(part)).readings())));
    }

    /** The only one that is so, in its plain words, where there are others or it has other words around it. */
    Optional<String> only(Predicate<String> isMeant) {
        var meant = all.stream().filter(isMeant).toList();
        return meant.size() == 1 && (all.size() > 1 || !plain(meant.getFirst()).equals(meant.getFirst()))
                ? Optional.of(meant.getFirst())
                : Optional.empty();
    }

    /** Whether all but those only tell something. */
    boolean isTalkBut(Predicate<String> isMeant) {
        return all.stream().filter(isMeant.negate()).allMatch(this::isTalk);
    }

    /** Without what people say around an order. */
    static String plain(String part) {
        var plain = part.strip();
        var before = "";
        while (!before.equals(plain)) {
            before = plain;
            for (var opening : OPENINGS) {
                plain = begins(plain, opening)
                        ? plain.substring(opening.length()).strip()
                        : plain;
            }
            for (var closing : CLOSINGS) {
                plain = ends(plain, closing)
                        ? plain.substring(0, plain.length() - closing.length()).strip()
                        : plain;
            }
        }
        return Otherwise.dated(SHOVED.matcher(plain).replaceFirst("move "));
    }

    private static boolean begins(String part, String opening) {
        return (part.toLowerCase(Locale.ROOT) + " ").startsWith(opening + " ");
    }

    private static boolean ends(String part, String closing) {
        return (" " + part.toLowerCase(Locale.ROOT)).endsWith(" " + closing);
    }

    /** Whether it says to when "it" is moved. */
    boolean isOrder(String part) {
        var readings = readings(part);
        return readings.size() == 1 && (isOfIt(readings.getFirst().command()) || isOtherTime(part));
    }

    /** The same as an order: a time alone is when it is to be then. */
    String order(String part) {
        return isOtherTime(part) ? "make it " + plain(part) : plain(part);
    }

    /** Whether it moves "it", whichever that is. */
    static boolean isOfIt(Command command) {
        return command instanceof Command.Update(var targets, var changes)
                && targets.equals(List.of(new Target.Last()))
                && (changes.fields().due().isPresent()
                        || changes.fields().recurrence().isPresent()
                        || changes.later().isPresent()
                        || changes.earlier().isPresent());
    }

    /** "Thursday then", behind why not on Saturday. */
    private boolean isOtherTime(String part) {
        var readings = readings(part);
        return all.size() > 1
                && part.equals(all.getLast())
                && OTHERWISE.matcher(part).matches()
                && readings.getFirst().times().size() == 1
                && readings.getFirst().times().getFirst().mention().kind() == Mention.Kind.DATE
                && TimeAlone.isAll(plain(part), readings.getFirst(), "");
    }

    /** Whether it wants the last change taken back. */
    boolean isTakenBack(String part) {
        var readings = readings(part);
        return readings.size() == 1
                && switch (readings.getFirst().command()) {
                    case Command.Undo(int times, var changed, int place) ->
                        times == 1 && changed.isEmpty() && place == 0;
                    case Command.Restore(var targets) -> targets.equals(List.of(new Target.Last()));
                    case Command.Reopen(var targets) -> targets.equals(List.of(new Target.Last()));
                    default -> false;
                };
    }

    /** Whether nothing is wanted with it, nor said to be done. */
    boolean isTalk(String part) {
        return plain(part).isEmpty()
                || readings(part).stream()
                        .allMatch(reading -> isTold(reading.command())
                                || reading.command() instanceof Command.Cancel
                                || reading.command() instanceof Command.Add(var fields)
                                        && (reading.question().isPresent()
                                                || fields.title()
                                                        .filter(SaidParts::isTelling)
                                                        .isPresent()));
    }

    /** Whether it is something to do by itself, and no task is called so. */
    boolean isChore(String part) {
        return readings(part).stream()
                        .anyMatch(reading -> reading.command() instanceof Command.Add(var fields)
                                && fields.title()
                                        .filter(title -> Interpreter.isDoing(
                                                Resolution.fold(title).split(" ")[0]))
                                        .isPresent())
                && new Resolution(scene.book().openTasks())
                        .exactly(Resolution.name(plain(part)))
                        .isEmpty();
    }

    /** Whether it begins like a sentence: "you can tick it off". */
    static boolean isTelling(String part) {
        return plain(part).isEmpty()
                || TELLING.contains(plain(part).toLowerCase(Locale.ROOT).split(" ")[0]);
    }

    /** Whether no command was found. */
    static boolean isTold(Command command) {
        return command instanceof Command.None || command instanceof Command.No || command instanceof Command.Yes;
    }

    List<Reading> readings(String part) {
        return read.get(part);
    }

    /** The words of those that are not so. */
    Stream<String> but(Predicate<String> isMeant) {
        return all.stream().filter(isMeant.negate());
    }
}
