package io.todochat.language;

import io.todochat.language.command.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Which tasks are to go where all of a list, or all of a kind, is said to. */
record Clearing(Said said, FilterReader.Wanted wanted) {

    /** What is on the list: that all of it is meant, "delete tasks" does not say. */
    private static final Set<String> SOME =
            Set.of("tasks", "todos", "items", "reminders", "events", "things", "alarms");

    /** "Delete that for me" is about no list. */
    private static final Set<String> FOR_WHOM = Set.of("me", "later");

    /** With more words that are not known it is not known what is meant. */
    private static final int MOST_UNREAD = 2;

    /** Behind these words stands what the tasks are about. */
    private static final Set<String> ABOUT = Set.of("about", "for", "with", "named", "called", "containing", "from");

    /** Words that also say which of all things to do are meant. */
    private static final Map<String, String> SORTS = Map.of("appointments", "appointment", "meetings", "meeting");

    /** "Delete all of these". */
    private static final int MOST_POINTING = 4;

    private static final Set<String> POINTING = Set.of("them", "these", "those");

    static Clearing of(Said said) {
        var clause = said.courtesy().core();
        if (said.has("list")) {
            return new Clearing(said, FilterReader.ofList(clause, Adding.tag(said.slot("list"))));
        }
        return new Clearing(said, sorted(clause, FilterReader.read(clause, said.partsOf("condition", "filter"))));
    }

    private static FilterReader.Wanted sorted(Clause clause, FilterReader.Wanted wanted) {
        return IntStream.range(0, clause.size())
                .mapToObj(i -> SORTS.get(clause.word(i)))
                .filter(sort -> sort != null && wanted.filter().words().isBlank())
                .findFirst()
                .map(sort -> wanted.with(wanted.filter().with(sort)))
                .orElse(wanted);
    }

    /** Who asks whether it could be done has not said so; and "delete every Monday" is about no day. */
    boolean isMeant() {
        var isRule = said.found().way().text().startsWith("{wipe} (my|our)? <time>")
                && said.timing().times().stream().anyMatch(time -> time.repeat().isPresent());
        return !isRule && !said.courtesy().tones().contains(Courtesy.Tone.PERMISSION);
    }

    /** None where that is to be asked. */
    List<Target> targets() {
        var clause = said.courtesy().core();
        var last = clause.word(clause.size() - 1);
        if (FOR_WHOM.contains(last)) {
            return List.of(new Target.Last());
        }
        if (POINTING.contains(last) && clause.size() <= MOST_POINTING) {
            return List.of(new Target.Shown());
        }
        return excludes()
                        || isUnclear(clause, wanted)
                        || clause.size() == 2
                                && SOME.contains(last)
                                && !wanted.filter().saysSomething()
                ? List.of()
                : List.of(new Target.All(new DueThen(said.timing()).inPart(wanted.filter())));
    }

    /** Whether some are said to be left out. */
    boolean excludes() {
        return Exclusion.isIn(said.courtesy().core()) || wanted.excludes();
    }

    /** Whether all tasks of a kind are meant, but hardly anybody knows of which. */
    static boolean isUnclear(Clause clause) {
        return isUnclear(clause, FilterReader.read(clause, List.of(clause)));
    }

    private static boolean isUnclear(Clause clause, FilterReader.Wanted wanted) {
        return wanted.unread() > MOST_UNREAD && !saysAbout(clause);
    }

    private static boolean saysAbout(Clause clause) {
        return IntStream.range(0, clause.size()).anyMatch(i -> ABOUT.contains(clause.word(i)));
    }
}
