package io.todochat.task.finding.entity;

import io.todochat.task.tasks.entity.Wordform;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a field holds, and so how it is compared. */
sealed interface Kind {

    Set<Operator> UNORDERED =
            EnumSet.of(Operator.EQUAL, Operator.NOT_EQUAL, Operator.IN, Operator.OUT, Operator.IS_NULL);

    Set<Operator> ORDERED = EnumSet.allOf(Operator.class);

    /** What is possible with it, in order. */
    Set<Operator> operators();

    /** Whether the task has nothing there. */
    boolean isNone(Entry entry);

    /**
     * Whether the task has the same there.
     *
     * @throws NotUnderstood at the argument
     */
    Predicate<Entry> equal(Argument argument, Here here);

    /**
     * Whether what the task has there is less or more.
     *
     * @throws NotUnderstood at the argument
     */
    default Predicate<Entry> ordered(Operator operator, Argument argument, Here here) {
        throw new IllegalStateException("it has no order");
    }

    /**
     * Texts, compared without regard to case; {@code *} stands for any characters. Where there are several, one that is
     * equal is enough.
     *
     * @param folded those of a task
     */
    record Texts(Function<Entry, List<String>> folded) implements Kind {

        /** A field with one text, or none. */
        static Texts one(Function<Entry, String> folded) {
            return new Texts(entry -> {
                var text = folded.apply(entry);
                return text == null ? List.of() : List.of(text);
            });
        }

        @Override
        public Set<Operator> operators() {
            return UNORDERED;
        }

        @Override
        public boolean isNone(Entry entry) {
            return folded.apply(entry).isEmpty();
        }

        @Override
        public Predicate<Entry> equal(Argument argument, Here here) {
            var pattern = Wildcards.of(Wordform.fold(argument.text()));
            return entry -> {
                for (var text : folded.apply(entry)) {
                    if (pattern.test(text)) {
                        return true;
                    }
                }
                return false;
            };
        }
    }

    /**
     * Numbers and words of a list.
     *
     * @param value of a task; null for none
     * @param read from an argument; null for what is no value
     * @param possible the values, in a sentence
     * @param operators what is possible with it
     */
    record Values<T extends Comparable<T>>(
            Function<Entry, T> value, Function<String, T> read, String possible, Set<Operator> operators)
            implements Kind {

        @Override
        public boolean isNone(Entry entry) {
            return value.apply(entry) == null;
        }

        @Override
        public Predicate<Entry> equal(Argument argument, Here here) {
            var wanted = wanted(argument);
            return entry -> wanted.equals(value.apply(entry));
        }

        @Override
        public Predicate<Entry> ordered(Operator operator, Argument argument, Here here) {
            var wanted = wanted(argument);
            return entry -> {
                var mine = value.apply(entry);
                return mine != null && operator.holds(mine.compareTo(wanted));
            };
        }

        private T wanted(Argument argument) {
            var wanted = read.apply(argument.text());
            if (wanted == null) {
                throw argument.wrong(possible);
            }
            return wanted;
        }
    }

    /**
     * Yes or no.
     *
     * @param holds for a task, here and now
     */
    record Flag(BiPredicate<Entry, Here> holds) implements Kind {

        @Override
        public Set<Operator> operators() {
            return EnumSet.of(Operator.EQUAL, Operator.NOT_EQUAL);
        }

        @Override
        public boolean isNone(Entry entry) {
            return false;
        }

        @Override
        public Predicate<Entry> equal(Argument argument, Here here) {
            return switch (argument.text()) {
                case "true" -> entry -> holds.test(entry, here);
                case "false" -> entry -> !holds.test(entry, here);
                default -> throw argument.wrong("It is true or false.");
            };
        }
    }

    /**
     * Days and instants; see {@link Stamp} for how they compare.
     *
     * @param stamp of a task; null for none
     */
    record Dates(Function<Entry, Stamp> stamp) implements Kind {

        @Override
        public Set<Operator> operators() {
            return ORDERED;
        }

        @Override
        public boolean isNone(Entry entry) {
            return stamp.apply(entry) == null;
        }

        @Override
        public Predicate<Entry> equal(Argument argument, Here here) {
            return ordered(Operator.EQUAL, argument, here);
        }

        @Override
        public Predicate<Entry> ordered(Operator operator, Argument argument, Here here) {
            var wanted = wanted(argument, here);
            return entry -> {
                var mine = stamp.apply(entry);
                return mine != null && operator.holds(mine.against(wanted));
            };
        }

        private static Stamp wanted(Argument argument, Here here) {
            try {
                return DateText.read(argument.text(), here);
            } catch (NotUnderstood e) {
                throw e.in("filter", argument.quoted() ? argument.position() + 1 : argument.position());
            }
        }
    }
}
