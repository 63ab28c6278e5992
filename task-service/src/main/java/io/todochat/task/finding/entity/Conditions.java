package io.todochat.task.finding.entity;

import io.todochat.events.LowerCase;
import io.todochat.events.Priority;
import io.todochat.events.Status;
import io.todochat.task.tasks.entity.Wordform;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Criteria made ready to be asked of many tasks.
 *
 * @param test of one task, but for the words that are looked for
 * @param terms the words that are looked for
 * @param statuses which come into question; null where nothing was said about it
 */
record Conditions(Predicate<Entry> test, List<Term> terms, Set<Status> statuses) {

    private static final int MOST_TAGS = 50;

    /**
     * Reads them. Dates are resolved here and now.
     *
     * @throws NotUnderstood in the field that cannot be understood
     */
    static Conditions of(Criteria criteria, Here here) {
        var tests = new ArrayList<Predicate<Entry>>();
        var statuses = statuses(criteria.status());
        if (statuses != null) {
            tests.add(entry -> statuses.contains(entry.task().status()));
        }
        priority(criteria.priority(), tests);
        tags(criteria.tag(), tests);
        due(criteria, here, tests);
        var filtersStatus = false;
        if (criteria.filter() != null) {
            var filter = Filter.read(criteria.filter(), here);
            tests.add(filter.test());
            filtersStatus = filter.namesStatus();
        }
        return new Conditions(
                All.of(tests),
                criteria.q() == null ? List.of() : Term.read(criteria.q()),
                statuses == null && filtersStatus ? EnumSet.allOf(Status.class) : statuses);
    }

    private static Set<Status> statuses(String text) {
        if (text == null) {
            return null;
        }
        return text.equals("all") ? EnumSet.allOf(Status.class) : set("status", text, Status.class, ", all");
    }

    private static void priority(String text, List<Predicate<Entry>> tests) {
        if (text != null) {
            var wanted = set("priority", text, Priority.class, "");
            tests.add(entry -> wanted.contains(entry.task().priority()));
        }
    }

    private static <E extends Enum<E>> Set<E> set(String field, String text, Class<E> type, String more) {
        var set = EnumSet.noneOf(type);
        var position = 0;
        for (var word : text.split(",", -1)) {
            set.add(constant(field, word, position, type, more));
            position += word.length() + 1;
        }
        return set;
    }

    private static <E extends Enum<E>> E constant(String field, String word, int position, Class<E> type, String more) {
        return Stream.of(type.getEnumConstants())
                .filter(one -> LowerCase.word(one).equals(word))
                .findAny()
                .orElseThrow(() -> new NotUnderstood(
                        field,
                        position,
                        Stream.of(type.getEnumConstants()).map(LowerCase::word).collect(Collectors.joining(", ")) + more
                                + " are possible; several with commas."));
    }

    private static void tags(List<String> tags, List<Predicate<Entry>> tests) {
        if (tags.size() > MOST_TAGS) {
            throw new NotUnderstood("tag", null, "No task has more than " + MOST_TAGS + " tags.");
        }
        for (var tag : tags) {
            var wanted = Wordform.fold(tag);
            tests.add(entry -> entry.tags().contains(wanted));
        }
    }

    private static void due(Criteria criteria, Here here, List<Predicate<Entry>> tests) {
        if (criteria.due() != null) {
            tests.add(due(criteria.due(), here));
        }
        if (criteria.dueBefore() != null) {
            tests.add(compared("dueBefore", criteria.dueBefore(), Operator.LESS, here));
        }
        if (criteria.dueAfter() != null) {
            tests.add(compared("dueAfter", criteria.dueAfter(), Operator.MORE, here));
        }
    }

    private static Predicate<Entry> due(String text, Here here) {
        var clock = DueTime.Clock.of(here);
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "overdue" -> entry -> clock.of(entry) == DueTime.OVERDUE;
            case "today" -> entry -> clock.of(entry) == DueTime.TODAY;
            case "week" -> entry -> clock.of(entry) == DueTime.WEEK;
            case "later" -> entry -> clock.of(entry) == DueTime.LATER;
            case "none" -> entry -> entry.due() == null;
            case "past" -> entry -> clock.of(entry) == DueTime.PAST;
            default -> compared("due", text, Operator.EQUAL, here);
        };
    }

    private static Predicate<Entry> compared(String field, String text, Operator operator, Here here) {
        try {
            var wanted = DateText.read(Filter.withPlus(text), here);
            return entry -> entry.due() != null && operator.holds(entry.due().against(wanted));
        } catch (NotUnderstood e) {
            throw e.in(field);
        }
    }
}
