package io.todochat.schedule;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The days of the week of a rule (BYDAY) in English. */
record WeekdayNames(List<Weekday> days) {

    private static final Map<Set<DayOfWeek>, String> KINDS = Map.of(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), "weekday",
            EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), "weekend day",
            EnumSet.allOf(DayOfWeek.class), "day");

    String all() {
        var both = new ArrayList<String>();
        if (!areNumbered()) {
            both.add("every " + plain());
        }
        if (!arePlain()) {
            both.add("the " + numbered());
        }
        return Words.and(both);
    }

    /** "first and last Sunday", "first Monday and last Friday". */
    String numbered() {
        var numbered = days.stream().filter(day -> day.which() != 0).toList();
        if (numbered.stream().map(Weekday::day).distinct().count() == 1) {
            var which = ordinals(numbered.stream().map(Weekday::which).toList());
            return Words.and(which) + " " + Words.day(numbered.getFirst().day());
        }
        return Words.and(numbered.stream()
                .map(day -> Words.ordinal(day.which()) + " " + Words.day(day.day()))
                .toList());
    }

    String plain() {
        return Words.and(plainNames());
    }

    /** "weekday", or the names of the days that have no number. */
    List<String> plainNames() {
        var plain =
                days.stream().filter(day -> day.which() == 0).map(Weekday::day).toList();
        var kind = KINDS.get(Set.copyOf(plain));
        return kind == null ? plain.stream().map(Words::day).toList() : List.of(kind);
    }

    /** Whether all days together have a name of their own. */
    boolean areOneKind() {
        return kind() != null;
    }

    /** "weekday"; null where the days together have no name of their own. */
    String kind() {
        return KINDS.get(days.stream().map(Weekday::day).collect(Collectors.toSet()));
    }

    /** Whether a name is one for several days. */
    static boolean isKind(String name) {
        return KINDS.containsValue(name);
    }

    boolean arePlain() {
        return days.stream().allMatch(day -> day.which() == 0);
    }

    boolean areNumbered() {
        return days.stream().noneMatch(day -> day.which() == 0);
    }

    static List<String> ordinals(List<Integer> numbers) {
        return numbers.stream().map(Words::ordinal).toList();
    }
}
