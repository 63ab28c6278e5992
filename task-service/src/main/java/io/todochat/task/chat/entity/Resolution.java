package io.todochat.task.chat.entity;

import io.todochat.language.command.Target;
import io.todochat.task.finding.entity.Typo;
import io.todochat.task.tasks.entity.Task;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds which of some tasks a name means. Pure. */
final class Resolution {

    private static final int MOST_NEAREST = 3;

    private static final int SHORTEST_BEGINNING = 4;

    /** Who says more than so many words tells a story. */
    private static final int MOST_WORDS = 30;

    /** Of matches: the whole title, all words, beginnings of words, small typos. */
    private static final int KINDS = 4;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The s is that of "Anna's". */
    private static final Set<String> EMPTY_WORDS =
            Set.of("the", "a", "an", "my", "our", "that", "this", "task", "one", "no", "s");

    /** Titles that share nothing else are not alike. */
    private static final Set<String> LINKING_WORDS = Set.of(
            "to", "of", "for", "with", "from", "in", "on", "at", "by", "about", "and", "or", "up", "out", "off", "is",
            "it", "its", "i", "me", "you", "we", "not");

    private final List<Titled> tasks;

    /** A title is folded once, however often it is compared. */
    private record Titled(Task task, String title, List<String> telling) {

        static Titled of(Task task) {
            var title = fold(task.title());
            return new Titled(task, title, Resolution.telling(title));
        }
    }

    /**
     * The tasks that a name may mean.
     *
     * @param distance from the name: 0 where it is the whole title, 1 where a title holds its words, more for less
     */
    record Match(List<Task> tasks, int distance) {

        static final Match NONE = new Match(List.of(), Integer.MAX_VALUE);

        /** The same, where they are looked for after those of as many other tiers. */
        Match further(int tiers) {
            return new Match(tasks, distance + tiers * KINDS);
        }

        /** Whether it is a single one, called so word by word. */
        boolean isExact() {
            return tasks.size() == 1 && distance <= 1;
        }
    }

    /** How many words a task shares with a name. */
    private record Like(Task task, long words) {}

    /** @param tasks among which */
    Resolution(List<Task> tasks) {
        this.tasks = tasks.stream().map(Titled::of).toList();
    }

    /** The tasks that may be meant: none, the one, or several to choose from. */
    List<Task> of(Target.Named name) {
        return match(name).tasks();
    }

    /** The same, and how close they are. */
    Match match(Target.Named name) {
        var said = fold(name.said());
        var words = fold(name.words());
        // A title may hold words of time. Said alone, or nearly so, these are when, and no name.
        var whole = first(said, telling(words).isEmpty() ? Stream.of(isTitle(said)) : exact(said));
        var found = whole.tasks().isEmpty() ? named(words) : whole;
        return name.due()
                .map(day -> new Match(dueOn(day, found.tasks()), found.distance()))
                .orElse(found);
    }

    /** Those that hold all words of the name as they are: no beginnings of words, no typos. */
    List<Task> exactly(Target.Named name) {
        return first(fold(name.words()), exact(fold(name.words()))).tasks();
    }

    /** Those that share most with a name that means none of them; none where nothing is alike. */
    List<Task> nearest(String name) {
        var wanted = telling(fold(name)).stream().limit(MOST_WORDS).toList();
        return tasks.stream()
                .map(task -> new Like(task.task(), likeness(wanted, task)))
                .filter(like -> like.words() > 0)
                .sorted(Comparator.comparing(Like::words).reversed())
                .limit(MOST_NEAREST)
                .map(Like::task)
                .toList();
    }

    /** Those that share most words with a sentence, as they are; none where it has only words that anybody uses. */
    List<Task> mentioned(List<String> words) {
        var likes = tasks.stream()
                .map(task -> new Like(
                        task.task(),
                        words.stream().filter(task.telling()::contains).count()))
                .filter(like -> like.words() > 0)
                .toList();
        var most = likes.stream().mapToLong(Like::words).max().orElse(0);
        return likes.stream()
                .filter(like -> like.words() == most)
                .map(Like::task)
                .toList();
    }

