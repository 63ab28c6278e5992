package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.language.time.Mention;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What was understood of a sentence.
 *
 * @param command what the person wants
 * @param confirm whether to ask before doing it: it deletes, is about several tasks, or is unsure
 * @param question what is missing, and has to be asked first
 * @param spans what each part was read from, in the order of the text, never overlapping; a field may have several
 * @param times that are mentioned, those of a command in order of the text
 * @param rather what is meant instead, where the person has the very task that it names
 * @param more what else was wanted in the same breath, in order; nothing more in any of these
 * @param asked what is looked for where the command is none, or finds nothing: a question about what tasks have in them
 * @param isImplied whether a task is to be added of which nobody said so
 */
public record Reading(
        Command command,
        boolean confirm,
        Optional<Question> question,
        List<Span> spans,
        List<Time> times,
        Optional<Reading> rather,
        List<Reading> more,
        Optional<Command> asked,
        boolean isImplied) {

    public Reading {
        spans = List.copyOf(spans);
        times = List.copyOf(times);
        more = List.copyOf(more);
    }

    /**
     * A time and where it is mentioned.
     *
     * @param from offset of its first character
     * @param to offset behind its last one
     * @param text as it was said
     */
    public record Time(int from, int to, String text, Mention mention) {}

    /** With nothing else wanted, whatever is there. */
    Reading(Command command, boolean confirm, Optional<Question> question, List<Span> spans, List<Time> times) {
        this(command, confirm, question, spans, times, Optional.empty(), List.of(), Optional.empty(), false);
    }

    /** The same and what else was wanted. */
    Reading with(List<Reading> others) {
        return new Reading(command, confirm, question, spans, times, rather, others, asked, isImplied);
    }

    /** The same, and another command that is meant where the person has the task that it names; to cancel is asked about. */
    Reading rather(Optional<Command> other) {
        var meant = other.map(it -> as(it).confirmed(it instanceof Command.Cancel));
        return new Reading(command, confirm, question, spans, times, meant, more, asked, isImplied);
    }

    /** The same, and what is meant where the person has the task that it names. */
    Reading rather(Reading other) {
        return new Reading(command, confirm, question, spans, times, Optional.of(other), more, asked, isImplied);
    }

    /** The same, and what is looked for where it is nothing else. */
    Reading asked(Optional<Command> what) {
        return new Reading(command, confirm, question, spans, times, rather, more, what, isImplied);
    }

    /** The same, and what is meant instead where that is not so either. */
    Reading or(Optional<Reading> other) {
        return new Reading(command, confirm, question, spans, times, other, more, asked, isImplied);
    }

    /** The same without what was read from words before that place. */
    Reading from(int offset) {
        var own = spans.stream().filter(span -> span.from() >= offset).toList();
        return new Reading(command, confirm, question, own, times, rather, more, asked, isImplied);
    }

    /** The same change of tasks that are told otherwise. */
    Reading about(UnaryOperator<Target> target) {
        return command instanceof Command.Update(var targets, var changes)
                ? new Reading(
                        new Command.Update(targets.stream().map(target).toList(), changes),
                        confirm,
                        question,
                        spans,
                        times,
                        rather,
                        more,
                        asked,
                        isImplied)
                : this;
    }

    /** The same in another command, which also says what another reading says. */
    Reading and(Command both, Reading other) {
        var allSpans = Stream.concat(spans.stream(), other.spans.stream())
                .sorted(Comparator.comparingInt(Span::from))
                .toList();
        var allTimes = Stream.concat(times.stream(), other.times.stream()).toList();
        return new Reading(both, confirm, question, allSpans, allTimes, rather, more, asked, isImplied);
    }

    /** The same, where this has to be asked first. */
    Reading asking(Question missing) {
        return new Reading(command, confirm, Optional.of(missing), spans, times, rather, more, asked, isImplied);
    }

    /** The same, to be asked about first or not. */
    public Reading confirmed(boolean first) {
        return new Reading(command, first, question, spans, times, rather, more, asked, isImplied);
    }

    /** Another command, unless the person has a task that this one is about. */
    Reading unless(Command other) {
        var about = command instanceof Command.Update ? Optional.of(command) : Optional.<Command>empty();
        return new Reading(other, false, Optional.empty(), List.of(), times).rather(about);
    }

    /** The same, meant so. */
    public Reading as(Command other) {
        return new Reading(
                other, false, Optional.empty(), spans, times, Optional.empty(), more, Optional.empty(), isImplied);
    }

    /** The same, where nobody said that it is to be added, or somebody did. */
    Reading implied(boolean nobodySaidSo) {
        return new Reading(command, confirm, question, spans, times, rather, more, asked, nobodySaidSo);
    }

    /** Nothing, unless the person has a task that this is about. */
    Reading unsaid() {
        return new Reading(new Command.None(), false, Optional.empty(), List.of(), times).or(rather);
    }

    /** The same new task by another title. */
    Reading titled(String title) {
        return command instanceof Command.Add(var fields)
                ? new Reading(
                        new Command.Add(fields.titled(title)),
                        confirm,
                        question,
                        spans,
                        times,
                        rather,
                        more,
                        asked,
                        isImplied)
                : this;
    }
}
