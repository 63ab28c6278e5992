package io.todochat.language.way;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words that stand for numbers, ranks and priorities. */
public final class Vocabulary {

    /** The rank of the last one. */
    public static final int LAST = -1;

    private static final Map<String, Integer> NUMBERS =
            numbered("zero one two three four five six seven eight nine ten eleven twelve");

    private static final List<String> RANKS =
            List.of("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private static final Map<String, String> LEVELS = new HashMap<>();

    static {
        level("urgent", "urgent", "highest", "critical", "p1", "!urgent", "!!!", "1");
        level("high", "high", "important", "top", "p2", "!high", "!!", "2");
        level("medium", "medium", "normal", "moderate", "p3", "!medium", "!med", "3");
        level("low", "low", "lowest", "unimportant", "minor", "p4", "!low", "4");
        level("none", "no", "none");
    }

    private static final Set<String> EVENTS = words("""
            meeting meetings appointment appointments visit visits date dates party parties lunch dinner breakfast brunch
            session sessions birthday birthdays anniversary trip trips holiday vacation game match practice class
            classes lesson lessons lecture exam exams test concert show interview interviews deadline deadlines celebration
            reunion wedding conference ceremony event events festival webinar workshop rehearsal gathering barbecue
            tournament haircut checkup flight dentist doctor plans commitments
            lunches dinners breakfasts brunches concerts games matches weddings conferences webinars workshops
            rehearsals haircuts checkups flights
            """);

    /** What people call the things on their list, and the list. */
    private static final Set<String> TASKS = words("""
            task tasks todo todos chore chores errand errands event events appointment appointments meeting meetings
            reminder reminders alarm alarms alert alerts notification notifications item items thing things list lists
            calendar agenda schedule planner diary plate plan plans entries entry duties deadlines deadline activities
            commitments obligations to-do to-dos do done remember reminded remind day week month today tomorrow tonight weekend
            """);

    private static final Set<String> POINTING = Set.of("it", "that", "this", "them", "these", "those");

    /** Verbs that a title may begin with, such as do, are not among them. */
    private static final Set<String> ASKING = words("""
            how what which who whose whom when where why how's what's who's when's where's hows whats whos whens
            is are was were am does did has had should would could shall
            isn't aren't wasn't weren't doesn't didn't hasn't hadn't shouldn't wouldn't couldn't
            nothing none neither nobody
            """);

    /** Words for tasks that are not those by which the list is counted. */
    private static final Set<String> COUNTED_APART = Set.of("job", "event", "entry", "errand", "chore", "appointment");

    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

    private static final Set<String> DOINGS = WordList.in("doings.words");

    private Vocabulary() {}

    /** Whether people begin with this verb what they do. */
    public static boolean isDoing(String verb) {
        return DOINGS.contains(verb);
    }

    /** Whether it is a word for what is to be done, or for a list of that. */
    public static boolean isTask(String word) {
        return TASKS.contains(word) || EVENTS.contains(word);
    }

    /** Whether a sentence that begins with this word hardly says something of a task: it asks or denies. */
    static boolean asksOrDenies(String word) {
        return ASKING.contains(word);
    }

    /** Whether a number behind this word is part of a name, and no place in the list. */
    static boolean isCountedApart(String word) {
        return COUNTED_APART.contains(word);
    }

    private static Map<String, Integer> numbered(String text) {
        var words = text.split(" ");
        return IntStream.range(0, words.length).boxed().collect(Collectors.toMap(at -> words[at], at -> at));
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    static boolean isPointing(String word) {
        return POINTING.contains(word) || number(word).isPresent();
    }

    static boolean isEvent(String word) {
        return EVENTS.contains(word);
    }

    private static void level(String level, String... words) {
        for (var word : words) {
            LEVELS.put(word, level);
        }
    }

    /** A number up to twelve in words, or one of up to six digits. */
    public static OptionalInt number(String word) {
        if (word.length() <= 6 && isDigits(word)) {
            return OptionalInt.of(Integer.parseInt(word));
        }
        var number = NUMBERS.get(word);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static boolean isDigits(String word) {
        for (var at = 0; at < word.length(); at++) {
            if (word.charAt(at) < '0' || word.charAt(at) > '9') {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** 1 for the first; {@link #LAST} for the last. */
    public static OptionalInt rank(String word) {
        if (word.equals("last")) {
            return OptionalInt.of(LAST);
        }
        var rank = RANKS.indexOf(word);
        if (rank > 0) {
            return OptionalInt.of(rank);
        }
        var digits = word.length() - 2;
        return digits >= 1 && digits <= 3 && ENDINGS.contains(word.substring(digits))
                ? number(word.substring(0, digits))
                : OptionalInt.empty();
    }

    /** Whether it is a priority in a word that is no number. */
    public static boolean isUrgency(String word) {
        return level(word).filter(level -> !level.equals("none")).isPresent()
                && number(word).isEmpty();
    }

    /** The name of a priority: {@code urgent}, {@code high}, {@code medium}, {@code low}, {@code none}. */
    public static Optional<String> level(String word) {
        return Optional.ofNullable(LEVELS.get(word));
    }
}
