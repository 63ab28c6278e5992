package io.todochat.language;

import io.todochat.language.command.Filter;
import io.todochat.language.command.Target;
import io.todochat.language.way.Vocabulary;
import io.todochat.language.way.Ways;
import io.todochat.schedule.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads which tasks somebody means. */
final class Targets {

    private static final Ways WAYS = Ways.in(true, "names.ways", "targets.ways");

    private static final Set<String> ALL = Set.of("all", "every", "everything", "anything", "each", "any");
    private static final Set<String> BEFORE = Set.of("my", "the", "our", "that", "this", "a", "an", "your", "all");

    /** What a task may be called of which nothing else is said. */
    private static final Set<String> ANY = Set.of("task", "one", "todo", "item", "entry", "thing");

    private static final Set<String> PLURALS =
            Set.of("tasks", "ones", "todos", "items", "reminders", "things", "entries", "those", "them");
    private static final Set<String> LINKS = Set.of("to", "about", "for", "called", "named", "titled");

    private Targets() {}

    /** Those that these words name; none if they only say that there is one. */
    static List<Target> of(Clause whole) {
        var clause = endless(whole);
        var found = WAYS.best(clause, 0);
        if (found != null) {
            return special(found, clause);
        }
        var numbers = Places.in(clause);
        if (!numbers.isEmpty()) {
            return numbers;
        }
        return clause.size() > 0 && ALL.contains(clause.word(0)) && !Clearing.isUnclear(clause) || isKind(clause)
                ? List.of(all(clause))
                : named(clause);
    }

    /** Whether these words only say of what sort it is: "a meeting". */
    static boolean isNameless(Clause clause) {
        var found = WAYS.best(clause, 0);
        return found != null && Set.of("unsaid", "called").contains(found.way().says());
    }

    /** "It, then" is it. */
    private static Clause endless(Clause clause) {
        var last = clause.size() - 1;
        return last > 0 && clause.word(last).equals("then") ? clause.part(0, last) : clause;
    }

    /** Whether some are said to be left out, which no target can say. */
    static boolean exclude(Clause clause) {
        return Exclusion.isIn(clause)
                || meansSeveral(clause)
                        && FilterReader.read(clause, List.of(clause)).excludes();
    }

    private static boolean meansSeveral(Clause clause) {
        return IntStream.range(0, clause.size())
                .anyMatch(i -> i == 0 && ALL.contains(clause.word(i)) || PLURALS.contains(clause.word(i)));
    }

    /** "Friday's tasks", "the overdue ones": nothing but of which kind. */
    private static boolean isKind(Clause clause) {
        if (!meansSeveral(clause)) {
            return false;
        }
        var wanted = FilterReader.read(clause, List.of(clause));
        return wanted.unread() == 0 && wanted.filter().saysSomething();
    }

    /** All that a filter says. */
    static Target all(Clause clause) {
        var filter = FilterReader.read(clause, List.of(clause)).filter();
        return new Target.All(new DueThen(Timing.of(clause)).inPart(filter));
    }

    private static List<Target> special(Ways.Found found, Clause clause) {
        return switch (found.way().says()) {
            case "last" -> List.of(new Target.Last());
            case "called" -> List.of(called(clause));
            case "shown" -> List.of(isOfDay(clause) ? all(clause) : new Target.Shown());
            case "other" -> List.of(new Target.Other());
            case "rest" -> List.of(new Target.Rest());
            case "numbered" -> number(found, clause);
            default -> Timing.of(clause).isSaid() ? named(clause) : List.of();
        };
    }

    /** "All of Friday"; "all of them now" are those that were shown. */
    private static boolean isOfDay(Clause clause) {
        return clause.word(0).equals("all")
                && Set.of("all", "of").contains(clause.word(clause.size() - 1))
                && Timing.of(clause).times().stream().anyMatch(time -> !time.isNow());
    }

    private static Target called(Clause clause) {
        var noun = clause.word(clause.size() - 1);
        var sort = Optional.of(noun).filter(word -> !ANY.contains(word));
        return new Target.The(sort, Timing.of(clause).filter(Filter.OPEN));
    }

    private static List<Target> number(Ways.Found found, Clause clause) {
        var slots = found.fit().slots();
        var number = slots.containsKey("number")
                ? Vocabulary.number(clause.word(slots.get("number").from()))
                : Vocabulary.rank(clause.word(slots.get("ordinal").from()));
        return List.of(new Target.Numbered(number.orElseThrow()));
    }

    /** By the words of its title. */
    static List<Target> named(Clause clause) {
        var name = name(clause);
        var words = ownerless(Text.of(name).line());
        return words.isEmpty() ? List.of() : List.of(new Target.Named(words, Text.said(name), due(clause)));
    }

    /** The words by which tasks are looked for. */
    static String words(Clause clause) {
        return Text.of(name(clause)).line();
    }

    /** Without what is not in a title: the, task. */
    private static Clause name(Clause clause) {
        var from = 0;
        var to = clause.size();
        while (from < to - 1 && BEFORE.contains(clause.word(from))) {
            from++;
        }
        if (from < to - 2 && Places.NOUNS.contains(clause.word(from)) && LINKS.contains(clause.word(from + 1))) {
            from += 2;
        }
        if (to - 1 > from && Places.NOUNS.contains(clause.word(to - 1))) {
            to--;
        }
        return clause.part(from, to);
    }

    /** The report of "the report's deadline". */
    private static String ownerless(String words) {
        return words.endsWith("'s") || words.endsWith("’s") ? words.substring(0, words.length() - 2) : words;
    }

    private static Optional<LocalDate> due(Clause clause) {
        return Timing.of(clause)
                .main()
                .filter(time -> time.repeat().isEmpty())
                .map(time -> time.value())
                .map(Slot::date);
    }
}
