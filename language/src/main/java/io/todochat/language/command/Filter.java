package io.todochat.language.command;

import io.todochat.schedule.Slot;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which tasks. Immutable; nothing in it is null. What is not said does not matter.
 *
 * @param conditions in the language of {@code filter=} in the REST API, such as {@code overdue==true}; all of them hold
 * @param tags all of them
 * @param priorities one of them
 * @param time what the next two are about: {@code due}, {@code completed} or {@code created}
 * @param from the first day or moment
 * @param until the day or moment behind the last
 * @param words in title, notes or checklist, all of them; blank for none
 */
public record Filter(
        SequencedSet<String> conditions,
        SequencedSet<String> tags,
        Set<Priority> priorities,
        String time,
        Optional<Slot> from,
        Optional<Slot> until,
        String words) {

    /** Without quotes it stands for no tag at all. */
    private static final String NONE = "null";

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}_/-]+");

    /** All open tasks. */
    public static final Filter OPEN = new Filter(
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            EnumSet.noneOf(Priority.class),
            "due",
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
        return new Filter(conditions, tags, priorities, time, from, until, words);
    }

    /** The same, from the first day or moment up to the one behind the last. */
    public Filter between(Optional<Slot> first, Optional<Slot> behind) {
        return new Filter(conditions, tags, priorities, time, first, behind, words);
    }

    /** The same, and this holds too. */
    public Filter where(String condition) {
        var more = new LinkedHashSet<>(conditions);
        more.add(condition);
        return new Filter(more, tags, priorities, time, from, until, words);
    }

    /** The same, however it stands with them: done or not, overdue or not. */
    public Filter whatever() {
        return new Filter(new LinkedHashSet<>(), tags, Set.of(), time, from, until, words);
    }

    /** The same of that priority. */
    public Filter of(Priority priority) {
        return new Filter(conditions, tags, Set.of(priority), time, from, until, words);
    }

    /** The same, of any priority. */
    public Filter ofAnyPriority() {
        return new Filter(conditions, tags, Set.of(), time, from, until, words);
    }

    /** The same; who looks for what has a high priority wants to see what is urgent too. */
    public Filter orMorePressing() {
        return priorities.equals(Set.of(Priority.HIGH))
                ? new Filter(conditions, tags, Set.of(Priority.HIGH, Priority.URGENT), time, from, until, words)
                : this;
    }

    /** The same with any of these tags, and none of its own. */
    public Filter withAnyTag(Collection<String> some) {
        var any = some.stream().map(tag -> "tag==" + quoted(tag)).collect(Collectors.joining(",", "(", ")"));
        return new Filter(conditions, new LinkedHashSet<>(), priorities, time, from, until, words).where(any);
    }

    /** The same at any time. */
    public Filter ever() {
        return between(Optional.empty(), Optional.empty());
    }

    /** The same in the past: October is the last one then, and Friday the one that was. */
    public Filter before(LocalDate today) {
        if (from.isEmpty() || !from.get().date().isAfter(today)) {
            return this;
        }
        var isThisWeek = from.get().date().isBefore(today.plusDays(8));
        var back = isThisWeek ? Period.ofWeeks(1) : Period.ofYears(1);
        return new Filter(
                conditions,
                tags,
                priorities,
                time,
                from.map(slot -> minus(slot, back)),
                until.map(slot -> minus(slot, back)),
                words);
    }

    private static Slot minus(Slot slot, Period back) {
        return switch (slot) {
            case Slot.Day(var day) -> new Slot.Day(day.minus(back));
            case Slot.Moment(var at) -> new Slot.Moment(at.minus(back));
        };
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
        from.ifPresent(first -> parts.add(time + "=ge=" + first.text()));
        until.ifPresent(end -> parts.add(time + "=lt=" + end.text()));
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