    /** The only one whose title has all of these words; empty where none has, or several have. */
    Optional<Task> only(String words) {
        var all = List.of(fold(words).split(" "));
        var found = tasks.stream()
                .map(Titled::task)
                .filter(task -> List.of(fold(task.title()).split(" ")).containsAll(all))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** A day narrows down what several are called; a single one may have moved. */
    private static List<Task> dueOn(LocalDate day, List<Task> found) {
        var then = found.stream()
                .filter(task -> task.due() != null && task.due().startsWith(day.toString()))
                .toList();
        return then.isEmpty() ? found : then;
    }

    /** The closest kind of match that finds anything. */
    private Match named(String words) {
        return first(words, Stream.concat(exact(words), inexact(words)));
    }

    private Match first(String words, Stream<Predicate<Titled>> kinds) {
        var closest = kinds.toList();
        for (var distance = 0; !words.isEmpty() && distance < closest.size(); distance++) {
            var found = tasks.stream()
                    .filter(closest.get(distance))
                    .map(Titled::task)
                    .toList();
            if (!found.isEmpty()) {
                return new Match(found, distance);
            }
        }
        return Match.NONE;
    }

    private static Stream<Predicate<Titled>> exact(String words) {
        var wanted = telling(words);
        return Stream.of(
                isTitle(words), task -> has(wanted, task, String::equals) && (!isNumbers(words) || holds(task, words)));
    }

    /** "1:1" is none of two things that have a 1 in them. */
    private static boolean isNumbers(String words) {
        return words.matches("\\d+( \\d+)+");
    }

    private static boolean holds(Titled task, String words) {
        return (" " + task.title() + " ").contains(" " + words + " ");
    }

    private static Predicate<Titled> isTitle(String words) {
        return task -> task.title().equals(words);
    }

    private static Stream<Predicate<Titled>> inexact(String words) {
        var wanted = telling(words);
        return Stream.of(
                task -> has(wanted, task, Resolution::isBeginning),
                task -> has(wanted, task, Resolution::isMisspelled));
    }

    private static boolean has(List<String> wanted, Titled task, BiPredicate<String, String> match) {
        return !wanted.isEmpty()
                && wanted.stream().allMatch(word -> task.telling().stream().anyMatch(its -> match.test(word, its)));
    }

    private static boolean isBeginning(String word, String its) {
        return word.equals(its) || word.length() > 1 && its.startsWith(word);
    }

    /** Of two words that are both not quite right, a short one may be the beginning of anything. */
    private static boolean isMisspelled(String word, String its) {
        return word.equals(its) || begins(word, its) || Typo.isSlip(word, its);
    }

    /** The same word, one that begins like it, or a likely typo: what shares letters is not alike. */
    private static boolean isAlike(String word, String its) {
        return word.equals(its) || begins(word, its) || begins(its, word) || Typo.isLikely(word, its);
    }

    private static boolean begins(String beginning, String word) {
        return beginning.length() >= SHORTEST_BEGINNING && word.startsWith(beginning);
    }

    private static long likeness(List<String> wanted, Titled task) {
        return wanted.stream()
                .filter(word -> !LINKING_WORDS.contains(word))
                .filter(word -> task.telling().stream().anyMatch(its -> isAlike(word, its)))
                .count();
    }

    /** Whether a title that has this word beside a name is called so all the same. */
    static boolean saysNothing(String word) {
        return EMPTY_WORDS.contains(word) || LINKING_WORDS.contains(word);
    }

    /** The words without those that say nothing: a title may be made of these, but they are the beginning of none. */
    private static List<String> telling(String folded) {
        return Stream.of(folded.split(" "))
                .filter(word -> !EMPTY_WORDS.contains(word))
                .distinct()
                .toList();
    }

    static String fold(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
    }

    /** A name that was given in an answer. */
    static Target.Named name(String words) {
        return new Target.Named(words, words, Optional.empty());
    }
}
