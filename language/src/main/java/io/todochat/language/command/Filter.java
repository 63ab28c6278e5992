package io.todochat.language.command;

import io.todochat.schedule.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which tasks. Immutable; nothing in it is null. What is not said does not matter.
 *
 * @param conditions in the language of {@code filter=} in the REST API, such as {@code overdue==true}; all of them hold
 * @param tags all of them
 * @param priorities one of them
 * @param dueFrom the first due day or moment
 * @param dueUntil the due day or moment behind the last
 * @param words in title, notes or checklist, all of them; blank for none
 */
public record Filter(
        SequencedSet<String> conditions,
        SequencedSet<String> tags,
        Set<Priority> priorities,
        Optional<Slot> dueFrom,
        Optional<Slot> dueUntil,
        String words) {

    /** Without quotes it stands for no tag at all. */
    private static final String NONE = "null";

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}_/-]+");

    /** All open tasks. */
    public static final Filter OPEN = new Filter(
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            EnumSet.noneOf(Priority.class),
            Optional.empty(),
            Optional.empty(),
            "");

    public Filter {
        conditions = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(conditions));
        tags = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(tags));
        priorities = Set.copyOf(priorities);
    }

    /** The same with words. */
    public Filter with(String words) {
        return new Filter(conditions, tags, priorities, dueFrom, dueUntil, words);
    }

    /** The same for {@code filter=} in the REST API, all but the words; empty where nothing is said. */
    public String rsql() {
        var parts = new ArrayList<>(conditions);
        tags.forEach(tag -> parts.add("tag==" + quoted(tag)));
        if (!priorities.isEmpty()) {
            var names = priorities.stream().sorted().map(Priority::word).toList();
            parts.add(
                    names.size() == 1
                            ? "priority==" + names.getFirst()
                            : "priority=in=(" + String.join(",", names) + ")");
        }
        dueFrom.ifPresent(from -> parts.add("due=ge=" + from.text()));
        dueUntil.ifPresent(until -> parts.add("due=lt=" + until.text()));
        return String.join(";", parts);
    }

    /** What a person calls a tag must not be read as a part of the condition. */
    private static String quoted(String tag) {
        return PLAIN.matcher(tag).matches() && !tag.equals(NONE)
                ? tag
                : "'" + tag.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    /** Whether it says anything at all. */
    public boolean saysSomething() {
        return !rsql().isEmpty() || !words.isBlank();
    }

    /** Names that conditions begin with, for whoever asks whether a status is among them. */
    public boolean namesStatus() {
        return conditions.stream().anyMatch(condition -> condition.startsWith("status"));
    }

    /** The conditions of a list. */
    public static SequencedSet<String> conditions(List<String> conditions) {
        return new LinkedHashSet<>(conditions);
    }
}
