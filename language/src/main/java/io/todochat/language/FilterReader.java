package io.todochat.language;

import io.todochat.language.command.Filter;
import io.todochat.language.command.Priority;
import io.todochat.language.time.Mention;
import io.todochat.language.way.Ways;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads which tasks are wanted, word by word. Serves one clause and is not shared. */
final class FilterReader {

    private static final Ways WAYS = Ways.in(false, "names.ways", "filters.ways");

    /** The same, and what people ask with. */
    private static final Ways ASKED = Ways.in(false, "names.ways", "asking.ways", "filters.ways");

    /** How they are ordered that only one of them is asked for, by the heading. */
    private static final Map<String, String> ONE = Map.of("first", "due", "last", "-due", "longest", "due");

    /** "My list" has no name. */
    private static final Set<String> OWNERS = Set.of("my", "the", "our", "your");

    private static final Set<String> AT_PRESENT = Set.of("at the moment", "at this moment", "at present");

    private final Ways ways;
    private final LinkedHashSet<String> conditions = new LinkedHashSet<>();
    private final LinkedHashSet<String> tags = new LinkedHashSet<>();
    private final LinkedHashSet<Priority> priorities = new LinkedHashSet<>();
    private final List<String> words = new ArrayList<>();
    private String sort;
    private boolean isOne;
    private boolean isNew;
    private int unread;
    private boolean excludes;
    private boolean isAnyTag;

    private FilterReader(Ways ways) {
        this.ways = ways;
    }

    /**
     * What a filter says, and the order in which the tasks are wanted.
     *
     * @param unread how many words are taken for words of the tasks only because nothing else is known of them
     * @param excludes whether some are to be left out, which the filter does not say
     * @param isOne whether only the first of them is wanted
     */
    record Wanted(Filter filter, Optional<String> sort, int unread, boolean excludes, boolean isOne) {

        /** The same; what comes every Tuesday repeats, and need not come this Tuesday. */
        Wanted repeating(Timing timing) {
            return timing.main().flatMap(Mention::repeat).isPresent()
                    ? with(filter.ever().where("recurrence==true"))
                    : this;
        }

        /** The same, with this filter in its place. */
        Wanted with(Filter other) {
            return new Wanted(other, sort, unread, excludes, isOne);
        }
    }

    /** What these clauses say; times, tags and priorities are those of the whole. */
    static Wanted read(Clause whole, List<Clause> parts) {
        return new FilterReader(WAYS).wanted(whole, parts);
    }

    /** The same of a question, in which most words only ask. */
    static Wanted asked(Clause clause) {
        return new FilterReader(ASKED).wanted(clause, List.of(clause));
    }

    /** The same, of tasks that are done, or by when they were added. */
    static Wanted ofPast(Clause whole, List<Clause> parts, boolean done) {
        var reader = new FilterReader(WAYS);
        reader.conditions.add(done ? "status==done" : "status=in=(open,done)");
        reader.isNew = !done;
        return reader.wanted(whole, parts);
    }

    private Wanted wanted(Clause whole, List<Clause> parts) {
        whole.chunks().forEach(this::take);
        parts.forEach(this::read);
        var about = isNew ? "created" : conditions.contains("status==done") ? "completed" : "due";
        var all = new Filter(
                conditions, tags, priorities, about, Optional.empty(), Optional.empty(), String.join(" ", words));
        var filter = isAnyTag ? all.withAnyTag(tags) : all;
        var timing = atAnyTime(Timing.of(whole));
        var timed = new Alternatives(whole, timing).filter(filter).orElseGet(() -> timing.filter(filter));
        var today = whole.sentence().phrase().at().toLocalDate();
        var wanted = about.equals("due") ? timed : timed.before(today);
        return new Wanted(wanted, Optional.ofNullable(sort), unread, excludes, isOne);
    }

    /** What is overdue at the moment is no more due today than what is overdue. */
    private static Timing atAnyTime(Timing timing) {
        return timing.only(timing.times().stream()
                .filter(time -> !AT_PRESENT.contains(String.join(" ", timing.words(time))))
                .toList());
    }

    /** A list that has a name is a tag. */
    static Wanted ofList(Clause whole, String tag) {
        var wanted = read(whole, List.of());
        var filter = wanted.filter();
        var tags = new LinkedHashSet<>(filter.tags());
        tags.add(tag);
        return new Wanted(
                new Filter(
                        filter.conditions(),
                        tags,
                        filter.priorities(),
                        filter.time(),
                        filter.from(),
                        filter.until(),
                        ""),
                wanted.sort(),
                0,
                wanted.excludes(),
                wanted.isOne());
    }

    private void take(Chunk chunk) {
        switch (chunk.meaning()) {
            case Priority priority -> priorities.add(priority);
            case String tag when chunk.field().equals("tag") -> tags.add(tag);
            default -> {
                // times are for Timing
            }
        }
    }

    private void read(Clause part) {
        excludes |= Exclusion.isIn(part);
        for (var at = 0; at < part.size(); ) {
            if (part.word(at).equals("or") && part.hasBefore(at, "tag") && !isCondition(part, at + 1)) {
                at = orTag(part, at + 1);
                continue;
            }
            var found = ways.best(part, at);
            if (found == null || found.fit().end() == at) {
                words.add(
                        part.word(at).isEmpty() ? Text.of(part.part(at, at + 1)).line() : part.word(at));
                unread++;
                excludes |= Exclusion.says(part.word(at));
                at++;
            } else {
                take(found, part);
                at = found.fit().end();
            }
        }
    }

    /** "Tagged home or garden", "#home or #garden": what is behind the other tag. */
    private int orTag(Clause part, int at) {
        isAnyTag = true;
        if (at == part.size() || part.hasBefore(at, "tag")) {
            return at;
        }
        tags.add(part.word(at));
        return at + 1;
    }

    /** "Tagged home or overdue": no other tag. */
    private boolean isCondition(Clause part, int at) {
        var found = ways.best(part, at);
        return found != null && found.fit().end() > at && found.way().says().contains("=");
    }

    private void take(Ways.Found found, Clause part) {
        var says = found.way().says();
        if (says.startsWith("sort ")) {
            sort = says.substring(5);
        } else if (ONE.containsKey(says)) {
            sort = sort == null ? ONE.get(says) : sort;
            isOne = true;
            if (says.equals("longest")) {
                conditions.add("overdue==true");
            }
        } else if (says.equals("tag")) {
            var name = slot(found, part, "word");
            if (!OWNERS.contains(name)) {
                tags.add(name);
            }
        } else if (says.equals("words")) {
            words.add(Targets.words(part(found, part, "words")));
        } else if (says.equals("created")) {
            isNew = true;
        } else if (says.equals("priority==urgent") && !priorities.isEmpty()) {
            priorities.add(Priority.URGENT);
        } else if (!says.equals("-")) {
            conditions.add(says);
        }
    }

    private static Clause part(Ways.Found found, Clause part, String name) {
        var place = found.fit().slots().get(name);
        return part.part(place.from(), place.to());
    }

    private static String slot(Ways.Found found, Clause part, String name) {
        var place = found.fit().slots().get(name);
        return java.util.stream.IntStream.range(place.from(), place.to())
                .mapToObj(part::word)
                .collect(Collectors.joining(" "));
    }
}
