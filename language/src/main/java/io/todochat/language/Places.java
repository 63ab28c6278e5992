package io.todochat.language;

import io.todochat.language.command.Target;
import io.todochat.language.grammar.Range;
import io.todochat.language.way.Vocabulary;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Places in a list that was shown: "2", "the second one", "1, 3 and 5", "2-4", "the last two". */
public final class Places {

    private static final Set<String> SEPARATORS = Set.of(
            "and", "number", "task", "tasks", "numbers", "the", "items", "done", "also", "plus", "to", "through",
            "thru");

    private static final Set<String> RANGES = Set.of("-", "–", "to", "through", "thru");

    /** What people call what is listed. */
    static final Set<String> NOUNS = Set.of(
            "task",
            "tasks",
            "one",
            "ones",
            "todo",
            "todos",
            "item",
            "items",
            "reminder",
            "reminders",
            "entry",
            "entries",
            "thing",
            "things");

    /** Nobody means more tasks by two numbers. */
    private static final int LONGEST_RANGE = 20;

    /** Nor says more to point at some. */
    private static final int LONGEST = 40;

    private Places() {}

    /** Those that words point at which say nothing else; none where they say something else. */
    public static List<Target> in(String words) {
        if (words.length() > LONGEST) {
            return List.of();
        }
        var phrase = new Phrase(words, Instant.EPOCH.atZone(ZoneOffset.UTC), Locale.ROOT);
        var sentence = Sentence.of(phrase);
        var clause = Clause.of(sentence, new Range(0, sentence.tokens().size())).asWords();
        var targets = clause.size() == 0 ? List.<Target>of() : Targets.of(clause);
        return targets.stream().allMatch(Target.Numbered.class::isInstance) ? targets : List.of();
    }

    /** "1, 3 and 5"; one number alone is left to the ways. */
    static List<Target> in(Clause clause) {
        var numbers = new ArrayList<Target>();
        for (var i = 0; i < clause.size(); i++) {
            var number = number(clause.word(i));
            if (isCounted(clause, i)) {
                return isEnd(clause, i + 2)
                        ? counted(clause.word(i), number(clause.word(i + 1)).getAsInt())
                        : List.of();
            }
            if (isRanked(clause, i)) {
                continue;
            }
            if (number.isPresent()) {
                numbers.addAll(upTo(number.getAsInt(), isRange(clause, i) ? numbers : List.of()));
            } else if (!SEPARATORS.contains(clause.word(i))) {
                return List.of();
            }
        }
        return numbers.size() > 1 ? numbers : List.of();
    }

    /** "The first three", "the last two". */
    private static boolean isCounted(Clause clause, int word) {
        return word + 1 < clause.size()
                && Set.of("first", "last", "next").contains(clause.word(word))
                && Vocabulary.number(clause.word(word + 1)).orElse(0) > 1;
    }

    private static List<Target> counted(String from, int many) {
        return switch (from) {
            case "first" -> upTo(1, many);
            case "last" -> upTo(-Math.min(many, LONGEST_RANGE), -1);
            default -> List.of();
        };
    }

    /** Whether no more is said than that they are tasks. */
    private static boolean isEnd(Clause clause, int from) {
        return IntStream.range(from, clause.size()).mapToObj(clause::word).allMatch(word -> NOUNS.contains(word));
    }

    private static List<Target> upTo(int from, int to) {
        return IntStream.rangeClosed(from, Math.min(to, LONGEST_RANGE))
                .<Target>mapToObj(Target.Numbered::new)
                .toList();
    }

    /** The one of "the second one" is no number. */
    private static boolean isRanked(Clause clause, int word) {
        return word > 0
                && clause.word(word).equals("one")
                && Vocabulary.rank(clause.word(word - 1)).isPresent();
    }

    /** The 2 and the 3 of "1-3". */
    private static List<Target> upTo(int number, List<Target> before) {
        var from = before.isEmpty() ? number : ((Target.Numbered) before.getLast()).number() + 1;
        var isRange = from > 1 && from <= number && number - from < LONGEST_RANGE;
        return IntStream.rangeClosed(isRange ? from : number, number)
                .<Target>mapToObj(Target.Numbered::new)
                .toList();
    }

    private static boolean isRange(Clause clause, int word) {
        return word > 0
                && (RANGES.contains(clause.word(word - 1))
                        || IntStream.range(clause.tokenBehind(word - 1), clause.token(word))
                                .anyMatch(token -> RANGES.contains(
                                        clause.sentence().tokens().get(token).word())));
    }

    private static OptionalInt number(String word) {
        var number = Vocabulary.number(word);
        return number.isPresent() ? number : Vocabulary.rank(word);
    }
}
